import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("de");

export const mistakes: Words["mistakes"] = {
  outdated:
    "Dieser Knopf stammt aus einer älteren Version des Bots, oder seine Frage ist vergessen. Bitte fragen Sie noch einmal.",
  noCommand: (name) => `Den Befehl ${name} gibt es nicht mehr.`,
  noSubcommand: (command, name) => `/${command} hat kein „${name}“.`,
  sayWhat: (option) =>
    `Sagen Sie in ${option}, wonach gesucht werden soll, zum Beispiel faizabad oder "close in on".`,
  notOneOf: (option, choices, given) => `${option} ist ${choices}, nicht „${given}“.`,
  sayArticle: "Sagen Sie, welcher Artikel, mit seiner Überschrift oder Wörtern daraus.",
  sayQuestion: "Sagen Sie in eigenen Worten, was Sie wissen wollen.",
  longQuestion: (most, length) =>
    `Eine Frage hat höchstens ${most} Zeichen, nicht ${length}. Fragen Sie nach einer Sache auf einmal.`,
  sayQuotation: "Geben Sie die Worte des Zitats an, das geprüft werden soll.",
  sayPassage: "Sagen Sie mit Wörtern daraus, welche Stelle.",
  longWords: (most, length) => `Ihre Worte haben höchstens ${most} Zeichen, nicht ${length}.`,
  openOnMessage: "Öffnen Sie dies an einer Nachricht: in ihrem Menü unter Apps.",
  nothingInMessage: "Diese Nachricht hat keine Wörter, nach denen sich suchen ließe.",
  noArticle: (asked) => `Kein Artikel passt zu „${asked}“.`,
  noPassage: (asked) => `Keine Stelle passt zu „${asked}“.`,
  manyPassages: count({
    other:
      "# Stellen passen. Wählen Sie eine aus der Liste, die beim Tippen erscheint, oder geben Sie mehr von ihren Wörtern an.",
  }),
  passageGone: "Diese Stelle ist nicht mehr im Korpus.",
  passageNotThere: "Diese Stelle ist nicht im Korpus.",
  tooFast: (wait) => `Hier wurde gerade viel zitiert. Bitte versuchen Sie es in ${wait} wieder.`,
  slowMode: (wait) => `Hier gilt der Slow-Modus. Bitte versuchen Sie es in ${wait} wieder.`,
  nobodyAsks: "Hier fragt niemand.",
  noServer: "Hier ist kein Server: Ihre eigenen Einstellungen legen Sie mit /einstellungen ich fest.",
  nameOutlets: (most, any) => `Nennen Sie ein bis ${most} Medien, durch Kommas getrennt, oder „${any}“.`,
  noZone: (zone) =>
    `„${zone}“ ist keine Zeitzone: Wählen Sie eine aus der Liste, zum Beispiel „Europe/Berlin“.`,
  notYours: "Nur wer danach gefragt hat, und Moderatoren können das löschen.",
  mayNotSend: "Nur Sie sehen dies: Um es hier zu senden, brauchen Sie das Recht, hier Nachrichten zu senden.",
  keptPrivate:
    "Discord zeigt dies nur Ihnen: Der Server lässt hier niemanden über eine App schreiben, die er nicht selbst installiert hat.",
  youNeed: (rights, where) => `Dazu sind Sie ${where} nicht berechtigt. Es fehlt: ${rights}.`,
  botNeeds: (rights, where) => `Dazu ist Dateline ${where} nicht berechtigt. Es fehlt: ${rights}.`,
  here: "hier",
  inChannel: (channel) => `in #${channel}`,
  inThatChannel: "in diesem Kanal",
  notMentionable: (rights) => `${rights} (die Rolle ist nicht erwähnbar)`,
};

import type { Words } from "../words.ts";

export const mistakes: Words["mistakes"] = {
  outdated:
    "Dieser Button stammt aus einer älteren Version des Bots, oder seine Frage ist vergessen. Bitte frag noch einmal.",
  noCommand: (name) => `Den Befehl ${name} gibt es nicht mehr.`,
  noSubcommand: (command, name) => `/${command} hat kein „${name}“.`,
  sayWhat: (option) =>
    `Sag in ${option}, wonach gesucht werden soll, zum Beispiel faizabad oder "close in on".`,
  notOneOf: (option, choices, given) => `${option} ist ${choices}, nicht „${given}“.`,
  sayArticle: "Sag, welchen Artikel du meinst: mit seiner Überschrift oder Wörtern daraus.",
  sayQuestion: "Sag in eigenen Worten, was du wissen willst.",
  longQuestion: (most, length) =>
    `Eine Frage hat höchstens ${most} Zeichen, nicht ${length}. Frag nach einer Sache auf einmal.`,
  sayQuotation: "Gib die Worte des Zitats an, das geprüft werden soll.",
  sayPassage: "Sag mit Wörtern daraus, welche Stelle du meinst.",
  longWords: (most, length) => `Deine Worte haben höchstens ${most} Zeichen, nicht ${length}.`,
  openOnMessage: "Öffne dies an einer Nachricht: in ihrem Menü unter Apps.",
  nothingInMessage: "Diese Nachricht hat keine Wörter, nach denen sich suchen ließe.",
  noArticle: (asked) => `Kein Artikel passt zu „${asked}“.`,
  passageGone: "Diese Stelle ist nicht mehr im Korpus.",
  passageNotThere: "Diese Stelle ist nicht im Korpus.",
  tooFast: (wait) => `Hier wurde gerade viel zitiert. Bitte versuche es in ${wait} wieder.`,
  slowMode: (wait) => `Hier gilt der Slow-Modus. Bitte versuche es in ${wait} wieder.`,
  nobodyAsks: "Hier fragt niemand.",
  noServer: "Hier ist kein Server: Deine eigenen Einstellungen legst du mit /einstellungen ich fest.",
  nameOutlets: (most, any) => `Nenne ein bis ${most} Medien, durch Kommas getrennt, oder „${any}“.`,
  noZone: (zone) => `„${zone}“ ist keine Zeitzone: Wähle eine aus der Liste, zum Beispiel „Europe/Berlin“.`,
  notYours: "Nur wer danach gefragt hat, und Moderatoren können das löschen.",
  mayNotSend: "Nur du siehst dies: Um es hier zu senden, brauchst du das Recht, hier Nachrichten zu senden.",
  keptPrivate:
    "Discord zeigt dies nur dir: Der Server lässt hier niemanden über eine App schreiben, die er nicht selbst installiert hat.",
  youNeed: (rights, where) => `Dazu bist du ${where} nicht berechtigt. Es fehlt: ${rights}.`,
  botNeeds: (rights, where) => `Dazu ist Dateline ${where} nicht berechtigt. Es fehlt: ${rights}.`,
  here: "hier",
  inChannel: (channel) => `in #${channel}`,
  inThatChannel: "in diesem Kanal",
  notMentionable: (rights) => `${rights} (die Rolle ist nicht erwähnbar)`,
};

import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("de");

export const answers: Words["answers"] = {
  titles: {
    when: "Wann",
    search: "Suche",
    ask: "Frage",
    compare: "Vergleich",
    timeline: "Zeitleiste",
  },
  titled: (title, topic) => `${title}: ${topic}`,
  alsoSearched: (spellings) => `auch gesucht: ${spellings}`,
  leftOut: (what) => `ausgelassen: ${what}`,
  undated: count({ other: "# ohne bekannten Tag" }),
  notReported: count({ other: "# nicht als geschehen gemeldet" }),
  loosened: "Nichts enthält alles, wonach gefragt wurde. Dies kommt dem am nächsten.",
  noAnswer: "Das Korpus hat darauf keine Antwort. Eine Suche findet vielleicht, was dem nahekommt.",
  noMatch: (query) => `Keine Stelle passt zu ${query}.`,
  emptiedBy: (filter) => `Ohne ${filter} gibt es welche.`,
  nearest: (query) => `Am nächsten kommt dem im Korpus: ${query}.`,
  dayOfReportUnknown:
    "Der Erscheinungstag ist unbekannt: Was früher, später oder am selben Tag erschien, lässt sich nicht sagen.",
  nothingEarlier: (day, topic) => `Hier ist nichts vor dem ${day} Erschienenes über ${topic}.`,
  nothingLater: (day, topic) => `Hier ist nichts nach dem ${day} Erschienenes über ${topic}.`,
  nothingOthers: (day, topic) => `Hier ist nichts, was andere Medien am ${day} über ${topic} brachten.`,
  noOutlets: "Das Korpus enthält noch keinen Artikel.",
  outlets: "Medien",
  daysUnknown: "Tage unbekannt",
  choice: (asked) => `Mehrere Artikel passen zu „${asked}“. Welcher?`,
  sources: "Quellen",
  noSources: "Das Korpus hat nichts, was dieser Nachricht nahekommt.",
  nearMessage: count({
    one: "# Stelle, die der Nachricht nahekommt",
    other: "# Stellen, die der Nachricht nahekommen",
  }),
  tellsOtherwise: (said, claim) => `die Nachricht sagt „${said}“, hier steht anderes: ${claim}`,
  event: (date) => `Ereignis: ${date}`,
  quotedBy: (name) => `zitiert von ${name}`,
  says: (name, words) => `${name}: ${words}`,
  onMessage: (link) => `zu ${link}`,
  outletInferred: "Medium erschlossen",
  publicationInferred: "Erscheinungstag erschlossen",
  postedAsReply: "Als Antwort gesendet.",
  failure: (reference) =>
    `Hier ist etwas schiefgegangen, und an deiner Frage liegt es nicht. Bitte versuche es noch einmal. (Referenz ${reference})`,
  noRoom:
    "Die Festplatte des Bots ist voll, darum kann nichts gespeichert werden. Was schon gespeichert war, ist sicher. Bitte gib denen Bescheid, die den Bot betreiben, und versuche es später noch einmal.",
};

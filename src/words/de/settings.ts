import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("de");

export const settings: Words["settings"] = {
  whose: {
    member: "Ihre Einstellungen, wo immer Sie fragen.",
    server: "Die Einstellungen dieses Servers, für alle ohne eigene.",
  },
  notSet: (value) => `${value} (nicht festgelegt)`,
  outlets: (names) => `Medien: ${names}`,
  allOutlets: "alle",
  answers: (who) => `Antworten: ${who}`,
  forAsker: "nur für die Person, die fragt",
  forAll: "für alle lesbar",
  citations: (style) => `Quellenangaben: ${style}`,
  inWords: "in Worten",
  zone: (zone) => `Zeitzone neuer Abonnements: ${zone}`,
  limit: count({
    one: "# Nachricht pro Stunde in einem Kanal",
    other: "# Nachrichten pro Stunde in einem Kanal",
  }),
  news: (limit) => `Neuigkeiten: ${limit}; was darüber hinausgeht, kommt gesammelt`,
  notices: (channel) => `Mitteilungen, die privat niemanden erreichen: ${channel}`,
  language: {
    member: (name) => `Sprache der Antworten nur für Sie: ${name}`,
    server: (name) => `Sprache der Antworten für alle: ${name}`,
  },
  asDiscord: "wie in Discord",
  takeBack: "Nicht mehr festlegen…",
  erased: "Ihre Einstellungen sind gelöscht.",
  privacy: `## Was Dateline behält
- Ihre Einstellungen, bis Sie sie löschen
- wer ein Abonnement angelegt oder für einen Server einen Feed hinzugefügt hat, als Kennung, solange es besteht: um Bescheid zu geben, wenn es endet
- welche Stellen wann in welchem Kanal zitiert wurden, ein Jahr lang, aber nicht von wem
- in einem Kanal mit Slow-Modus, dass Sie dort zitiert haben, bis Sie es wieder dürfen
- welche Meldungen wann in welchem Kanal standen, ein Jahr lang
- Fragen, die für einen Knopf zu lang sind, ein Jahr nach ihrem letzten Gebrauch, aber nicht, von wem sie stammen
Es liest keine Nachrichten außer den eigenen und denen, zu denen es gefragt wird, und behält von keiner den Text.`,
};

import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("de");

export const settings: Words["settings"] = {
  whose: {
    member: "Deine Einstellungen, wo immer du fragst.",
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
    member: (name) => `Sprache der Antworten nur für dich: ${name}`,
    server: (name) => `Sprache der Antworten für alle: ${name}`,
  },
  asDiscord: "wie in Discord",
  takeBack: "Nicht mehr festlegen…",
  erased: "Deine Einstellungen sind gelöscht.",
  privacy: `## Was Dateline behält
- deine Einstellungen, bis du sie löschst
- wer ein Abonnement angelegt oder für einen Server einen Feed hinzugefügt hat, als Kennung, solange es besteht: um Bescheid zu geben, wenn es endet
- welche Stellen wann in welchem Kanal zitiert wurden, ein Jahr lang, aber nicht von wem
- in einem Kanal mit Slow-Modus, dass du dort zitiert hast, bis du es wieder darfst
- welche Meldungen wann in welchem Kanal standen, ein Jahr lang
- Fragen, die für einen Button zu lang sind, ein Jahr nach ihrem letzten Gebrauch, aber nicht, von wem sie stammen
Es liest keine Nachrichten außer den eigenen und denen, zu denen es gefragt wird, und behält von keiner den Text.`,
};

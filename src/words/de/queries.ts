import type { Words } from "../words.ts";

export const queries: Words["queries"] = {
  unclosed: "Dieses Anführungszeichen wird nicht geschlossen.",
  noWords: "Die Suchanfrage hat keine Wörter.",
  tooLong: (most, length) => `Eine Suchanfrage hat höchstens ${most} Zeichen, nicht ${length}.`,
  orBetween: 'OR steht zwischen zwei Wörtern. Für das Wort selbst: "or".',
  emptyPhrase: "Zwischen diesen Anführungszeichen stehen keine Wörter.",
  noFilter: (key, keys) =>
    `Einen Filter "${key}:" gibt es nicht, nur ${keys} Für die Wörter selbst setze ein Leerzeichen hinter den Doppelpunkt.`,
  notExcluded: (key) => `${key}: lässt sich nicht ausschließen.`,
  noValue: (key) => `${key}: braucht einen Wert gleich hinter dem Doppelpunkt.`,
  noDate: (value) =>
    `"${value}" ist kein Datum. Schreib ein Jahr, einen Monat oder einen Tag (2021, 2021-07 oder 2021-07-04) oder englische Wörter wie "last summer".`,
  openEnd: (value) => `"${value}" ist an diesem Ende offen: Schreib dort einen Tag.`,
  noDayLeft: "Es bleibt kein Tag übrig: Die Daten schließen einander aus.",
  inOption: (option, reason) => `${option}: ${reason}`,
};

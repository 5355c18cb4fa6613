import type { Words } from "../words.ts";

export const picture: Words["picture"] = {
  nothingDated: "Nichts davon geschah an einem bekannten Tag, also gibt es nichts zu zeichnen.",
  head: (topic, days) =>
    `Zeitleiste zu ${topic}, ${days}: was jedes Medium meldet, nach dem Tag des Ereignisses.`,
  between: "; ",
  publicationOnly: "nur Erscheinungstag",
  earlier: "früher",
  later: "später",
  earlierFrom: (excerpts, year) => `${excerpts} früher (ab ${year})`,
  laterUpTo: (excerpts, year) => `${excerpts} später (bis ${year})`,
  outside: (what) => `außerhalb des Bildes: ${what}`,
};

import type { Words } from "../words.ts";

export const picture: Words["picture"] = {
  nothingDated: "Rien de cela n’est arrivé un jour connu : il n’y a rien à dessiner.",
  head: (topic, days) =>
    `Chronologie de ${topic}, ${days} : ce que chaque média rapporte, selon le jour de l’événement.`,
  between: " ; ",
  publicationOnly: "jour de parution seulement",
  earlier: "plus tôt",
  later: "plus tard",
  earlierFrom: (excerpts, year) => `${excerpts} plus tôt (à partir de ${year})`,
  laterUpTo: (excerpts, year) => `${excerpts} plus tard (jusqu’à ${year})`,
  outside: (what) => `hors de l’image : ${what}`,
};

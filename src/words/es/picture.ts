import type { Words } from "../words.ts";

export const picture: Words["picture"] = {
  nothingDated: "Nada de esto ocurrió en un día conocido, así que no hay nada que dibujar.",
  head: (topic, days) => `Cronología de ${topic}, ${days}: lo que informa cada medio, por el día del suceso.`,
  between: "; ",
  publicationOnly: "solo día de publicación",
  earlier: "antes",
  later: "después",
  earlierFrom: (excerpts, year) => `${excerpts} antes (desde ${year})`,
  laterUpTo: (excerpts, year) => `${excerpts} después (hasta ${year})`,
  outside: (what) => `fuera de la imagen: ${what}`,
};

import type { Words } from "../words.ts";

export const comparison: Words["comparison"] = {
  differ: (about) => `Ils divergent : ${about}`,
  noDifference:
    "Aucune divergence de nombre, de jour ou d’issue n’a été trouvée. Lisez vous-même ce que chacun rapporte.",
  holder: "qui le tient",
  became: "ce qui en est advenu",
  howMany: (things) => `combien (${things})`,
  whichDay: (deed) => `quel jour (« ${deed} »)`,
  outcomes: {
    "briefly fallen": "brièvement tombé",
    held: "tenu",
    recaptured: "repris",
    "attack repelled": "attaque repoussée",
    fallen: "tombé",
  },
  by: (who) => `selon ${who}`,
  on: (outcome, date) => `${outcome}, ${date}`,
};

import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("fr");

export const news: Words["news"] = {
  because: {
    flood: "Beaucoup est arrivé en une heure : le reste est réuni ici.",
    "catching up": "Le bot était absent un moment. Voici ce qui est arrivé entre-temps.",
    stopped: "Rien n’a pu être annoncé ici pendant un moment. Voici ce qui est arrivé entre-temps.",
  },
  stories: count({ one: "# nouveau sujet", other: "# nouveaux sujets" }),
  takenBack: "Sa source a retiré cet article.",
  isTakenBack: (line) => `${line} retiré`,
  newFor: (queries) => `nouveau pour : ${queries}`,
  feedBack: (feed) => `Le flux « ${feed} » est de nouveau lisible : ses nouvelles arrivent comme avant.`,
  feedLost: (feed) => `Le flux « ${feed} » n’est plus lisible : il n’en vient plus de nouvelles.`,
  tellBack: "Un message vous préviendra s’il revient.",
  stopped: (channel, why) =>
    `Plus aucune nouvelle n’arrive dans ${channel} : ${why} Corrigez cela, puis utilisez-y /abonnement reprendre.`,
};

import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("es");

export const news: Words["news"] = {
  because: {
    flood: "En una hora llegó mucho, así que el resto va reunido aquí.",
    "catching up": "El bot estuvo ausente un tiempo. Esto es lo que llegó entretanto.",
    stopped: "Durante un tiempo no se pudo avisar aquí de nada. Esto es lo que llegó entretanto.",
  },
  stories: count({ one: "# noticia nueva", other: "# noticias nuevas" }),
  takenBack: "Su fuente ha retirado este artículo.",
  isTakenBack: (line) => `${line} retirado`,
  newFor: (queries) => `nuevo para: ${queries}`,
  feedBack: (feed) => `El feed «${feed}» se puede leer de nuevo: sus novedades llegan como antes.`,
  feedLost: (feed) => `El feed «${feed}» ya no se puede leer, así que no llegan novedades suyas.`,
  tellBack: "Se te avisará si vuelve.",
  stopped: (channel, why) =>
    `Ya no llegan novedades a ${channel}: ${why} Corrígelo y usa allí /suscripción reanudar.`,
};

import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("es");

export const answers: Words["answers"] = {
  titles: {
    when: "Cuándo",
    search: "Búsqueda",
    ask: "Pregunta",
    compare: "Comparación",
    timeline: "Cronología",
  },
  titled: (title, topic) => `${title}: ${topic}`,
  alsoSearched: (spellings) => `también buscado: ${spellings}`,
  leftOut: (what) => `fuera quedan: ${what}`,
  undated: count({ other: "# de día desconocido" }),
  notReported: count({
    one: "# del que no consta que ocurriera",
    other: "# de los que no consta que ocurrieran",
  }),
  loosened: "Nada contiene todo lo que se pide. Esto es lo más cercano.",
  noAnswer: "El corpus no tiene respuesta a esto. Una búsqueda quizá encuentre algo cercano.",
  noMatch: (query) => `Ningún pasaje coincide con ${query}.`,
  emptiedBy: (filter) => `Sin ${filter} hay algunos.`,
  nearest: (query) => `Lo más cercano que tiene el corpus: ${query}.`,
  dayOfReportUnknown:
    "Se desconoce el día en que se publicó: no se puede decir qué se publicó antes, después o el mismo día.",
  nothingEarlier: (day, topic) => `Aquí no hay nada publicado antes del ${day} sobre ${topic}.`,
  nothingLater: (day, topic) => `Aquí no hay nada publicado después del ${day} sobre ${topic}.`,
  nothingOthers: (day, topic) => `Aquí no hay nada que otros medios publicaran el ${day} sobre ${topic}.`,
  noOutlets: "El corpus aún no contiene ningún artículo.",
  outlets: "Medios",
  daysUnknown: "días desconocidos",
  choice: (asked) => `Varios artículos encajan con «${asked}». ¿Cuál?`,
  sources: "Fuentes",
  noSources: "El corpus no tiene nada cercano a lo que dice este mensaje.",
  nearMessage: count({
    one: "# pasaje cercano a lo que dice el mensaje",
    other: "# pasajes cercanos a lo que dice el mensaje",
  }),
  tellsOtherwise: (said, claim) => `el mensaje dice «${said}», este pasaje dice otra cosa: ${claim}`,
  event: (date) => `suceso: ${date}`,
  quotedBy: (name) => `citado por ${name}`,
  says: (name, words) => `${name}: ${words}`,
  onMessage: (link) => `sobre ${link}`,
  outletInferred: "medio deducido",
  publicationInferred: "día de publicación deducido",
  postedAsReply: "Publicado como respuesta.",
  failure: (reference) =>
    `Algo ha fallado aquí, y no por tu pregunta. Inténtalo de nuevo, por favor. (Referencia ${reference})`,
  noRoom:
    "El disco del bot está lleno, así que no se puede guardar nada. Lo guardado antes está a salvo. Avisa, por favor, a quien administra el bot e inténtalo más tarde.",
};

import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("es");

export const settings: Words["settings"] = {
  whose: {
    member: "Tus ajustes, dondequiera que preguntes.",
    server: "Los ajustes de este servidor, para quien no tiene propios.",
  },
  notSet: (value) => `${value} (sin definir)`,
  outlets: (names) => `Medios: ${names}`,
  allOutlets: "todos",
  answers: (who) => `Respuestas: ${who}`,
  forAsker: "solo para quien pregunta",
  forAll: "visibles para todos",
  citations: (style) => `Referencias: ${style}`,
  inWords: "con palabras",
  zone: (zone) => `Zona horaria de las suscripciones nuevas: ${zone}`,
  limit: count({ one: "# mensaje por hora en un canal", other: "# mensajes por hora en un canal" }),
  news: (limit) => `Novedades: ${limit}; lo que exceda llega reunido`,
  notices: (channel) => `Avisos que no llegan a nadie en privado: ${channel}`,
  language: {
    member: (name) => `Idioma de las respuestas solo para ti: ${name}`,
    server: (name) => `Idioma de las respuestas para todos: ${name}`,
  },
  asDiscord: "como en Discord",
  takeBack: "Dejar sin fijar…",
  erased: "Tus ajustes se han borrado.",
  privacy: `## Qué conserva Dateline
- tus ajustes, hasta que los borres
- quién creó una suscripción o añadió un feed para un servidor, por su identificador, mientras exista: para avisarle cuando se detenga
- qué pasajes se citaron en qué canal y cuándo, durante un año, pero no quién los citó
- en un canal con modo lento, el hecho de que has citado algo en él, hasta que puedas volver a hacerlo
- qué noticias se contaron en qué canal y cuándo, durante un año
- las preguntas demasiado largas para un botón, un año tras su último uso, pero no de quién son
No lee más mensajes que los suyos y aquellos por los que se le pregunta, y no conserva el texto de ninguno.`,
};

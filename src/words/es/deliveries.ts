import type { Words } from "../words.ts";

export const deliveries: Words["deliveries"] = {
  notMet: "ninguna de sus frases cumple la consulta, su medio o sus días.",
  met: (rest) => `cumple la consulta; ${rest}`,
  toldAsOther: "al canal se le avisó de la misma noticia por otro medio.",
  otherOwed: "al canal se le va a avisar de la misma noticia por otro medio.",
  otherGivenUp: "al canal no se le pudo avisar de la misma noticia por otro medio.",
  paused: "la suscripción está en pausa.",
  before: "llegó antes de que se hiciera la suscripción, o mientras estaba en pausa.",
  told: "se avisó de él.",
  toldTwice: "se avisó de él, quizá dos veces.",
  owed: (time) => `se avisará de él el ${time}.`,
  owedStill: (time, why) => `se avisará de él el ${time} (hasta ahora: ${why}).`,
  failed: (why) => `no se pudo avisar de él: ${why}`,
  nobodyKnows: "nadie sabe por qué",
  of: (query, steps) => `${query}: ${steps}`,
  subscribesTo: (queries) =>
    `Este canal está suscrito a ${queries}. /suscripción lista lo muestra todo; /suscripción editar o quitar lo cambia.`,
  removedSince: "una suscripción quitada desde entonces",
  noneThere: "Ninguno de estos artículos está ya aquí.",
  noSubscriptions: "No hay suscripciones en este servidor.",
  whys: {
    "The bot's disk is full.": "El disco del bot está lleno.",
    "The bot cannot reach its database.": "El bot no alcanza su base de datos.",
    "The articles are no longer there.": "Los artículos ya no están.",
    "The channel is gone.": "El canal ya no existe.",
    "The server is gone.": "El servidor ya no existe.",
    "The bot may no longer see the channel.": "El bot ya no puede ver el canal.",
    "The bot may no longer write in the channel.": "El bot ya no puede escribir en el canal.",
    "The bot may not do that in the channel.": "El bot no puede hacer eso en el canal.",
    "The thread is archived and locked.": "El hilo está archivado y bloqueado.",
    "The thread is archived.": "El hilo está archivado.",
    "The forum asks for a tag on every post: name one with /subscribe edit, as tag.":
      "El foro pide una etiqueta en cada publicación: indique una con /suscripción editar.",
    "Messages cannot be sent to a channel of this kind.":
      "No se pueden enviar mensajes a un canal de este tipo.",
    "The message was deleted.": "El mensaje se eliminó.",
    "The message is no longer there.": "El mensaje ya no está.",
    "Discord wants fewer messages.": "Discord quiere menos mensajes.",
    "The bot is not logged in to Discord.": "El bot no está conectado a Discord.",
  },
};

import type { Words } from "../words.ts";

export const mistakes: Words["mistakes"] = {
  outdated:
    "Este botón es de una versión anterior del bot, o su pregunta se ha olvidado. Pregunta de nuevo, por favor.",
  noCommand: (name) => `Ya no existe el comando ${name}.`,
  noSubcommand: (command, name) => `/${command} no tiene «${name}».`,
  sayWhat: (option) => `Di qué buscar en ${option}, por ejemplo faizabad o "close in on".`,
  notOneOf: (option, choices, given) => `${option} es ${choices}, no «${given}».`,
  sayArticle: "Di qué artículo, por su titular o por palabras de él.",
  sayQuestion: "Di qué quieres saber, con tus propias palabras.",
  longQuestion: (most, length) =>
    `Una pregunta tiene como máximo ${most} caracteres, no ${length}. Pregunta una cosa cada vez.`,
  sayQuotation: "Da las palabras de la cita que hay que comprobar.",
  sayPassage: "Di qué pasaje, por palabras de él.",
  longWords: (most, length) => `Tus palabras tienen como máximo ${most} caracteres, no ${length}.`,
  openOnMessage: "Abre esto en un mensaje: en su menú, Aplicaciones.",
  nothingInMessage: "Este mensaje no tiene palabras que buscar.",
  noArticle: (asked) => `Ningún artículo coincide con «${asked}».`,
  passageGone: "Ese pasaje ya no está en el corpus.",
  passageNotThere: "Ese pasaje no está en el corpus.",
  tooFast: (wait) => `Aquí se acaban de citar muchos pasajes. Vuelve a intentarlo dentro de ${wait}.`,
  slowMode: (wait) => `Aquí está activado el modo lento. Vuelve a intentarlo dentro de ${wait}.`,
  nobodyAsks: "Aquí no pregunta nadie.",
  noServer: "Aquí no hay servidor: define tus propios ajustes con /ajustes yo.",
  nameOutlets: (most, any) => `Nombra de uno a ${most} medios, separados por comas, o «${any}».`,
  noZone: (zone) => `«${zone}» no es una zona horaria: elige una de la lista, por ejemplo «Europe/Madrid».`,
  notYours: "Solo pueden eliminarlo quien lo pidió y los moderadores.",
  mayNotSend: "Solo tú ves esto: para publicarlo aquí necesitas el permiso de enviar mensajes aquí.",
  keptPrivate:
    "Discord solo te muestra esto a ti: el servidor no deja que nadie publique aquí con una aplicación que no ha instalado él mismo.",
  youNeed: (rights, where) => `No tienes permiso para hacer eso ${where}. Falta: ${rights}.`,
  botNeeds: (rights, where) => `Dateline no tiene permiso para hacer eso ${where}. Falta: ${rights}.`,
  here: "aquí",
  inChannel: (channel) => `en #${channel}`,
  inThatChannel: "en ese canal",
  notMentionable: (rights) => `${rights} (el rol no se puede mencionar)`,
};

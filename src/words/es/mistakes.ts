import { counterIn } from "../counter.ts";
import type { Words } from "../words.ts";

const count = counterIn("es");

export const mistakes: Words["mistakes"] = {
  outdated:
    "Este botón es de una versión anterior del bot, o su pregunta se ha olvidado. Pregunte de nuevo, por favor.",
  noCommand: (name) => `Ya no existe el comando ${name}.`,
  noSubcommand: (command, name) => `/${command} no tiene «${name}».`,
  sayWhat: (option) => `Diga qué buscar en ${option}, por ejemplo faizabad o "close in on".`,
  notOneOf: (option, choices, given) => `${option} es ${choices}, no «${given}».`,
  sayArticle: "Diga qué artículo, por su titular o palabras de él.",
  sayQuestion: "Diga qué quiere saber, con sus propias palabras.",
  longQuestion: (most, length) =>
    `Una pregunta tiene como máximo ${most} caracteres, no ${length}. Pregunte una cosa cada vez.`,
  sayQuotation: "Dé las palabras de la cita que hay que comprobar.",
  sayPassage: "Diga qué pasaje, por palabras de él.",
  longWords: (most, length) => `Sus palabras tienen como máximo ${most} caracteres, no ${length}.`,
  openOnMessage: "Abra esto en un mensaje: en su menú, Aplicaciones.",
  nothingInMessage: "Este mensaje no tiene palabras que buscar.",
  noArticle: (asked) => `Ningún artículo coincide con «${asked}».`,
  noPassage: (asked) => `Ningún pasaje coincide con «${asked}».`,
  manyPassages: count({
    other: "# pasajes coinciden. Elija uno de la lista que aparece al escribir, o dé más de sus palabras.",
  }),
  passageGone: "Ese pasaje ya no está en el corpus.",
  passageNotThere: "Ese pasaje no está en el corpus.",
  tooFast: (wait) => `Aquí se acaban de citar muchos pasajes. Vuelva a intentarlo dentro de ${wait}.`,
  slowMode: (wait) => `Aquí está activado el modo lento. Vuelva a intentarlo dentro de ${wait}.`,
  nobodyAsks: "Aquí no pregunta nadie.",
  noServer: "Aquí no hay servidor: defina sus propios ajustes con /ajustes yo.",
  nameOutlets: (most, any) => `Nombre de uno a ${most} medios, separados por comas, o «${any}».`,
  noZone: (zone) => `«${zone}» no es una zona horaria: elija una de la lista, por ejemplo «Europe/Madrid».`,
  notYours: "Solo pueden eliminarlo quien lo pidió y los moderadores.",
  mayNotSend: "Solo usted ve esto: para publicarlo aquí necesita el permiso de enviar mensajes aquí.",
  keptPrivate:
    "Discord solo le muestra esto a usted: el servidor no deja que nadie publique aquí con una aplicación que no ha instalado él mismo.",
  youNeed: (rights, where) => `No tiene permiso para hacer eso ${where}. Falta: ${rights}.`,
  botNeeds: (rights, where) => `Dateline no tiene permiso para hacer eso ${where}. Falta: ${rights}.`,
  here: "aquí",
  inChannel: (channel) => `en #${channel}`,
  inThatChannel: "en ese canal",
  notMentionable: (rights) => `${rights} (el rol no se puede mencionar)`,
};

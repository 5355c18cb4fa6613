import type { Words } from "../words.ts";

export const help: Words["help"] = {
  head: `## Dateline
Pregunta qué informó la prensa. Cada respuesta es una cita, letra por letra, con su medio y el día de lo que informa.`,
  onMessages: (menus) => `En el menú de un mensaje, en Aplicaciones: ${menus}`,
  language: `### Cómo preguntar
- \`faizabad\` una palabra o un nombre, hallado también en sus otras grafías
- \`"close in on"\` exactamente estas palabras
- \`taliban -kabul\` sin una palabra · \`kunduz OR taloqan\` una u otra
- \`outlet:reuters\` · \`outlet:unknown\` donde no se sabe el medio · \`author:farmer\`
- \`from:2021-07 to:2021-08-11\` · \`on:2021-07-04\` días del suceso · \`published:2021-07\``,
};

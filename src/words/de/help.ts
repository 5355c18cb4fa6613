import type { Words } from "../words.ts";

export const help: Words["help"] = {
  head: `## Dateline
Frag, was die Presse gemeldet hat. Jede Antwort ist ein Zitat, Buchstabe für Buchstabe, mit seinem Medium und dem Tag dessen, was es meldet.`,
  onMessages: (menus) => `Im Menü einer Nachricht, unter Apps: ${menus}`,
  language: `### Wie man fragt
- \`faizabad\` ein Wort oder ein Name, auch in seinen anderen Schreibungen gefunden
- \`"close in on"\` genau diese Wörter
- \`taliban -kabul\` ohne ein Wort · \`kunduz OR taloqan\` eines von beiden
- \`outlet:reuters\` · \`outlet:unknown\` wo das Medium unbekannt ist · \`author:farmer\`
- \`from:2021-07 to:2021-08-11\` · \`on:2021-07-04\` Tage des Ereignisses · \`published:2021-07\``,
};

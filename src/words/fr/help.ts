import type { Words } from "../words.ts";

export const help: Words["help"] = {
  head: `## Dateline
Demandez ce que la presse a rapporté. Chaque réponse est une citation, à la lettre, avec son média et le jour de ce qu’elle rapporte.`,
  onMessages: (menus) => `Dans le menu d’un message, sous Applications : ${menus}`,
  language: `### Comment demander
- \`faizabad\` un mot ou un nom, trouvé aussi sous ses autres graphies
- \`"close in on"\` exactement ces mots
- \`taliban -kabul\` sans un mot · \`kunduz OR taloqan\` l’un ou l’autre
- \`outlet:reuters\` · \`outlet:unknown\` quand le média est inconnu · \`author:farmer\`
- \`from:2021-07 to:2021-08-11\` · \`on:2021-07-04\` jours de l’événement · \`published:2021-07\``,
};

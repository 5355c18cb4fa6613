/** How to ask. */
export const help = {
  head: `## Dateline
Ask what the press reported. Every answer is a quotation, letter for letter, with its outlet and the day of what it reports.`,
  onMessages: (menus: string) => `In the menu of a message, under Apps: ${menus}`,
  language: `### How to ask
- \`faizabad\` a word or a name, found in its other spellings too
- \`"close in on"\` exactly these words
- \`taliban -kabul\` without a word · \`kunduz OR taloqan\` either of them
- \`outlet:reuters\` · \`outlet:unknown\` where nobody knows whose it is · \`author:farmer\`
- \`from:2021-07 to:2021-08-11\` · \`on:2021-07-04\` days of the event · \`published:2021-07\``,
};

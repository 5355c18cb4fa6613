/** Where reports differ, and what each claims. */
export const comparison = {
  differ: (about: string) => `They differ: ${about}`,
  noDifference: "No numbers, days or outcomes that differ were found. Read for yourself what each reports.",
  /** What they differ in. */
  holder: "who holds it",
  became: "what became of it",
  howMany: (things: string) => `how many ${things}`,
  whichDay: (deed: string) => `on which day (“${deed}”)`,
  /** What became of a place. */
  outcomes: {
    "briefly fallen": "briefly fallen",
    held: "held",
    recaptured: "recaptured",
    "attack repelled": "attack repelled",
    fallen: "fallen",
  },
  /** Who claims it, as the text names them. */
  by: (who: string) => `according to ${who}`,
  on: (outcome: string, date: string) => `${outcome}, ${date}`,
};

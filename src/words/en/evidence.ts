/** What a fact about an article follows from. */
export const evidence = {
  /** As somebody put it: whoever gave the article, or the article itself. */
  said: (words: string) => words,
  inAddress: (address: string) => `the address ${address}`,
  atHost: (host: string) => `the address is at ${host}`,
  siteCalled: (host: string) => `the page calls its site ${host}`,
  inText: (words: string) => `the text says “${words}”`,
  lastChange: (words: string) => `the text says “${words}”, and that it was last changed on that day`,
  sharedBy: (words: string, outlet: string, day: string) =>
    `the text says “${words}”, and ${outlet} of ${day} shares its text`,
  sharedByAnother: (words: string, day: string) =>
    `the text says “${words}”, and another article of ${day} shares its text`,
  saidBy: (words: string, outlet: string, day: string) => `${outlet} of ${day} says “${words}” too`,
  saidByAnother: (words: string, day: string) => `another article of ${day} says “${words}” too`,
  sameFile: (weekday: string, words: string) =>
    `"${weekday}" in the first paragraph, and the other article of the file is of "${words}"`,
};

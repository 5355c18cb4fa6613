/** What is wrong with a query. */
export const queries = {
  unclosed: "This quotation mark is not closed.",
  noWords: "The query has no words.",
  tooLong: (most: string, length: string) => `A query has at most ${most} characters, not ${length}.`,
  orBetween: 'OR stands between two words. For the word itself: "or".',
  emptyPhrase: "There are no words between these quotation marks.",
  noFilter: (key: string, keys: string) =>
    `There is no filter "${key}:", only ${keys} For the words themselves, put a space after the colon.`,
  notExcluded: (key: string) => `${key}: cannot be excluded.`,
  noValue: (key: string) => `${key}: needs a value right after the colon.`,
  noDate: (value: string) =>
    `"${value}" is no date. Write a year, a month or a day (2021, 2021-07 or 2021-07-04), or words such as "last summer".`,
  openEnd: (value: string) => `"${value}" is open at that end: write a day there.`,
  noDayLeft: "No day is left: the dates exclude each other.",
  inOption: (option: string, reason: string) => `${option}: ${reason}`,
};

/** What stands in and beside the picture of a timeline. */
export const picture = {
  nothingDated: "Nothing of this happened on a known day, so there is nothing to draw.",
  head: (topic: string, days: string) =>
    `Timeline of ${topic}, ${days}: what each outlet reports, by the day of the event.`,
  /** Between dates, which have commas within them. */
  between: "; ",
  publicationOnly: "day of publication only",
  earlier: "earlier",
  later: "later",
  earlierFrom: (excerpts: number, year: string) => `${excerpts} earlier (from ${year} on)`,
  laterUpTo: (excerpts: number, year: string) => `${excerpts} later (up to ${year})`,
  outside: (what: string) => `outside the picture: ${what}`,
};

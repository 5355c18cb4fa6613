/** What is known of an article, and how: beside a quotation, or under its headline. */
export const facts = {
  unknownOutlet: "unknown outlet",
  unknownPublication: "day of publication unknown",
  inferred: (fact: string) => `${fact} (inferred)`,
  inferredFrom: (fact: string, evidence: string) => `${fact} (inferred: ${evidence})`,
  stated: (fact: string) => `${fact} (stated)`,
  statedAs: (fact: string, said: string) => `${fact} (stated: “${said}”)`,
  unknown: "unknown",
  /** Of a day, as far as the text itself tells it. */
  notBefore: (day: string, said: string) => `unknown (not before ${day}: the text says “${said}”)`,
  published: (day: string) => `published ${day}`,
  publicationUnknown: "publication day unknown",
  dayInferred: "day inferred",
  /** Of what is not told as having happened. */
  standing: {
    timeless: "no event",
    possible: "possible, not reported as happened",
    planned: "planned, not reported as happened",
    denied: "denied",
  },
  apart: (why: string, date: string) => `${why}: ${date}`,
  alsoIn: (outlets: string) => `also in ${outlets}`,
  by: (authors: string) => `By ${authors}`,
  outlet: (fact: string) => `Outlet: ${fact}`,
  publication: (fact: string) => `Published: ${fact}`,
  modified: (day: string) => `Last changed: ${day}`,
  language: (tag: string) => `Language: ${tag}`,
  address: (address: string) => `Address: ${address}`,
  reprints: (outlets: string) => `Also in: ${outlets}`,
  borrows: (headlines: string) => `Passages in common with: ${headlines}`,
  quoted: (text: string) => `“${text}”`,
  headlineIn: (headline: string, outlet: string) => `“${headline}” (${outlet})`,
  /** What became of an article since it was quoted. */
  withdrawn: "The article has been withdrawn since: its source no longer holds it.",
  unchanged: "The article stands as it was quoted.",
  correctedSame: (revision: string) =>
    `The article has been corrected since (this is revision ${revision}); this passage stands as it was.`,
  correctedAway: (revision: string) =>
    `The article has been corrected since (this is revision ${revision}), and no longer says this.`,
  /** Below a quotation that was posted. */
  noteWithdrawn: "The article was withdrawn since.",
  noteSame: "The article was corrected since; it still says this.",
  noteAway: "The article was corrected since; it no longer says this.",
};

import { counterIn } from "../counter.ts";

const count = counterIn("en-GB");

/** What heads answers, and what is said in place of one. */
export const answers = {
  titles: { when: "When", search: "Search", ask: "Ask", compare: "Compare", timeline: "Timeline" },
  titled: (title: string, topic: string) => `${title}: ${topic}`,
  alsoSearched: (spellings: string) => `also searched: ${spellings}`,
  leftOut: (what: string) => `left out: ${what}`,
  undated: count({ other: "# whose day is unknown" }),
  notReported: count({ other: "# not reported as happened" }),
  loosened: "Nothing holds all that was asked. These come nearest.",
  noAnswer: "The corpus has no answer to this. A search may find what comes near.",
  noMatch: (query: string) => `No passage matches ${query}.`,
  emptiedBy: (filter: string) => `Without ${filter} there are some.`,
  nearest: (query: string) => `The nearest that the corpus has: ${query}.`,
  /** What stands beside a report. */
  dayOfReportUnknown: "The day on which this was published is unknown: nothing is beside it.",
  nothingEarlier: (day: string, topic: string) => `Nothing published before ${day} is here about ${topic}.`,
  nothingLater: (day: string, topic: string) => `Nothing published after ${day} is here about ${topic}.`,
  nothingOthers: (day: string, topic: string) =>
    `Nothing that other outlets published on ${day} is here about ${topic}.`,
  noOutlets: "The corpus holds no article yet.",
  outlets: "Outlets",
  daysUnknown: "days unknown",
  choice: (asked: string) => `Several articles fit “${asked}”. Which one?`,
  sources: "Sources",
  noSources: "The corpus has nothing near what this message says.",
  nearMessage: count({
    one: "# passage near what the message says",
    other: "# passages near what the message says",
  }),
  tellsOtherwise: (said: string, claim: string) =>
    `the message says “${said}”, this tells otherwise: ${claim}`,
  event: (date: string) => `event: ${date}`,
  quotedBy: (name: string) => `quoted by ${name}`,
  says: (name: string, words: string) => `${name}: ${words}`,
  onMessage: (link: string) => `on ${link}`,
  outletInferred: "outlet inferred",
  publicationInferred: "day of publication inferred",
  postedAsReply: "Posted as a reply.",
  failure: (reference: string) =>
    `Something went wrong here, and it is not your question's fault. Please try again. (Reference ${reference})`,
  noRoom:
    "The bot's disk is full, so nothing can be saved. What was saved before is safe. Please tell whoever runs the bot, and try again later.",
};

/** A server's own articles and feeds. */
export const corpus = {
  notSaved: (articles: string) => `${articles}, not saved yet`,
  onceSaved: "Once saved, found in this server alone.",
  nothingToSave: "Nothing to save",
  beginning: (words: string) => `${words}, beginning:`,
  said: (name: string, why: string) => `${name}: ${why}`,
  foundHere: "found in this server alone",
  feeds: "Feeds of this server",
  articles: "Articles of this server",
  noFeed: "No feed is followed here.",
  doubts: "Doubts",
  /** What may be wrong with an article. */
  kindsOfDoubt: {
    "no date": "no date",
    "no outlet": "no outlet",
    "too short": "too short",
    "foreign language": "foreign language",
    "probable boilerplate": "probable boilerplate",
  },
  untold: {
    "no date": "nothing tells when it was published",
    "no outlet": "nothing tells who published it",
  },
  doubtful: (some: string, articles: string) => `${some} of ${articles} of this server should be looked at`,
  nothingDoubtful: (articles: string) => `Nothing is doubtful about the ${articles} of this server.`,
  /** Where a feed stands. */
  states: {
    alive: "answers",
    failing: "fails",
    dead: "has been failing for days",
    gone: "is gone for good",
  },
  asked: (when: string) => `asked ${when}`,
  next: (when: string) => `next ${when}`,
  giveSomething: "Give an address, or a file.",
  giveFeed: "Give the address of a feed, or of a site that names one.",
  savedBefore: "This was saved or discarded already, or forgotten after a day. Please add it again.",
  discarded: "Discarded. Nothing was saved.",
  saved: (what: string) => `Saved: ${what}. Found in this server alone.`,
  kinds: {
    added: (articles: string) => `${articles} added`,
    revised: (articles: string) => `${articles} corrected`,
    unchanged: (articles: string) => `${articles} here already`,
    repeated: (articles: string) => `${articles} here already under another address`,
  },
  noneOfOwn: (named: string) => `This server has no article “${named}” of its own.`,
  removed: (headline: string) => `Removed “${headline}”. It is no longer found here.`,
  ofServers: "A server that has installed Dateline has articles of its own; here there are none.",
  nowhere: "Nothing can be added here.",
  noDay: (said: string) => `“${said}” is no day. Write it as YYYY-MM-DD, such as 2021-08-11.`,
  mostFeeds: (most: string) =>
    `A server follows ${most} feeds at most. Remove one first: /corpus feed remove.`,
  following: (name: string, address: string, items: string) =>
    `Following ${name} (${address}). Its ${items} and what comes after are found in this server alone, in a few minutes.`,
  followedBefore: (name: string) => `This server follows ${name} already.`,
  noSuchFeed: (named: string) => `This server follows no feed “${named}”. See /corpus feed list.`,
  unfollowed: (name: string) => `No longer following ${name}. Its articles stay.`,
  /** The form, each at most 45 characters, a description 100. */
  form: {
    title: "Add an article",
    address: "Address",
    file: "Or a file",
    files: "A saved page, text, Markdown, JSON, PDF, or a zip of them",
    outlet: "Outlet, where you know it",
    published: "Day of publication, where you know it",
    day: "YYYY-MM-DD",
  },
};

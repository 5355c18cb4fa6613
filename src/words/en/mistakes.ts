/** What was wrong with what was asked, and what to do. */
export const mistakes = {
  outdated:
    "This button is from an older version of the bot, or its question was forgotten. Please ask again.",
  noCommand: (name: string) => `There is no command ${name} any more.`,
  noSubcommand: (command: string, name: string) => `/${command} has no “${name}”.`,
  sayWhat: (option: string) => `Say what to look for in ${option}, such as faizabad or "close in on".`,
  notOneOf: (option: string, choices: string, given: string) => `${option} is ${choices}, not “${given}”.`,
  sayArticle: "Say which article, by its headline or words of it.",
  sayQuestion: "Say what you want to know, in your own words.",
  longQuestion: (most: string, length: string) =>
    `A question has at most ${most} characters, not ${length}. Ask for one thing at a time.`,
  sayQuotation: "Give the words of the quotation to check.",
  sayPassage: "Say which passage, by words of it.",
  longWords: (most: string, length: string) => `Your words have at most ${most} characters, not ${length}.`,
  openOnMessage: "Open this on a message: its menu, then Apps.",
  nothingInMessage: "This message has no words to look for.",
  noArticle: (asked: string) => `No article matches “${asked}”.`,
  passageGone: "That passage is not in the corpus any more.",
  passageNotThere: "That passage is not in the corpus.",
  tooFast: (wait: string) => `Many passages were quoted here just now. Please try again in ${wait}.`,
  slowMode: (wait: string) => `Slow mode is on here. Please try again in ${wait}.`,
  nobodyAsks: "Nobody asks here.",
  noServer: "There is no server here: set your own with /settings me.",
  nameOutlets: (most: string, any: string) =>
    `Name one to ${most} outlets, with commas between them, or “${any}”.`,
  noZone: (zone: string) => `“${zone}” is no time zone: choose one from the list, such as “Europe/Berlin”.`,
  notYours: "Only who asked for this, and moderators, can delete it.",
  mayNotSend: "Only you see this: to post it here, you need the right to send messages here.",
  keptPrivate:
    "Discord shows this to you alone: the server lets nobody post here by an app that it has not installed itself.",
  youNeed: (rights: string, where: string) =>
    `You do not have permission to do that ${where}. Missing: ${rights}.`,
  botNeeds: (rights: string, where: string) =>
    `Dateline does not have permission to do that ${where}. Missing: ${rights}.`,
  here: "here",
  inChannel: (channel: string) => `in #${channel}`,
  inThatChannel: "in that channel",
  notMentionable: (rights: string) => `${rights} (the role is not mentionable)`,
};

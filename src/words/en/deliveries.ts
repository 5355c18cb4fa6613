/** What became of an article, and why. */
export const deliveries = {
  notMet: "no sentence of it meets the query, its outlet or its days.",
  met: (rest: string) => `it meets the query; ${rest}`,
  toldAsOther: "the channel was told of the same story by another outlet.",
  otherOwed: "the channel is to be told of the same story by another outlet.",
  otherGivenUp: "the channel could not be told of the same story by another outlet.",
  paused: "the subscription is paused.",
  before: "it came in before the subscription was made, or while it was paused.",
  told: "it was told.",
  toldTwice: "it was told, perhaps twice.",
  owed: (time: string) => `it is to be told ${time}.`,
  owedStill: (time: string, why: string) => `it is to be told ${time} (so far: ${why}).`,
  failed: (why: string) => `it could not be told: ${why}`,
  nobodyKnows: "nobody knows why",
  of: (query: string, steps: string) => `${query}: ${steps}`,
  subscribesTo: (queries: string) =>
    `This channel subscribes to ${queries}. /subscribe list shows all; /subscribe edit or remove changes it.`,
  removedSince: "a subscription that was removed since",
  noneThere: "None of these articles is here any more.",
  noSubscriptions: "There are no subscriptions in this server.",
  /** Reasons, as they are written down in English. */
  whys: {
    "The bot's disk is full.": "The bot's disk is full.",
    "The bot cannot reach its database.": "The bot cannot reach its database.",
    "The articles are no longer there.": "The articles are no longer there.",
    "The channel is gone.": "The channel is gone.",
    "The server is gone.": "The server is gone.",
    "The bot may no longer see the channel.": "The bot may no longer see the channel.",
    "The bot may no longer write in the channel.": "The bot may no longer write in the channel.",
    "The bot may not do that in the channel.": "The bot may not do that in the channel.",
    "The thread is archived and locked.": "The thread is archived and locked.",
    "The thread is archived.": "The thread is archived.",
    "The forum asks for a tag on every post: name one with /subscribe edit, as tag.":
      "The forum asks for a tag on every post: name one with /subscribe edit, as tag.",
    "Messages cannot be sent to a channel of this kind.":
      "Messages cannot be sent to a channel of this kind.",
    "The message was deleted.": "The message was deleted.",
    "The message is no longer there.": "The message is no longer there.",
    "Discord wants fewer messages.": "Discord wants fewer messages.",
    "The bot is not logged in to Discord.": "The bot is not logged in to Discord.",
  },
};

import { counterIn } from "../counter.ts";

const count = counterIn("en-GB");

/** What is wished where a command does not say, and what is kept about people. */
export const settings = {
  whose: {
    member: "Your settings, wherever you ask.",
    server: "This server's settings, for who has none of their own.",
  },
  notSet: (value: string) => `${value} (not set)`,
  outlets: (names: string) => `Outlets: ${names}`,
  allOutlets: "all",
  answers: (who: string) => `Answers: ${who}`,
  forAsker: "for who asks alone",
  forAll: "for all to read",
  citations: (style: string) => `Citations: ${style}`,
  inWords: "in words",
  zone: (zone: string) => `Time zone of new subscriptions: ${zone}`,
  limit: count({ one: "# message an hour in a channel", other: "# messages an hour in a channel" }),
  news: (limit: string) => `News: ${limit}; what is more comes together`,
  notices: (channel: string) => `Notices that reach nobody in private: ${channel}`,
  language: {
    member: (name: string) => `Language of answers for you alone: ${name}`,
    server: (name: string) => `Language of answers for all: ${name}`,
  },
  asDiscord: "as in Discord",
  takeBack: "Set no longer…",
  erased: "Your settings are erased.",
  privacy: `## What Dateline keeps
- your settings, until you erase them
- who made a subscription or added a feed for a server, as an id, as long as it is there: to tell them when it stops
- which passages were quoted in which channel and when, for a year, but not by whom
- in a channel with slow mode, that you quoted there, until you may again
- which stories were told in which channel and when, for a year
- questions too long for a button, for a year after their last use, but not whose
It reads no messages but those it is asked about and its own, and keeps the text of none.`,
};

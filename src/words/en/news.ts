import { counterIn } from "../counter.ts";

const count = counterIn("en-GB");

/** What channels and people are told unasked. */
export const news = {
  because: {
    flood: "Much came within an hour, so the rest is told together.",
    "catching up": "The bot was away for a while. This is what came meanwhile.",
    stopped: "No news could be told here for a while. This is what came meanwhile.",
  },
  stories: count({ one: "# new story", other: "# new stories" }),
  takenBack: "Its source has taken this article back.",
  isTakenBack: (line: string) => `${line} taken back`,
  newFor: (queries: string) => `new for: ${queries}`,
  feedBack: (feed: string) => `The feed “${feed}” can be read again: its news come as before.`,
  feedLost: (feed: string) => `The feed “${feed}” can no longer be read, so no news come from it.`,
  tellBack: "You will be told if it comes back.",
  stopped: (channel: string, why: string) =>
    `No more news come in ${channel}: ${why} Put it right, then use /subscribe resume there.`,
};

import type { Discord } from "./discord.ts";

/** The secrets of a Discord that stand in a text: the bot's token, and those of interactions. */
export const secretsIn = (text: string, { token, world }: Discord): readonly string[] =>
  [token, ...world.interactions.keys()].filter((secret) => text.includes(secret));

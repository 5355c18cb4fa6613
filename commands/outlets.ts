import type { Command } from "../src/discord/command.ts";
import { EVERYWHERE } from "./query-options.ts";

export default {
  data: {
    name: "outlets",
    description: "Whose articles are here: how many, from when to when",
    ...EVERYWHERE,
  },
  parse: () => null,
  visibility: () => "public",
  execute: async (_, { store, guild }) => ({
    answer: { kind: "outlets", outlets: await store.outlets(guild) },
  }),
} satisfies Command<null>;

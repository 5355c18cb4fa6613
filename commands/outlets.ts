import type { Command } from "../src/discord/command.ts";
import { defaultsFor, shownTo } from "./defaults.ts";
import { EVERYWHERE } from "./query-options.ts";

export default {
  data: {
    name: "outlets",
    description: "Whose articles are here: how many, from when to when",
    ...EVERYWHERE,
  },
  parse: () => null,
  visibility: () => "public",
  execute: async (_, context) => ({
    answer: { kind: "outlets", outlets: await context.store.outlets(context.guild) },
    ...shownTo(null, await defaultsFor(context)),
  }),
} satisfies Command<null>;

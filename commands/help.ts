import type { Command } from "../src/discord/command.ts";
import { EVERYWHERE } from "./query-options.ts";

export default {
  data: {
    name: "help",
    description: "How to ask, with every command",
    ...EVERYWHERE,
  },
  parse: () => null,
  visibility: () => "private",
  execute: async () => ({ answer: { kind: "help" } }),
} satisfies Command<null>;

import { type Command, outdated } from "../src/discord/command.ts";
import { EVERYWHERE } from "./query-options.ts";

export default {
  data: {
    name: "privacy",
    description: "What is kept about you, and a button that erases it",
    ...EVERYWHERE,
  },
  parse: () => null,
  visibility: () => "private",
  execute: async () => ({ answer: { kind: "privacy" } }),
  components: {
    erase: {
      gives: "update",
      async press(_, { store, user }) {
        if (!user) throw outdated();
        await store.eraseSettings({ kind: "member", id: user.id });
        return { answer: { kind: "notice", text: ({ settings }) => settings.erased } };
      },
    },
  },
} satisfies Command<null>;

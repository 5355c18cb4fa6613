import { timeline } from "../src/answer/timeline.ts";
import type { Command, Context, Outcome, Pressed } from "../src/discord/command.ts";
import type { Query } from "../src/model/query.ts";
import { completeQuery, EVERYWHERE, FROM, queryOption, readPressed, readQuery, TO } from "./query-options.ts";

interface Input {
  readonly query: Query;
}

export default {
  data: {
    name: "timeline",
    description: "A picture of who reported what when: by day of the event and outlet",
    options: [queryOption("topic", "A name, words, or a query: see /help"), FROM, TO],
    ...EVERYWHERE,
  },
  parse: (options, { today }) => ({ query: readQuery(options, "topic", today) }),
  visibility: () => "public",
  execute: async ({ query }, context) => ({ answer: await timeline(query, context) }),
  autocomplete: completeQuery,
  components: {
    show: { gives: "private", press: draw },
    // The nearest query, where nothing was found.
    from: { gives: "update", press: draw },
  },
} satisfies Command<Input>;

async function draw(pressed: Pressed, context: Context): Promise<Outcome> {
  return { answer: await timeline(readPressed(pressed), context) };
}

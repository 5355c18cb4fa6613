import { timeline } from "../src/answer/timeline.ts";
import type { Command, Context, Outcome, Pressed, Visibility } from "../src/discord/command.ts";
import type { Query } from "../src/model/query.ts";
import { defaultsFor, ofOutlets, shownTo } from "./defaults.ts";
import {
  completeQuery,
  EVERYWHERE,
  FROM,
  PRIVATE,
  queryOption,
  readPressed,
  readQuery,
  readWish,
  TO,
} from "./query-options.ts";

interface Input {
  readonly query: Query;
  readonly visibility: Visibility | null;
}

export default {
  data: {
    name: "timeline",
    description: "A picture of who reported what when: by day of the event and outlet",
    options: [queryOption("topic", "A name, words, or a query: see /help"), FROM, TO, PRIVATE],
    ...EVERYWHERE,
  },
  parse: (options, { today }) => ({
    query: readQuery(options, "topic", today),
    visibility: readWish(options),
  }),
  visibility: ({ visibility }) => visibility ?? "public",
  async execute({ query, visibility }, context) {
    const defaults = await defaultsFor(context);
    return { answer: await timeline(ofOutlets(query, defaults), context), ...shownTo(visibility, defaults) };
  },
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

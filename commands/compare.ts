import { compare } from "../src/answer/compare/compare.ts";
import type { Command, Context, Outcome, PageStart, Pressed, Visibility } from "../src/discord/command.ts";
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
    name: "compare",
    description: "The outlets side by side on one matter, and where they differ",
    options: [queryOption("topic", "A place, a name, words, or a query: see /help"), FROM, TO, PRIVATE],
    ...EVERYWHERE,
  },
  parse: (options, { today }) => ({
    query: readQuery(options, "topic", today),
    visibility: readWish(options),
  }),
  visibility: ({ visibility }) => visibility ?? "public",
  async execute({ query, visibility }, context) {
    const defaults = await defaultsFor(context);
    return { answer: await compare(ofOutlets(query, defaults), context), ...shownTo(visibility, defaults) };
  },
  autocomplete: completeQuery,
  components: {
    from: { gives: "update", press: (pressed, context) => turn(pressed, "from", context) },
    before: { gives: "update", press: (pressed, context) => turn(pressed, "before", context) },
  },
} satisfies Command<Input>;

async function turn(pressed: Pressed, direction: PageStart["direction"], context: Context): Promise<Outcome> {
  const answer = await compare(readPressed(pressed), context);
  return { answer, at: { direction, place: pressed.cursor } };
}

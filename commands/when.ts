import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { when } from "../src/answer/excerpt-answers.ts";
import type { Command, Visibility } from "../src/discord/command.ts";
import type { Query } from "../src/model/query.ts";
import { defaultsFor, ofOutlets, shownTo } from "./defaults.ts";
import { excerptPages } from "./excerpt-pages.ts";
import {
  completeQuery,
  EVERYWHERE,
  FROM,
  OUTLET,
  PRIVATE,
  queryOption,
  readChoice,
  readQuery,
  readWish,
  TO,
} from "./query-options.ts";

interface Input {
  readonly query: Query;
  readonly order: "earliest" | "newest";
  readonly visibility: Visibility | null;
}

const ORDER = {
  type: ApplicationCommandOptionType.String as const,
  name: "order",
  description: "Which events come first",
  choices: [
    { name: "Earliest first", value: "earliest" },
    { name: "Newest first", value: "newest" },
  ],
};

export default {
  data: {
    name: "when",
    description: "What was reported about a topic, each excerpt under the day of the event",
    options: [queryOption("topic", "A name, words, or a query: see /help"), OUTLET, FROM, TO, ORDER, PRIVATE],
    ...EVERYWHERE,
  },
  parse: (options, { today }) => ({
    query: readQuery(options, "topic", today),
    order: readChoice(options, "order", ["earliest", "newest"]),
    visibility: readWish(options),
  }),
  visibility: ({ visibility }) => visibility ?? "public",
  async execute({ query, order, visibility }, context) {
    const defaults = await defaultsFor(context);
    const answer = await when(ofOutlets(query, defaults), order, context);
    return { answer, ...shownTo(visibility, defaults) };
  },
  autocomplete: completeQuery,
  components: excerptPages((query, order, parts) =>
    when(query, order === "newest" ? "newest" : "earliest", parts),
  ),
} satisfies Command<Input>;

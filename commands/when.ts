import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { when } from "../src/answer/excerpt-answers.ts";
import type { Command, Visibility } from "../src/discord/command.ts";
import type { Query } from "../src/model/query.ts";
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
  readVisibility,
  TO,
} from "./query-options.ts";

interface Input {
  readonly query: Query;
  readonly order: "earliest" | "newest";
  readonly visibility: Visibility;
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
    visibility: readVisibility(options),
  }),
  visibility: ({ visibility }) => visibility,
  execute: async ({ query, order }, context) => ({ answer: await when(query, order, context) }),
  autocomplete: completeQuery,
  components: excerptPages((query, order, parts) =>
    when(query, order === "newest" ? "newest" : "earliest", parts),
  ),
} satisfies Command<Input>;

import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { search } from "../src/answer/excerpt-answers.ts";
import type { Command, Visibility } from "../src/discord/command.ts";
import type { Order } from "../src/model/answer.ts";
import type { Query } from "../src/model/query.ts";
import { defaultsFor, ofOutlets, shownTo } from "./defaults.ts";
import { excerptPages } from "./excerpt-pages.ts";
import {
  AUTHOR,
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
  readonly order: Order;
  readonly visibility: Visibility | null;
}

const SORT = {
  type: ApplicationCommandOptionType.String as const,
  name: "sort",
  description: "Which passages come first",
  choices: [
    { name: "Best match first", value: "relevance" },
    { name: "Earliest event first", value: "earliest" },
    { name: "Newest event first", value: "newest" },
  ],
};

export default {
  data: {
    name: "search",
    description: "The passages that match best, word for word",
    options: [
      queryOption("query", "Names, words, phrases in quotation marks: see /help"),
      OUTLET,
      AUTHOR,
      FROM,
      TO,
      SORT,
      PRIVATE,
    ],
    ...EVERYWHERE,
  },
  parse: (options, { today }) => ({
    query: readQuery(options, "query", today),
    order: readChoice(options, "sort", ["relevance", "earliest", "newest"]),
    visibility: readWish(options),
  }),
  visibility: ({ visibility }) => visibility ?? "public",
  async execute({ query, order, visibility }, context) {
    const defaults = await defaultsFor(context);
    const answer = await search(ofOutlets(query, defaults), order, context);
    return { answer, ...shownTo(visibility, defaults) };
  },
  autocomplete: completeQuery,
  components: excerptPages(search),
} satisfies Command<Input>;

import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { ask } from "../src/answer/ask/ask.ts";
import { search } from "../src/answer/excerpt-answers.ts";
import type { Parts } from "../src/answer/parts.ts";
import { type Command, InputError, type Visibility } from "../src/discord/command.ts";
import type { ExcerptsAnswer, Order } from "../src/model/answer.ts";
import { MAX_QUERY_LENGTH } from "../src/model/query.ts";
import type { SearchIndex } from "../src/ports.ts";
import { formatQuery } from "../src/query/format.ts";
import { numeral } from "../src/words/numeral.ts";
import { defaultsFor, shownTo } from "./defaults.ts";
import { excerptPages } from "./excerpt-pages.ts";
import { EVERYWHERE, PRIVATE, readText, readWish } from "./query-options.ts";

interface Input {
  readonly question: string;
  readonly visibility: Visibility | null;
}

export default {
  data: {
    name: "ask",
    description: "The passages that answer a question in plain words",
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "question",
        description: "Such as: when did Faizabad fall? how many soldiers fled? what do the Russians say?",
        required: true,
        min_length: 1,
        max_length: MAX_QUERY_LENGTH,
      },
      PRIVATE,
    ],
    ...EVERYWHERE,
  },
  parse(options) {
    const question = readText(options, "question") ?? "";
    if (!/\p{L}/u.test(question)) throw new InputError(({ mistakes }) => mistakes.sayQuestion);
    if (question.length > MAX_QUERY_LENGTH)
      throw new InputError((words) =>
        words.mistakes.longQuestion(numeral(MAX_QUERY_LENGTH, words), numeral(question.length, words)),
      );
    return { question, visibility: readWish(options) };
  },
  visibility: ({ visibility }) => visibility ?? "public",
  async execute({ question, visibility }, context) {
    const defaults = await defaultsFor(context);
    const answer = await askThem(defaults.outlets ?? [], question, context);
    return { answer, ...shownTo(visibility, defaults) };
  },
  components: excerptPages(
    ({ outlets, ...query }, order, parts) =>
      askThem(outlets, formatQuery({ ...query, outlets: [] }), parts, order),
    search,
  ),
} satisfies Command<Input>;

/** Asks those outlets alone, or all where none is named; the answer's query says so, and its buttons ask them again. */
async function askThem(
  outlets: readonly string[],
  question: string,
  parts: Parts,
  order: Order | null = null,
): Promise<ExcerptsAnswer> {
  if (outlets.length === 0) return ask(question, parts, order);
  const { index } = parts;
  const search: SearchIndex["search"] = (query, options) => index.search({ ...query, outlets }, options);
  const answer = await ask(question, { ...parts, index: { ...index, search } }, order);
  return { ...answer, query: { ...answer.query, outlets } };
}

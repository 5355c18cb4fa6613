import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { ask } from "../src/answer/ask/ask.ts";
import { search } from "../src/answer/excerpt-answers.ts";
import { type Command, InputError, type Visibility } from "../src/discord/command.ts";
import { MAX_QUERY_LENGTH } from "../src/model/query.ts";
import { formatQuery } from "../src/query/format.ts";
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
      throw new InputError(({ mistakes }) =>
        mistakes.longQuestion(String(MAX_QUERY_LENGTH), String(question.length)),
      );
    return { question, visibility: readWish(options) };
  },
  visibility: ({ visibility }) => visibility ?? "public",
  execute: async ({ question, visibility }, context) => ({
    answer: await ask(question, context),
    ...shownTo(visibility, await defaultsFor(context)),
  }),
  components: excerptPages((query, order, parts) => ask(formatQuery(query), parts, order), search),
} satisfies Command<Input>;

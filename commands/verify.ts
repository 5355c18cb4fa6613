import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { verifyText } from "../src/answer/verify/verify.ts";
import { type Command, InputError, type Visibility } from "../src/discord/command.ts";
import { defaultsFor, shownTo } from "./defaults.ts";
import { EVERYWHERE, PRIVATE, readText, readWish } from "./query-options.ts";

interface Input {
  readonly text: string;
  readonly visibility: Visibility | null;
}

/** Characters of a text to check, at the most: what a Discord message holds. */
const MAX_TEXT = 4000;

export default {
  data: {
    name: "verify",
    description: "Whether a quotation stands in the corpus letter for letter, and if not, what differs",
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "text",
        description: "The quotation, or a text with quotations in it",
        required: true,
        min_length: 1,
        max_length: MAX_TEXT,
      },
      PRIVATE,
    ],
    ...EVERYWHERE,
  },
  parse(options) {
    const text = readText(options, "text") ?? "";
    if (!/[\p{L}\p{N}]/u.test(text)) throw new InputError(({ mistakes }) => mistakes.sayQuotation);
    return { text, visibility: readWish(options) };
  },
  visibility: ({ visibility }) => visibility ?? "public",
  execute: async ({ text, visibility }, context) => ({
    answer: await verifyText(text, context),
    ...shownTo(visibility, await defaultsFor(context)),
  }),
} satisfies Command<Input>;

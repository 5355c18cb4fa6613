import { ApplicationCommandType } from "discord-api-types/v10";
import { verifyMessage } from "../src/answer/verify/verify.ts";
import { type Command, InputError } from "../src/discord/command.ts";
import { textOfMessage } from "../src/discord/message-text.ts";
import { EVERYWHERE } from "./query-options.ts";

export default {
  data: { type: ApplicationCommandType.Message, name: "Check quotes", ...EVERYWHERE },
  parse(_, { target }) {
    if (!target) throw new InputError(({ mistakes }) => mistakes.openOnMessage);
    return textOfMessage(target.message);
  },
  visibility: () => "private",
  async execute(text, context) {
    const answer = await verifyMessage(text, context);
    return {
      answer:
        answer.quotations.length > 0 ? answer : { kind: "notice", text: ({ checks }) => checks.noQuotation },
    };
  },
} satisfies Command<string>;

import { ApplicationCommandType } from "discord-api-types/v10";
import { quote } from "../src/answer/quote.ts";
import { sourcesOf } from "../src/answer/sources/sources.ts";
import { withoutMarkdown } from "../src/answer/verify/markdown.ts";
import {
  type Command,
  type Context,
  InputError,
  type Outcome,
  outdated,
  type Pressed,
} from "../src/discord/command.ts";
import { textOfMessage } from "../src/discord/message-text.ts";
import { mayReply, maySend } from "../src/discord/need.ts";
import { parsePassageRef } from "../src/model/passage.ts";
import { posting } from "./posting.ts";
import { EVERYWHERE } from "./query-options.ts";

interface Input {
  readonly message: string;
  readonly text: string;
}

export default {
  data: { type: ApplicationCommandType.Message, name: "Find sources", ...EVERYWHERE },
  parse(_, { target }) {
    if (!target) throw new InputError(({ mistakes }) => mistakes.openOnMessage);
    const text = withoutMarkdown(textOfMessage(target.message).replaceAll(/^>(?:>>)? /gm, ""));
    if (!/\p{L}/u.test(text)) throw new InputError(({ mistakes }) => mistakes.nothingInMessage);
    return { message: target.message.id, text };
  },
  visibility: () => "private",
  execute: async ({ message, text }, context) => ({
    answer: { kind: "sources", message, found: await sourcesOf(text, context) },
  }),
  components: { reply: { gives: "public", press: reply } },
} satisfies Command<Input>;

/** Posts a passage for all to read, as an answer to the message. */
async function reply({ cursor, query }: Pressed, context: Context): Promise<Outcome> {
  const ref = parsePassageRef(query);
  const [, message] = /^\d+\.(\d{1,20})$/.exec(cursor) ?? [];
  if (!ref || !message) throw outdated();
  const quotedBy = context.user?.name ?? null;
  const answer = await quote(ref, { style: "block", quotedBy, words: null }, context.store);
  if (!answer) throw new InputError(({ mistakes }) => mistakes.passageGone);
  const channel = context.channel?.id ?? "";
  const isReply = mayReply(context) && maySend(context);
  const link = `https://discord.com/channels/${context.guild ?? "@me"}/${channel}/${message}`;
  return isReply
    ? { ...(await posting(answer, context)), inReplyTo: { channel, message } }
    : posting({ ...answer, answers: link }, context);
}

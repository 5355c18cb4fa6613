import { RequestMethod } from "@discordjs/rest";
import { type RESTPatchAPIChannelMessageJSONBody, Routes } from "discord-api-types/v10";
import { z } from "zod";
import type { Outcome } from "../model/delivery.ts";
import type { ChangedQuote, QuoteChange } from "../model/posted-quote.ts";
import { wordsIn } from "../words/languages.ts";
import type { Ask } from "./courier.ts";
import { outcomeOf } from "./courier-outcomes.ts";
import { withNote } from "./render/quote-note.ts";

const Message = z.object({ content: z.string() });

/** Changes a posted passage's message as it stands: members' words, and the wording of its day, stay. */
export async function noteBelow(
  ask: Ask,
  { message, channel, language }: ChangedQuote,
  change: QuoteChange,
): Promise<Outcome> {
  const fullRoute = Routes.channelMessage(channel, message);
  try {
    const { content } = Message.parse((await ask({ method: RequestMethod.Get, fullRoute })).answer);
    const noted = withNote(content, change, wordsIn(language));
    if (noted === null) return { kind: "given up", why: "The message has no room for a line more." };
    if (noted === content) return { kind: "sent", message, rest: 0, uncertain: false };
    const body: RESTPatchAPIChannelMessageJSONBody = { content: noted, allowed_mentions: { parse: [] } };
    const { rest } = await ask({ method: RequestMethod.Patch, fullRoute, body });
    return { kind: "sent", message, rest, uncertain: false };
  } catch (error) {
    return outcomeOf(error, "edit", message);
  }
}

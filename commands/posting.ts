import { type Context, InputError, type Outcome } from "../src/discord/command.ts";
import { languageFor } from "../src/discord/language.ts";
import { KEPT_PRIVATE, MAY_NOT_SEND, maySend } from "../src/discord/need.ts";
import type { QuoteAnswer } from "../src/model/answer.ts";

/** Passages that a channel takes within so many milliseconds. */
const PACE = { most: 6, within: 60_000 } as const;

/**
 * A passage for all to read: noted once it stands, and where one person alone sees it, told why. Throws InputError
 * where the channel had enough for the moment.
 */
export async function posting(answer: QuoteAnswer, context: Context): Promise<Outcome> {
  await keepPace(context);
  const { channel, store, now } = context;
  return {
    answer,
    async afterwards({ id, isPrivate }) {
      if (isPrivate) return maySend(context) ? KEPT_PRIVATE : MAY_NOT_SEND;
      if (!channel) return null;
      const { passage } = answer.excerpt;
      const language = await languageFor("all", context, store);
      await store.keepPosted({ message: id, channel: channel.id, passage, language, at: now() });
      return null;
    },
  };
}

async function keepPace(context: Context): Promise<void> {
  const { channel, store, now } = context;
  if (!channel || !maySend(context)) return;
  const asked = now();
  const again = await store.takeTurn(channel.id, PACE, asked);
  if (!again) return;
  const seconds = Math.ceil((again.getTime() - asked.getTime()) / 1000);
  throw new InputError(({ mistakes }) => mistakes.tooFast(seconds));
}

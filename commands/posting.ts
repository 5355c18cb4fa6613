import { type Context, InputError, type Outcome } from "../src/discord/command.ts";
import { languageFor } from "../src/discord/language.ts";
import { KEPT_PRIVATE, MAY_NOT_SEND, maySend, slowModeOf } from "../src/discord/need.ts";
import type { QuoteAnswer } from "../src/model/answer.ts";
import { lasting } from "../src/words/lasting.ts";

/** Passages that a channel takes within so many milliseconds. */
const PACE = { most: 6, within: 60_000 } as const;

/**
 * A passage for all to read: noted once it stands, and where one person alone sees it, told why. Throws InputError
 * where the channel had enough for the moment, or is slow.
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
  const { channel, user } = context;
  if (!channel || !maySend(context)) return;
  const slow = slowModeOf(context);
  if (slow > 0 && user)
    await take(`${channel.id} ${user.id}`, { most: 1, within: slow * 1000 }, "slowMode", context);
  await take(channel.id, PACE, "tooFast", context);
}

/** Throws InputError that says when the next turn is. */
async function take(
  whose: string,
  pace: Parameters<Context["store"]["takeTurn"]>[1],
  why: "slowMode" | "tooFast",
  { store, now }: Context,
): Promise<void> {
  const asked = now();
  const again = await store.takeTurn(whose, pace, asked);
  if (!again) return;
  const seconds = Math.ceil((again.getTime() - asked.getTime()) / 1000);
  throw new InputError((words) => words.mistakes[why](lasting(seconds, words)));
}

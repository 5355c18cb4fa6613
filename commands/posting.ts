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
  const { channel, user, store, now } = context;
  if (!channel || !maySend(context)) return;
  const slow = slowModeOf(context);
  const own = `${channel.id} ${user?.id}`;
  const asked = now();
  const refused = await store.takeTurn(
    [
      ...(slow > 0 && user ? [{ whose: own, most: 1, within: slow * 1000 }] : []),
      { whose: channel.id, ...PACE },
    ],
    asked,
  );
  if (!refused) return;
  const seconds = Math.ceil((refused.again.getTime() - asked.getTime()) / 1000);
  const why = refused.pace.whose === own ? "slowMode" : "tooFast";
  throw new InputError((words) => words.mistakes[why](lasting(seconds, words)));
}

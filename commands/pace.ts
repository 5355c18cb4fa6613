import { type Context, InputError } from "../src/discord/command.ts";
import { maySend } from "../src/discord/need.ts";

/** Passages that a channel takes within so many milliseconds. */
const PACE = { most: 6, within: 60_000 } as const;

/** Counts a passage that is about to be posted for all. Throws InputError where the channel had enough for the moment. */
export async function keepPace(context: Context): Promise<void> {
  const { channel, store, now } = context;
  if (!channel || !maySend(context)) return;
  if (!(await store.takeTurn(channel.id, PACE, now())))
    throw new InputError(({ mistakes }) => mistakes.tooFast(PACE.most));
}

import type { Context } from "../../src/discord/command.ts";
import { may } from "../../src/discord/need.ts";
import type { Subscription } from "../../src/model/subscription.ts";
import type { Say } from "../../src/words/words.ts";

/**
 * The subscriptions that who asks may know of. Discord does not say which other channels they see: so those of this
 * channel, those that they made, and all where they manage the server.
 */
export const seenBy = (
  all: readonly Subscription[],
  asker: Pick<Context, "user" | "channel" | "permissions">,
): readonly Subscription[] =>
  may(asker, "ManageGuild")
    ? all
    : all.filter(({ channel, madeBy }) => isHere(channel, asker) || madeBy === asker.user?.id);

/** Whether that is the channel that is asked in, or the one that it is a thread of: who sees the one sees the other. */
export const isHere = (id: string, { channel }: Pick<Context, "channel">): boolean =>
  channel !== null && (channel.id === id || channel.parent === id);

/** What is said of those that are not shown, or null. */
export const unseen = (hidden: number): Say | null =>
  hidden === 0 ? null : ({ subscriptions }) => subscriptions.unseen(hidden);

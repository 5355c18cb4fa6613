import type { FollowedFeed } from "../model/feed.ts";
import type { Subscription } from "../model/subscription.ts";
import type { Courier, FeedStore, Subscriptions } from "../ports.ts";
import { parseFormatted } from "../query/parse.ts";
import { unlessWrong } from "../query/query-error.ts";
import { fold } from "../text/fold.ts";

type Named = Pick<FollowedFeed, "title" | "scope">;

export interface FeedNewsParts {
  readonly feeds: Pick<FeedStore, "untoldFeedEvents" | "claimFeedEvent">;
  readonly subscriptions: Pick<Subscriptions, "all">;
  readonly courier: Pick<Courier, "notify">;
  readonly now: () => number;
  readonly warn: (error: unknown, what: string) => void;
}

/**
 * Tells of feeds that died or came back, once: who added the feed, and who made a subscription that names its outlet.
 * One person who cannot be told does not keep the others from it.
 */
export async function tellOfFeeds({
  feeds,
  subscriptions,
  courier,
  now,
  warn,
}: FeedNewsParts): Promise<void> {
  const events = await feeds.untoldFeedEvents();
  if (events.length === 0) return;
  const all = await subscriptions.all();
  for (const event of events) {
    if (!(await feeds.claimFeedEvent(event.id, new Date(now())))) continue;
    const { feed } = event;
    const waiting = all.filter((one) => feedsOf(one, [feed]).length > 0).map(({ madeBy }) => madeBy);
    for (const person of new Set([...(feed.addedBy === null ? [] : [feed.addedBy]), ...waiting]))
      await courier
        .notify({ event, people: [person] })
        .catch((error: unknown) => warn(error, "somebody could not be told of a feed"));
  }
}

/** Of some feeds those whose outlet a subscription names, as far as its server sees them. A feed is titled by its outlet. */
export function feedsOf<T extends Named>(
  { query, guild }: Pick<Subscription, "query" | "guild">,
  feeds: readonly T[],
): readonly T[] {
  const outlets = unlessWrong(() => parseFormatted(query))?.outlets.map(fold) ?? [];
  return feeds.filter(
    ({ title, scope }) =>
      title !== null && outlets.includes(fold(title)) && (scope === null || scope === guild),
  );
}

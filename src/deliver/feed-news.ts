import type { FollowedFeed } from "../model/feed.ts";
import type { Subscription } from "../model/subscription.ts";
import type { FeedStore, Subscriptions } from "../ports.ts";
import { parseFormatted } from "../query/parse.ts";
import { unlessWrong } from "../query/query-error.ts";
import { fold } from "../text/fold.ts";
import { type NoticeParts, tellPeople } from "./notices.ts";

type Named = Pick<FollowedFeed, "title" | "scope">;

export interface FeedNewsParts extends NoticeParts {
  readonly feeds: Pick<FeedStore, "untoldFeedEvents" | "claimFeedEvent">;
  readonly subscriptions: Pick<Subscriptions, "all">;
  readonly now: () => number;
}

/** Tells of feeds that died or came back, once: who added the feed, and who made a subscription that names its outlet. */
export async function tellOfFeeds(parts: FeedNewsParts): Promise<void> {
  const { feeds, subscriptions, now } = parts;
  const events = await feeds.untoldFeedEvents();
  if (events.length === 0) return;
  const all = await subscriptions.all();
  for (const event of events) {
    const { feed } = event;
    const adder = feed.addedBy === null ? [] : [{ id: feed.addedBy, guild: feed.scope }];
    const waiting = all
      .filter((one) => feedsOf(one, [feed]).length > 0)
      .map(({ madeBy: id, guild }) => ({ id, guild }));
    const people = [...adder, ...waiting];
    const notice = { event, people: people.map(({ id }) => id) };
    if (await tellPeople(notice, people, parts)) await feeds.claimFeedEvent(event.id, new Date(now()));
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

import { createHash } from "node:crypto";
import type { ArticleDraft, Publication } from "../model/article.ts";
import type { Feed, FeedHealth, FeedItem, FeedPoll, FollowedFeed, ItemMark, Polled } from "../model/feed.ts";
import type { FeedReader, FeedStore, SearchIndex, Store } from "../ports.ts";
import type { Refusal } from "../words/reason.ts";
import { afterPoll, isOwnOutage, unasked } from "./feed-schedule.ts";

export interface FeedParts {
  readonly feeds: FeedStore;
  readonly reader: FeedReader;
  readonly store: Store;
  readonly index: Pick<SearchIndex, "add">;
  readonly now: () => Date;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Aborted when the process is to end: a poll then stops after the item that it is at. */
  readonly signal: AbortSignal;
}

/** What a poll brought. */
export interface FeedReport {
  readonly outcome: FeedPoll["kind"];
  readonly added: number;
  readonly revised: number;
  /** Why the feed failed, or what of it could not be taken. */
  readonly reasons: readonly Refusal[];
}

const MINUTE = 60_000;
/** For how long a feed is one process's. */
export const LEASE = 15 * MINUTE;
/** A poll begins no more items after that, so that it ends within its lease. */
const LONGEST = 10 * MINUTE;
/** Items read in one poll; the next poll goes on with the rest. */
const MOST_ITEMS = 50;

/**
 * Asks a leased feed for what is new, saves that, and settles when it is asked next. An item is marked as read after
 * its article was saved: whoever dies in between reads it again, and finds it unchanged.
 */
export async function pollFeed(feed: FollowedFeed, parts: FeedParts): Promise<FeedReport> {
  const poll = await parts.reader.poll(feed.address, feed);
  // What fails while the process ends says nothing about the feed.
  if (parts.signal.aborted) return release(feed, parts);
  const news = poll.kind === "fresh" ? await takeNews(feed, poll.feed, parts) : NO_NEWS;
  const now = parts.now();
  await parts.feeds.settle(
    feed.id,
    polledOf(feed, poll, news, await healthAfter(feed, poll, now, parts)),
    now,
  );
  const { added, revised, refused } = news;
  const reasons = "reason" in poll ? [poll.reason] : refused;
  return { outcome: poll.kind, added, revised, reasons };
}

/** The feed as it was, for whoever leases it next. */
async function release(feed: FollowedFeed, { feeds, now }: FeedParts): Promise<FeedReport> {
  await feeds.settle(feed.id, feed, now());
  return { outcome: "failed", added: 0, revised: 0, reasons: [] };
}

interface News {
  readonly added: number;
  readonly revised: number;
  readonly refused: readonly Refusal[];
  /** Nothing of the feed is left to be read. */
  readonly isAll: boolean;
}

const NO_NEWS: News = { added: 0, revised: 0, refused: [], isAll: true };

async function takeNews(followed: FollowedFeed, feed: Feed, parts: FeedParts): Promise<News> {
  const { feeds, now, signal } = parts;
  const items = new Map(feed.items.map((item) => [markOf(item).digest, item]));
  const unread = await feeds.unread(followed.id, feed.items.map(markOf));
  const end = now().getTime() + LONGEST;
  let news = { ...NO_NEWS, isAll: unread.length <= MOST_ITEMS };
  for (const mark of unread.slice(0, MOST_ITEMS)) {
    const item = items.get(mark.digest);
    if (!item || signal.aborted || now().getTime() > end) return { ...news, isAll: false };
    const reading = await parts.reader.item(item, feed, followed.address);
    if (reading.kind !== "article") news = { ...news, refused: [...news.refused, reading.reason] };
    if (reading.kind === "later") news = { ...news, isAll: false };
    else {
      const kind = reading.kind === "article" ? await take(reading.draft, followed, parts) : null;
      if (kind === "added" || kind === "revised") news = { ...news, [kind]: news[kind] + 1 };
      await feeds.markRead(followed.id, mark, now());
    }
  }
  return news;
}

async function take(
  draft: ArticleDraft,
  followed: FollowedFeed,
  { store, index }: FeedParts,
): Promise<Publication["kind"]> {
  const { kind, article } = await store.publish(sourceOf(followed), draft, followed.scope);
  if (kind === "added" || kind === "revised") await index.add([article]);
  return kind;
}

/** All feeds of a scope are one source: an article that stands in two of them is one. */
const sourceOf = ({ scope }: FollowedFeed): string => (scope === null ? "feeds" : `feeds of ${scope}`);

const markOf = ({ id, title, content }: FeedItem): ItemMark => ({
  id,
  digest: createHash("sha256")
    .update(JSON.stringify([id, title, lettersOf(content ?? "")]))
    .digest("base64url"),
});

/** Markup, counters and tracking change from one poll to the next; the words do not. */
const lettersOf = (html: string): string => html.replace(/<[^<>]*>/g, " ").replace(/\P{L}+/gu, " ");

async function healthAfter(
  feed: FollowedFeed,
  poll: FeedPoll,
  now: Date,
  { feeds, random }: FeedParts,
): Promise<FeedHealth> {
  const isOwn = poll.kind === "failed" && isOwnOutage(feed, poll, await feeds.followed(), now);
  return isOwn ? unasked(feed, poll.reason, now, random()) : afterPoll(feed, poll, now, random());
}

function polledOf(feed: FollowedFeed, poll: FeedPoll, { isAll }: News, health: FeedHealth): Polled {
  if (poll.kind !== "fresh") return { ...feed, ...health };
  return {
    ...health,
    // Without them its server gives all of it again, and what is left can be read.
    ...(isAll ? poll.validators : { etag: null, lastModified: null }),
    address: poll.movedTo ?? feed.address,
    title: feed.title ?? poll.feed.title,
  };
}

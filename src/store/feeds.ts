import type { Kysely, Transaction } from "kysely";
import type { FeedEvent, FeedState, FollowedFeed, Polled } from "../model/feed.ts";
import type { FeedStore } from "../ports.ts";
import { shortHash } from "./article-rows.ts";
import { columnsOf, feedOf } from "./feed-rows.ts";
import type { Schema } from "./schema.ts";
import { refusalIn, refusalRow } from "./told-rows.ts";

const DAY = 24 * 60 * 60 * 1000;
/** An item that its feed has not had for so long is forgotten. */
const KEPT = 90 * DAY;

export const createFeeds = (db: Kysely<Schema>): FeedStore => ({
  follow: (feed, now) => db.transaction().execute((trx) => follow(trx, feed, now)),
  async followed(scope) {
    const all = db.selectFrom("feeds").selectAll().orderBy("title").orderBy("address");
    const rows = await (scope === undefined ? all : all.where("scope", "is", scope)).execute();
    return rows.map(feedOf);
  },
  async unfollow(id) {
    const { numDeletedRows } = await db.deleteFrom("feeds").where("id", "=", id).executeTakeFirst();
    return numDeletedRows > 0n;
  },
  leaseDue: (now, until) => lease(db, now, until, due(db, now)),
  lease: (id, now, until) => lease(db, now, until, db.selectFrom("feeds").select("id").where("id", "=", id)),
  settle: (id, polled, now) => db.transaction().execute((trx) => settle(trx, id, polled, now)),
  async nextDue() {
    const row = await db
      .selectFrom("feeds")
      .where("state", "!=", "gone")
      .select(({ fn }) => fn.min("next_poll").as("next"))
      .executeTakeFirst();
    return row?.next ? new Date(row.next) : null;
  },
  async unread(feed, items) {
    const rows = await db
      .selectFrom("feed_items")
      .where("feed", "=", feed)
      .select(["item", "digest"])
      .execute();
    const read = new Map(rows.map(({ item, digest }) => [item, digest]));
    return items.filter(({ id, digest }) => read.get(id) !== digest);
  },
  async markRead(feed, { id: item, digest }, now) {
    const seen_at = now.toISOString();
    await db
      .insertInto("feed_items")
      .values({ feed, item, digest, seen_at })
      .onConflict((conflict) => conflict.columns(["feed", "item"]).doUpdateSet({ digest, seen_at }))
      .execute();
  },
  untoldFeedEvents: () => untold(db),
  async claimFeedEvent(id, now) {
    const { numUpdatedRows } = await db
      .updateTable("feed_events")
      .set({ told_at: now.toISOString() })
      .where("id", "=", id)
      .where("told_at", "is", null)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },
});

async function follow(
  trx: Transaction<Schema>,
  { address, title, scope, addedBy }: Parameters<FeedStore["follow"]>[0],
  now: Date,
): Promise<{ feed: FollowedFeed; isNew: boolean }> {
  const known = await trx
    .selectFrom("feeds")
    .selectAll()
    .where("address", "=", address)
    .where("scope", "is", scope)
    .executeTakeFirst();
  if (known) return { feed: feedOf(known), isNew: false };
  const row = {
    id: shortHash(`${scope ?? ""} ${address} ${now.toISOString()}`, 10),
    address,
    title,
    scope,
    added_by: addedBy,
    etag: null,
    last_modified: null,
    state: "alive" as const,
    next_poll: now.toISOString(),
    polled_at: null,
    failures: 0,
    failing_since: null,
    reason: null,
    leased_until: null,
  };
  await trx.insertInto("feeds").values(row).execute();
  return { feed: feedOf(row), isNew: true };
}

const due = (db: Kysely<Schema>, now: Date) =>
  db
    .selectFrom("feeds")
    .select("id")
    .where("state", "!=", "gone")
    .where("next_poll", "<=", now.toISOString())
    .where(({ or, eb }) => or([eb("leased_until", "is", null), eb("leased_until", "<=", now.toISOString())]))
    .orderBy("next_poll")
    .limit(1);

/** In one statement, so that of two processes one alone gets it. */
async function lease(
  db: Kysely<Schema>,
  now: Date,
  until: Date,
  wanted: ReturnType<typeof due>,
): Promise<FollowedFeed | null> {
  const row = await db
    .updateTable("feeds")
    .set({ leased_until: until.toISOString() })
    .where("id", "in", wanted)
    .where(({ or, eb }) => or([eb("leased_until", "is", null), eb("leased_until", "<=", now.toISOString())]))
    .returningAll()
    .executeTakeFirst();
  return row ? feedOf(row) : null;
}

async function settle(trx: Transaction<Schema>, id: string, polled: Polled, now: Date): Promise<void> {
  const before = await trx.selectFrom("feeds").select("state").where("id", "=", id).executeTakeFirst();
  if (!before) return;
  await trx
    .updateTable("feeds")
    .set({ ...columnsOf(polled), leased_until: null })
    .where("id", "=", id)
    .execute();
  const kind = eventOf(before.state, polled.state);
  const reason = refusalRow(polled.reason);
  if (kind)
    await trx
      .insertInto("feed_events")
      .values({ feed: id, kind, at: now.toISOString(), reason, told_at: null })
      .execute();
  const forgotten = new Date(now.getTime() - KEPT).toISOString();
  await trx.deleteFrom("feed_items").where("feed", "=", id).where("seen_at", "<", forgotten).execute();
}

const isDead = (state: FeedState): boolean => state === "dead" || state === "gone";

const eventOf = (before: FeedState, after: FeedState): FeedEvent["kind"] | null => {
  if (isDead(before) === isDead(after)) return null;
  return isDead(after) ? "died" : "back";
};

async function untold(db: Kysely<Schema>): Promise<FeedEvent[]> {
  const rows = await db
    .selectFrom("feed_events")
    .innerJoin("feeds", "feeds.id", "feed_events.feed")
    .where("feed_events.told_at", "is", null)
    .select(["feed_events.id", "feed_events.kind", "feed_events.at", "feed_events.reason"])
    .select(["feeds.id as feed", "feeds.address", "feeds.title", "feeds.scope", "feeds.added_by"])
    .orderBy("feed_events.id")
    .execute();
  return rows.map(({ id, kind, at, reason, feed, address, title, scope, added_by }) => ({
    id,
    kind,
    at: new Date(at),
    reason: refusalIn(reason),
    feed: { id: feed, address, title, scope, addedBy: added_by },
  }));
}

import type { Generated, Selectable } from "kysely";
import type { FeedEvent, FollowedFeed, Polled } from "../model/feed.ts";
import { refusalIn, refusalRow } from "./told-rows.ts";

/** Times are ISO 8601, UTC. */
interface FeedTable {
  id: string;
  address: string;
  title: string | null;
  scope: string | null;
  added_by: string | null;
  etag: string | null;
  last_modified: string | null;
  state: FollowedFeed["state"];
  next_poll: string;
  polled_at: string | null;
  failures: number;
  failing_since: string | null;
  reason: string | null;
  leased_until: string | null;
}

interface FeedItemTable {
  feed: string;
  item: string;
  digest: string;
  seen_at: string;
}

interface FeedEventTable {
  id: Generated<number>;
  feed: string;
  kind: FeedEvent["kind"];
  at: string;
  reason: string | null;
  /** Null as long as nobody has told it. */
  told_at: string | null;
}

export interface FeedTables {
  feeds: FeedTable;
  feed_items: FeedItemTable;
  feed_events: FeedEventTable;
}

export type FeedRow = Selectable<FeedTable>;

export const feedOf = (row: FeedRow): FollowedFeed => ({
  id: row.id,
  address: row.address,
  title: row.title,
  scope: row.scope,
  addedBy: row.added_by,
  etag: row.etag,
  lastModified: row.last_modified,
  state: row.state,
  nextPoll: new Date(row.next_poll),
  polledAt: row.polled_at === null ? null : new Date(row.polled_at),
  failures: row.failures,
  failingSince: row.failing_since === null ? null : new Date(row.failing_since),
  reason: refusalIn(row.reason),
});

/** The columns that a poll changes. */
export const columnsOf = (polled: Polled) => ({
  address: polled.address,
  title: polled.title,
  etag: polled.etag,
  last_modified: polled.lastModified,
  state: polled.state,
  next_poll: polled.nextPoll.toISOString(),
  polled_at: polled.polledAt?.toISOString() ?? null,
  failures: polled.failures,
  failing_since: polled.failingSince?.toISOString() ?? null,
  reason: refusalRow(polled.reason),
});

import type { Kysely } from "kysely";
import type { ChangedQuotes, FeedStore, Outbox, ServerCorpus, Store, Subscriptions } from "../ports.ts";
import { createArticleChanges } from "./article-changes.ts";
import { readsOf } from "./article-reads.ts";
import { type Consequences, NONE, writesOf } from "./article-writes.ts";
import { createChangedQuotes } from "./changed-quotes.ts";
import { dateUnlooked, datingOthers } from "./date-undated.ts";
import { createFeeds } from "./feeds.ts";
import { createFileMarks } from "./file-marks.ts";
import { openSqlite } from "./open-sqlite.ts";
import { createOutbox } from "./outbox.ts";
import { placeUnplaced, relatedTo } from "./place-articles.ts";
import { createPostedQuotes } from "./posted-quotes.ts";
import { createQueries } from "./queries.ts";
import { EVERYWHERE, type Reach } from "./reach.ts";
import type { Schema } from "./schema.ts";
import { createServerCorpus } from "./server-corpus.ts";
import { createSettings } from "./settings.ts";
import { createSubscriptions } from "./subscriptions.ts";

/** Articles, the feeds that they come from, and what is owed because of them, in one database. */
export interface SqliteStore extends Store {
  readonly feeds: FeedStore;
  readonly corpus: ServerCorpus;
  readonly subscriptions: Subscriptions;
  readonly outbox: Outbox;
  readonly changedQuotes: ChangedQuotes;
  /** What is owed to the channels alone that a program reaches. */
  within(reach: Reach): { readonly outbox: Outbox; readonly changedQuotes: ChangedQuotes };
}

/**
 * The store in one SQLite file. What a change to the articles entails is written in its transaction. Throws StoreError
 * where the file cannot be used.
 */
export async function createSqliteStore(
  file: string,
  consequences: Consequences = NONE,
  now: () => number = Date.now,
): Promise<SqliteStore> {
  return createStoreIn(await openSqlite(file), consequences, now);
}

/** The store in a database that is open. */
export async function createStoreIn(
  db: Kysely<Schema>,
  consequences: Consequences = NONE,
  now: () => number = Date.now,
): Promise<SqliteStore> {
  await placeUnplaced(db);
  await dateUnlooked(db);
  const entailed = datingOthers(consequences);
  const within = (reach: Reach) => ({
    outbox: createOutbox(db, reach),
    changedQuotes: createChangedQuotes(db, reach),
  });
  return {
    ...writesOf(db, entailed, now),
    ...readsOf(db),
    ...createArticleChanges(db),
    related: (id) => relatedTo(db, id),
    ...createFileMarks(db),
    ...createQueries(db),
    ...createPostedQuotes(db),
    ...createSettings(db),
    feeds: createFeeds(db),
    subscriptions: createSubscriptions(db),
    ...within(EVERYWHERE),
    within,
    corpus: createServerCorpus(db, entailed),
    close: () => db.destroy(),
  };
}

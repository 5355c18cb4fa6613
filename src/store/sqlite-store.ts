import type { FeedStore, Store } from "../ports.ts";
import { readsOf } from "./article-reads.ts";
import { type Consequences, NONE, writesOf } from "./article-writes.ts";
import { createFeeds } from "./feeds.ts";
import { createFileMarks } from "./file-marks.ts";
import { openSqlite } from "./open-sqlite.ts";
import { placeUnplaced } from "./place-articles.ts";
import { createQueries } from "./queries.ts";

/**
 * The store in one SQLite file. What a change to the articles entails is written in its transaction. Throws StoreError
 * where the file cannot be used.
 */
export async function createSqliteStore(
  file: string,
  consequences: Consequences = NONE,
): Promise<Store & { readonly feeds: FeedStore }> {
  const db = await openSqlite(file);
  await placeUnplaced(db);
  return {
    ...writesOf(db, consequences),
    ...readsOf(db),
    ...createFileMarks(db),
    ...createQueries(db),
    feeds: createFeeds(db),
    close: () => db.destroy(),
  };
}

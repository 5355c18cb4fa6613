import type { Kysely } from "kysely";
import type { Desk } from "./deliver/desk.ts";
import type { Article } from "./model/article.ts";
import { createStandingQueries } from "./search/standing-queries.ts";
import { openSqlite } from "./store/open-sqlite.ts";
import { owing } from "./store/owe.ts";
import type { Schema } from "./store/schema.ts";
import { createStoreIn, type SqliteStore } from "./store/sqlite-store.ts";
import { createStandingSubscriptions } from "./store/standing-subscriptions.ts";

/** Articles, and the subscriptions that wait for more of them. */
export interface OpenStore {
  readonly store: SqliteStore;
  readonly desk: Desk;
  /** Says what keeps deliveries from being written down, or null. */
  readonly noteStuck: (why: string | null) => void;
}

/** Articles and subscriptions: whatever is saved is owed to who subscribed to it, whichever program saves it. */
export async function openStore(database: string): Promise<OpenStore> {
  return openStoreIn(await openSqlite(database));
}

export async function openStoreIn(db: Kysely<Schema>): Promise<OpenStore> {
  const standing = createStandingSubscriptions(createStandingQueries());
  const store = await createStoreIn(db, owing(standing, Date.now));
  await standing.catchUp(store.subscriptions.changesSince);
  const metBy = (article: Article) => standing.metBy(article, store.subscriptions.changesSince);
  let stuck: string | null = null;
  return {
    store,
    desk: { ...store, metBy, stuck: () => stuck },
    noteStuck(why) {
      stuck = why;
    },
  };
}

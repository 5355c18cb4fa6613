import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What was not used for a year is forgotten whenever a query is kept, however many there are. */
export const queryAges: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.createIndex("queries_by_time").on("queries").column("used_at").execute();
  },
};

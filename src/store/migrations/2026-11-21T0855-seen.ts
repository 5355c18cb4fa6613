import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** The day on which an article was first saved: none is published later. Of those before, it is not known. */
export const seen: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable("articles").addColumn("seen", "text").execute();
  },
};

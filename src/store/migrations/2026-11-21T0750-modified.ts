import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const modified: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable("revisions").addColumn("modified", "text").execute();
  },
};

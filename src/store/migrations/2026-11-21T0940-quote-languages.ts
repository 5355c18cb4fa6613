import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** In which language a passage was posted: what becomes of its article is told in the same. */
export const quoteLanguages: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable("posted_quotes")
      .addColumn("language", "text", (column) => column.notNull().defaultTo("en"))
      .execute();
  },
};

import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const changedQuotes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable("posted_quotes").addColumn("note_due", "integer").execute();
    await db.schema
      .createIndex("posted_quotes_by_article")
      .on("posted_quotes")
      .columns(["article"])
      .execute();
    await db.schema.createIndex("posted_quotes_due").on("posted_quotes").columns(["note_due"]).execute();
  },
};

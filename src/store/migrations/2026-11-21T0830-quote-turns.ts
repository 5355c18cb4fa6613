import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const quoteTurns: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("quote_turns")
      .addColumn("channel", "text", (column) => column.notNull())
      .addColumn("taken_at", "integer", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("quote_turns_by_time").on("quote_turns").columns(["taken_at"]).execute();
    await db.schema.createIndex("posted_quotes_by_time").on("posted_quotes").columns(["posted_at"]).execute();
    // It counted a channel's passages by the rows, which is now done by turns.
    await db.schema.dropIndex("posted_quotes_by_channel").execute();
  },
};

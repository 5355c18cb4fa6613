import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const postedQuotes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("posted_quotes")
      .addColumn("message", "text", (column) => column.primaryKey())
      .addColumn("channel", "text", (column) => column.notNull())
      .addColumn("article", "text", (column) => column.notNull())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("start", "integer", (column) => column.notNull())
      .addColumn("end", "integer", (column) => column.notNull())
      .addColumn("posted_at", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("posted_quotes_by_channel")
      .on("posted_quotes")
      .columns(["channel", "posted_at"])
      .execute();
  },
};

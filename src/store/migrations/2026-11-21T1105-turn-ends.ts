import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** A turn says when it ends: a member's, where a channel is slow, lasts longer than a channel's. */
export const turnEnds: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable("quote_turns").execute();
    await db.schema
      .createTable("quote_turns")
      .addColumn("whose", "text", (column) => column.notNull())
      .addColumn("until", "integer", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("quote_turns_by_end").on("quote_turns").columns(["until"]).execute();
  },
};

import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Feeds that are followed, the items of theirs that were read, and what is to be told of them. */
export const feeds: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("feeds")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("address", "text", (column) => column.notNull())
      .addColumn("title", "text")
      .addColumn("scope", "text")
      .addColumn("added_by", "text")
      .addColumn("etag", "text")
      .addColumn("last_modified", "text")
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("next_poll", "text", (column) => column.notNull())
      .addColumn("polled_at", "text")
      .addColumn("failures", "integer", (column) => column.notNull())
      .addColumn("failing_since", "text")
      .addColumn("reason", "text")
      .addColumn("leased_until", "text")
      .execute();
    await db.schema.createIndex("feeds_by_next_poll").on("feeds").column("next_poll").execute();
    await db.schema
      .createTable("feed_items")
      .addColumn("feed", "text", (column) => column.notNull().references("feeds.id").onDelete("cascade"))
      .addColumn("item", "text", (column) => column.notNull())
      .addColumn("digest", "text", (column) => column.notNull())
      .addColumn("seen_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("feed_items_by_item", ["feed", "item"])
      .execute();
    await db.schema
      .createTable("feed_events")
      .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
      .addColumn("feed", "text", (column) => column.notNull().references("feeds.id").onDelete("cascade"))
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("reason", "text")
      .addColumn("told_at", "text")
      .execute();
  },
};

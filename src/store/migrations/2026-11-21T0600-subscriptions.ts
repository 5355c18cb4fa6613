import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const subscriptions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("told_channels")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("guild", "text", (column) => column.notNull())
      .addColumn("kind", "text", (column) => column.notNull())
      .addColumn("stopped", "text")
      .addColumn("noticed", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("refusals", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("next_due", "integer")
      .addColumn("held_until", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("leased_until", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("served", "integer", (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema
      .createIndex("told_channels_by_due")
      .on("told_channels")
      .columns(["next_due", "guild"])
      .execute();
    await db.schema
      .createTable("subscriptions")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("guild", "text", (column) => column.notNull())
      .addColumn("channel", "text", (column) => column.notNull().references("told_channels.id"))
      .addColumn("query", "text", (column) => column.notNull())
      .addColumn("tell", "text", (column) => column.notNull())
      .addColumn("quiet_from", "integer")
      .addColumn("quiet_to", "integer")
      .addColumn("zone", "text", (column) => column.notNull())
      .addColumn("role", "text")
      .addColumn("tags", "text", (column) => column.notNull())
      .addColumn("crosspost", "integer", (column) => column.notNull())
      .addColumn("paused", "integer", (column) => column.notNull())
      .addColumn("made_by", "text", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("subscriptions_by_guild").on("subscriptions").column("guild").execute();
    await db.schema
      .createTable("left_guilds")
      .addColumn("guild", "text", (column) => column.primaryKey())
      .addColumn("at", "integer", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("messages")
      .addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement())
      .addColumn("id", "text", (column) => column.notNull().unique())
      .addColumn("channel", "text", (column) => column.notNull())
      .addColumn("work", "text", (column) => column.notNull())
      .addColumn("target", "text")
      .addColumn("together", "integer", (column) => column.notNull())
      .addColumn("because", "text")
      .addColumn("due", "integer", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("why", "text")
      .addColumn("posted", "text")
      .addColumn("uncertain", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("open_since", "integer")
      .addColumn("tries", "integer", (column) => column.notNull().defaultTo(0))
      .addColumn("made", "integer", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("messages_owed")
      .on("messages")
      .columns(["channel", "state", "due", "seq"])
      .execute();
    await db.schema
      .createTable("deliveries")
      .addColumn("channel", "text", (column) => column.notNull())
      .addColumn("story", "text", (column) => column.notNull())
      .addColumn("article", "text", (column) => column.notNull())
      .addColumn("also", "text", (column) => column.notNull())
      .addColumn("subscriptions", "text", (column) => column.notNull())
      .addColumn("message", "text", (column) => column.notNull())
      .addColumn("retracted", "integer", (column) => column.notNull().defaultTo(0))
      .addPrimaryKeyConstraint("deliveries_by_story", ["story", "channel"])
      .execute();
    await db.schema.createIndex("deliveries_by_message").on("deliveries").column("message").execute();
    await db.schema
      .createTable("attempts")
      .addColumn("id", "integer", (column) => column.primaryKey().autoIncrement())
      .addColumn("message", "text", (column) => column.notNull())
      .addColumn("at", "integer", (column) => column.notNull())
      .addColumn("outcome", "text")
      .addColumn("why", "text")
      .addColumn("settled", "integer")
      .execute();
    await db.schema.createIndex("attempts_by_message").on("attempts").column("message").execute();
    await db.schema
      .createTable("heartbeats")
      .addColumn("name", "text", (column) => column.primaryKey())
      .addColumn("at", "integer", (column) => column.notNull())
      .execute();
  },
};

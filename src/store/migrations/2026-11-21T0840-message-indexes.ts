import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What is asked of messages and deliveries is asked of few of them, however many there have been. */
export const messageIndexes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.createIndex("messages_by_age").on("messages").columns(["channel", "made"]).execute();
    await db.schema
      .createIndex("messages_by_target")
      .on("messages")
      .column("target")
      .where("target", "is not", null)
      .execute();
    await db.schema.createIndex("deliveries_by_article").on("deliveries").column("article").execute();
  },
};

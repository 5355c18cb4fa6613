import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** What members were shown of what they gave, until they save it. */
export const previews: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("previews")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("scope", "text", (column) => column.notNull())
      .addColumn("drafts", "text", (column) => column.notNull())
      .addColumn("made_at", "text", (column) => column.notNull())
      .execute();
  },
};

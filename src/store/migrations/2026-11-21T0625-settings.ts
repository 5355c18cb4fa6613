import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const settings: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("settings")
      .addColumn("owner_kind", "text", (column) => column.notNull())
      .addColumn("owner", "text", (column) => column.notNull())
      .addColumn("wishes", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("settings_by_owner", ["owner_kind", "owner"])
      .execute();
  },
};

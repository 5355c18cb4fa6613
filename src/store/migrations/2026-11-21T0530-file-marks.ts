import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const fileMarks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("file_marks")
      .addColumn("source", "text", (column) => column.notNull())
      .addColumn("file", "text", (column) => column.notNull())
      .addColumn("fingerprint", "text", (column) => column.notNull())
      .addColumn("keys", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("file_marks_by_file", ["source", "file"])
      .execute();
  },
};

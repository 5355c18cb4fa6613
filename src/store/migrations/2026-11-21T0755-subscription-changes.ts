import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Of every subscription the number of its last change, so that each process sees what others saved or ended. */
export const subscriptionChanges: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("subscription_changes")
      .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
      .addColumn("subscription", "text", (column) => column.notNull().unique())
      .execute();
    await sql`insert into subscription_changes (subscription) select id from subscriptions`.execute(db);
    for (const [event, row] of [
      ["insert", "new"],
      ["update", "new"],
      ["delete", "old"],
    ])
      await sql`
        create trigger ${sql.ref(`subscription_${event}`)} after ${sql.raw(event ?? "")} on subscriptions begin
          delete from subscription_changes where subscription = ${sql.raw(row ?? "")}.id;
          insert into subscription_changes (subscription) values (${sql.raw(row ?? "")}.id);
        end`.execute(db);
  },
};

import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Of every article the number of its last change, so that a process learns what another one saved, and no more. */
export const articleChanges: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("article_changes")
      .addColumn("number", "integer", (column) => column.primaryKey().autoIncrement())
      .addColumn("article", "text", (column) => column.notNull().unique())
      .execute();
    await sql`insert into article_changes (article) select id from articles`.execute(db);
    await sql`
      create trigger article_insert after insert on articles begin
        insert into article_changes (article) values (new.id);
      end`.execute(db);
    await sql`
      create trigger article_update after update on articles
      when old.revision is not new.revision or old.withdrawn is not new.withdrawn or old.day is not new.day
      begin
        delete from article_changes where article = new.id;
        insert into article_changes (article) values (new.id);
      end`.execute(db);
  },
};

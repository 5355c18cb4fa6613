import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * The day of an article as it is known now. That of an article whose source gives none is left open, and worked out
 * where the store opens: see date-undated.ts.
 */
export const days: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const articles = () => db.schema.alterTable("articles");
    await articles().addColumn("undated", "integer").execute();
    await articles().addColumn("day", "text").execute();
    await articles().addColumn("day_by", "text").execute();
    await articles().addColumn("day_from", "text").execute();
    await sql`update articles set undated = 0, day = revisions.published from revisions
      where revisions.article = articles.id and revisions.revision = articles.revision
      and revisions.published is not null`.execute(db);
    await sql`create index articles_undated on articles (id) where undated = 1`.execute(db);
    await sql`create index articles_by_day_from on articles (day_from) where day_from is not null`.execute(
      db,
    );
  },
};

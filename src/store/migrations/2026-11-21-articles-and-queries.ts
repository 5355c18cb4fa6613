import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

export const articlesAndQueries: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable("articles")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("source", "text", (column) => column.notNull())
      .addColumn("key", "text", (column) => column.notNull())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("withdrawn", "integer", (column) => column.notNull().defaultTo(0))
      .addUniqueConstraint("articles_by_key", ["source", "key"])
      .execute();
    await db.schema
      .createTable("revisions")
      .addColumn("article", "text", (column) => column.notNull().references("articles.id"))
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("digest", "text", (column) => column.notNull())
      .addColumn("headline", "text", (column) => column.notNull())
      .addColumn("standfirst", "text")
      .addColumn("authors", "text", (column) => column.notNull())
      .addColumn("outlet", "text")
      .addColumn("outlet_known", "text", (column) => column.notNull())
      .addColumn("outlet_by", "text")
      .addColumn("published", "text")
      .addColumn("published_known", "text", (column) => column.notNull())
      .addColumn("published_by", "text")
      .addColumn("url", "text")
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .addColumn("subheads", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("revisions_by_article", ["article", "revision"])
      .execute();
    await db.schema
      .createTable("queries")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("text", "text", (column) => column.notNull())
      .addColumn("used_at", "text", (column) => column.notNull())
      .execute();
  },
};

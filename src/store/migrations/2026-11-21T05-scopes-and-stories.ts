import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/**
 * Articles of one server, the stories that articles belong to, and the several names of one article. What is worked
 * out of the texts is left open, and filled in where the store opens: see place-articles.ts.
 */
export const scopesAndStories: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable("articles").addColumn("scope", "text").execute();
    await db.schema.alterTable("articles").addColumn("story", "text").execute();
    await db.schema.createIndex("articles_by_story").on("articles").column("story").execute();
    await db.schema.alterTable("revisions").addColumn("text_digest", "text").execute();
    await db.schema.createIndex("revisions_by_text").on("revisions").column("text_digest").execute();
    await db.schema
      .createTable("names")
      .addColumn("source", "text", (column) => column.notNull())
      .addColumn("key", "text", (column) => column.notNull())
      .addColumn("article", "text", (column) => column.notNull().references("articles.id"))
      .addColumn("url", "text")
      .addColumn("gone", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("names_by_key", ["source", "key"])
      .execute();
    await db.schema.createIndex("names_by_article").on("names").column("article").execute();
    await sql`insert into names (source, key, article, gone) select source, key, id, withdrawn from articles`.execute(
      db,
    );
    await db.schema
      .createTable("sketches")
      .addColumn("article", "text", (column) => column.primaryKey().references("articles.id"))
      .addColumn("level", "integer", (column) => column.notNull())
      .addColumn("hashes", "blob", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("story_keys")
      .addColumn("key", "integer", (column) => column.notNull())
      .addColumn("article", "text", (column) => column.notNull().references("articles.id"))
      .addPrimaryKeyConstraint("story_keys_by_key", ["key", "article"])
      .execute();
    await db.schema.createIndex("story_keys_by_article").on("story_keys").column("article").execute();
  },
};

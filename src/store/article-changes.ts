import type { Generated, Kysely } from "kysely";
import type { Store } from "../ports.ts";
import type { Schema } from "./schema.ts";

export interface ArticleChangeTables {
  /** By a number that grows with each change of one. */
  article_changes: { number: Generated<number>; article: string };
}

/** How many are told at once. */
const MOST = 200;

export const createArticleChanges = (db: Kysely<Schema>): Pick<Store, "lastChange" | "changedSince"> => ({
  async lastChange() {
    const row = await db
      .selectFrom("article_changes")
      .select(({ fn }) => fn.max("number").as("last"))
      .executeTakeFirst();
    return row?.last ?? 0;
  },
  async changedSince(number) {
    const rows = await db
      .selectFrom("article_changes as change")
      .innerJoin("articles", "articles.id", "change.article")
      .where("change.number", ">", number)
      .orderBy("change.number")
      .limit(MOST)
      .select(["articles.id", "articles.withdrawn", "change.number"])
      .execute();
    return rows.map(({ id, withdrawn, number }) => ({ id, number, isInSight: withdrawn === 0 }));
  },
});

import type { Kysely } from "kysely";
import type { OutletSummary } from "../model/answer.ts";
import type { Article, ArticleDraft } from "../model/article.ts";
import type { Store } from "../ports.ts";
import { draftOf, fromRow, OF_ARTICLE } from "./article-rows.ts";
import type { Schema } from "./schema.ts";

/** Rows read at a time by `all`. */
const BATCH = 500;

export const readsOf = (
  db: Kysely<Schema>,
): Pick<Store, "article" | "given" | "isWithdrawn" | "articles" | "all" | "outlets"> => ({
  article: (id, revision) => readArticle(db, id, revision ?? null),
  given: (id) => readGiven(db, id),
  async isWithdrawn(id) {
    const row = await db.selectFrom("articles").select("withdrawn").where("id", "=", id).executeTakeFirst();
    return row?.withdrawn === 1;
  },
  articles: (ids) => readArticles(db, ids),
  all: () => readAll(db),
  outlets: (scope) => readOutlets(db, scope),
});

export async function readArticle(
  db: Kysely<Schema>,
  id: string,
  revision: number | null,
): Promise<Article | null> {
  const rows = db
    .selectFrom("articles")
    .innerJoin("revisions", "revisions.article", "articles.id")
    .where("articles.id", "=", id);
  const wanted =
    revision === null
      ? rows.whereRef("revisions.revision", "=", "articles.revision")
      : rows.where("revisions.revision", "=", revision);
  const row = await wanted.selectAll("revisions").select(OF_ARTICLE).executeTakeFirst();
  return row ? fromRow(row) : null;
}

async function readGiven(db: Kysely<Schema>, id: string): Promise<ArticleDraft | null> {
  const row = await newest(db)
    .where("articles.id", "=", id)
    .selectAll("revisions")
    .select("articles.key")
    .executeTakeFirst();
  return row ? draftOf(row) : null;
}

async function readArticles(db: Kysely<Schema>, ids: readonly string[]): Promise<Article[]> {
  if (ids.length === 0) return [];
  const rows = await newest(db)
    .where("articles.id", "in", ids)
    .selectAll("revisions")
    .select(OF_ARTICLE)
    .execute();
  const found = new Map(rows.map((row) => [row.article, fromRow(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

async function* readAll(db: Kysely<Schema>): AsyncIterable<Article> {
  for (let after = ""; ; ) {
    const rows = await newest(db)
      .where("articles.withdrawn", "=", 0)
      .where("articles.id", ">", after)
      .orderBy("articles.id")
      .limit(BATCH)
      .selectAll("revisions")
      .select(OF_ARTICLE)
      .execute();
    yield* rows.map(fromRow);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.article;
  }
}

/** Articles with their newest revisions. */
export const newest = (db: Kysely<Schema>) =>
  db
    .selectFrom("articles")
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.article", "=", "articles.id")
        .onRef("revisions.revision", "=", "articles.revision"),
    );

async function readOutlets(db: Kysely<Schema>, scope: string | null): Promise<OutletSummary[]> {
  const rows = await newest(db)
    .where("articles.withdrawn", "=", 0)
    .where(({ or, eb }) => or([eb("articles.scope", "is", null), eb("articles.scope", "=", scope)]))
    .groupBy("revisions.outlet")
    .select(({ fn }) => [
      "revisions.outlet",
      // "inferred" sorts before "stated", and "unknown" stands alone with null: so the least certain is the least.
      fn.min("revisions.outlet_known").as("known"),
      fn.countAll<number>().as("articles"),
      fn.min("articles.day").as("from"),
      fn.max("articles.day").as("to"),
    ])
    .orderBy("revisions.outlet")
    .execute();
  const summaries = rows.map((row) => ({ ...row, articles: Number(row.articles) }));
  return [
    ...summaries.filter(({ outlet }) => outlet !== null),
    ...summaries.filter(({ outlet }) => outlet === null),
  ];
}

import type { Kysely, Transaction } from "kysely";
import type { OutletSummary } from "../model/answer.ts";
import type { Article, ArticleDraft } from "../model/article.ts";
import type { Publication, Store } from "../ports.ts";
import { articleId, fromRow, shortHash, toRow } from "./article-rows.ts";
import { openSqlite } from "./open-sqlite.ts";
import type { ArticleRow, Schema } from "./schema.ts";

/** Rows read at a time by `all`. */
const BATCH = 500;
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** The store in one SQLite file. Throws StoreError where the file cannot be used. */
export async function createSqliteStore(file: string): Promise<Store> {
  const db = await openSqlite(file);
  return {
    publish: (source, draft) => db.transaction().execute((trx) => publish(trx, source, draft)),
    withdrawAllBut: (source, keys) => db.transaction().execute((trx) => withdrawAllBut(trx, source, keys)),
    article: (id, revision) => readArticle(db, id, revision ?? null),
    articles: (ids) => readArticles(db, ids),
    all: () => readAll(db),
    outlets: () => readOutlets(db),
    keepQuery: (text, now) => keepQuery(db, text, now),
    keptQuery: (key, now) => keptQuery(db, key, now),
    close: () => db.destroy(),
  };
}

async function publish(trx: Transaction<Schema>, source: string, draft: ArticleDraft): Promise<Publication> {
  const row = toRow(draft);
  const saved = await savedAs(trx, source, draft.key);
  const place = saved
    ? { article: saved.id, revision: saved.revision + 1 }
    : { article: await freeId(trx, source, draft.key), revision: 1 };
  if (saved?.digest === row.digest) {
    if (saved.withdrawn)
      await trx.updateTable("articles").set({ withdrawn: 0 }).where("id", "=", saved.id).execute();
    return {
      kind: saved.withdrawn ? "added" : "unchanged",
      article: { ...draft, id: saved.id, revision: saved.revision },
    };
  }
  await placeArticle(trx, {
    id: place.article,
    source,
    key: draft.key,
    revision: place.revision,
    withdrawn: 0,
  });
  await trx
    .insertInto("revisions")
    .values({ ...row, ...place })
    .execute();
  return {
    kind: saved ? "revised" : "added",
    article: { ...draft, id: place.article, revision: place.revision },
  };
}

const savedAs = (trx: Transaction<Schema>, source: string, key: string) =>
  newest(trx)
    .where("articles.source", "=", source)
    .where("articles.key", "=", key)
    .select(["articles.id", "articles.revision", "articles.withdrawn", "revisions.digest"])
    .executeTakeFirst();

async function freeId(trx: Transaction<Schema>, source: string, key: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const id = articleId(source, key, attempt);
    const taken = await trx.selectFrom("articles").select("id").where("id", "=", id).executeTakeFirst();
    if (!taken) return id;
  }
}

const placeArticle = (trx: Transaction<Schema>, row: ArticleRow) =>
  trx
    .insertInto("articles")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ revision: row.revision, withdrawn: 0 }))
    .execute();

async function withdrawAllBut(
  trx: Transaction<Schema>,
  source: string,
  keys: readonly string[],
): Promise<string[]> {
  const held = new Set(keys);
  const inSight = await trx
    .selectFrom("articles")
    .select(["id", "key"])
    .where("source", "=", source)
    .where("withdrawn", "=", 0)
    .execute();
  const gone = inSight.filter(({ key }) => !held.has(key)).map(({ id }) => id);
  for (const id of gone)
    await trx.updateTable("articles").set({ withdrawn: 1 }).where("id", "=", id).execute();
  return gone;
}

async function readArticle(db: Kysely<Schema>, id: string, revision: number | null): Promise<Article | null> {
  const rows = db
    .selectFrom("articles")
    .innerJoin("revisions", "revisions.article", "articles.id")
    .where("articles.id", "=", id);
  const wanted =
    revision === null
      ? rows.whereRef("revisions.revision", "=", "articles.revision")
      : rows.where("revisions.revision", "=", revision);
  const row = await wanted.selectAll("revisions").select("articles.key").executeTakeFirst();
  return row ? fromRow(row) : null;
}

async function readArticles(db: Kysely<Schema>, ids: readonly string[]): Promise<Article[]> {
  if (ids.length === 0) return [];
  const rows = await newest(db)
    .where("articles.id", "in", ids)
    .selectAll("revisions")
    .select("articles.key")
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
      .select("articles.key")
      .execute();
    yield* rows.map(fromRow);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.article;
  }
}

const newest = (db: Kysely<Schema>) =>
  db
    .selectFrom("articles")
    .innerJoin("revisions", (join) =>
      join
        .onRef("revisions.article", "=", "articles.id")
        .onRef("revisions.revision", "=", "articles.revision"),
    );

async function readOutlets(db: Kysely<Schema>): Promise<OutletSummary[]> {
  const rows = await newest(db)
    .where("articles.withdrawn", "=", 0)
    .groupBy("revisions.outlet")
    .select(({ fn }) => [
      "revisions.outlet",
      // "inferred" sorts before "stated", and "unknown" stands alone with null: so the least certain is the least.
      fn.min("revisions.outlet_known").as("known"),
      fn.countAll<number>().as("articles"),
      fn.min("revisions.published").as("from"),
      fn.max("revisions.published").as("to"),
    ])
    .orderBy("revisions.outlet")
    .execute();
  const summaries = rows.map((row) => ({ ...row, articles: Number(row.articles) }));
  return [
    ...summaries.filter(({ outlet }) => outlet !== null),
    ...summaries.filter(({ outlet }) => outlet === null),
  ];
}

async function keepQuery(db: Kysely<Schema>, text: string, now: Date): Promise<string> {
  const key = shortHash(text, 16);
  const used_at = now.toISOString();
  await db
    .insertInto("queries")
    .values({ key, text, used_at })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ used_at }))
    .execute();
  const forgotten = new Date(now.getTime() - YEAR).toISOString();
  await db.deleteFrom("queries").where("used_at", "<", forgotten).execute();
  return key;
}

async function keptQuery(db: Kysely<Schema>, key: string, now: Date): Promise<string | null> {
  const row = await db
    .updateTable("queries")
    .set({ used_at: now.toISOString() })
    .where("key", "=", key)
    .returning("text")
    .executeTakeFirst();
  return row?.text ?? null;
}

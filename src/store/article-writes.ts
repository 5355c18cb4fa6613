import type { Kysely, Transaction } from "kysely";
import type { Article, ArticleDraft, Publication } from "../model/article.ts";
import type { Store } from "../ports.ts";
import { newest, readArticle } from "./article-reads.ts";
import { articleId, toRow } from "./article-rows.ts";
import type { RevisionRow } from "./article-tables.ts";
import { dateUndated } from "./date-undated.ts";
import { placeArticle } from "./place-articles.ts";
import type { Schema } from "./schema.ts";

/** What a change to the articles entails, written in the same transaction: what is owed to channels. */
export interface Consequences {
  /** An article was added, or revised. */
  published(trx: Transaction<Schema>, publication: Publication): Promise<void>;
  /** Articles went out of sight. */
  withdrawn(trx: Transaction<Schema>, ids: readonly string[]): Promise<void>;
  /** An article in sight has another day, because of another article. */
  redated(trx: Transaction<Schema>, redated: Redated): Promise<void>;
}

/** An article as it was read before, and as it is read from now on. */
export interface Redated {
  readonly before: Article;
  readonly after: Article;
}

export const NONE: Consequences = { async published() {}, async withdrawn() {}, async redated() {} };

export const writesOf = (
  db: Kysely<Schema>,
  consequences: Consequences,
  now: () => number,
): Pick<Store, "publish" | "withdrawAllBut"> => ({
  publish: (source, draft, scope = null) =>
    db.transaction().execute(async (trx) => {
      const publication = await publish(trx, { source, draft, scope, seen: dayOf(now()) });
      const isNews = publication.kind === "added" || publication.kind === "revised";
      if (isNews) await consequences.published(trx, publication);
      return publication;
    }),
  withdrawAllBut: (source, keys) =>
    db.transaction().execute(async (trx) => {
      const gone = await withdrawAllBut(trx, source, keys);
      if (gone.length > 0) await consequences.withdrawn(trx, gone);
      return gone;
    }),
});

interface Submission {
  readonly source: string;
  readonly draft: ArticleDraft;
  readonly scope: string | null;
  /** The day that it is. */
  readonly seen: string;
}

type Row = ReturnType<typeof toRow>;

/** An article that is saved, by a name of its own or by that of a repeat. */
interface Saved {
  readonly id: string;
  readonly revision: number;
  readonly withdrawn: number;
  readonly scope: string | null;
  readonly story: string | null;
}

async function publish(trx: Transaction<Schema>, submission: Submission): Promise<Publication> {
  const { source, draft } = submission;
  const row = toRow(draft);
  const named = await namedSo(trx, source, draft.key);
  const isOwn = named !== undefined && named.source === source && named.key === draft.key;
  if (named && (isOwn ? named.digest === row.digest : named.text_digest === row.text_digest))
    return confirm(trx, submission, named, "unchanged");
  // A name whose text is no longer the article's stands for an article of its own.
  const repeated = isOwn ? undefined : await repeatedBy(trx, submission, row);
  if (repeated) return confirm(trx, submission, repeated, "repeated");
  return save(trx, submission, row, isOwn ? named : undefined);
}

const namedSo = (trx: Transaction<Schema>, source: string, key: string) =>
  newest(trx)
    .innerJoin("names", "names.article", "articles.id")
    .where("names.source", "=", source)
    .where("names.key", "=", key)
    .select([...SAVED, "articles.source", "articles.key", "revisions.digest", "revisions.text_digest"])
    .executeTakeFirst();

const SAVED = [
  "articles.id",
  "articles.revision",
  "articles.withdrawn",
  "articles.scope",
  "articles.story",
] as const;

/** An article in sight with the same text, of which the draft says nothing else and nothing more. */
async function repeatedBy(
  trx: Transaction<Schema>,
  { scope }: Submission,
  { text_digest, outlet, published }: Row,
): Promise<Saved | undefined> {
  const same = await newest(trx)
    .where("revisions.text_digest", "=", text_digest)
    .where("articles.withdrawn", "=", 0)
    .select([...SAVED, "revisions.outlet", "revisions.published"])
    .orderBy("articles.id")
    .execute();
  return same.find(
    (one) =>
      (one.scope === null || one.scope === scope) &&
      (outlet === null || outlet === one.outlet) &&
      (published === null || published === one.published),
  );
}

/** The source holds what is saved. */
async function confirm(
  trx: Transaction<Schema>,
  { source, draft }: Submission,
  { id, revision, withdrawn, ...rest }: Saved,
  kind: "unchanged" | "repeated",
): Promise<Publication> {
  await name(trx, source, draft, id);
  if (withdrawn) {
    await trx.updateTable("articles").set({ withdrawn: 0 }).where("id", "=", id).execute();
    await dateUndated(trx, id);
  }
  const article = { ...draft, id, revision, scope: rest.scope, story: rest.story ?? id };
  return { kind: withdrawn ? "added" : kind, article: await asSaved(trx, article) };
}

async function save(
  trx: Transaction<Schema>,
  { source, draft, scope, seen }: Submission,
  row: Row,
  saved: Saved | undefined,
): Promise<Publication> {
  const revision = (saved?.revision ?? 0) + 1;
  const id = saved?.id ?? (await freeId(trx, source, draft.key));
  const dated = { undated: row.published === null ? 1 : 0, day: row.published, day_by: null, day_from: null };
  const state = { revision, withdrawn: 0, ...dated };
  if (saved) await trx.updateTable("articles").set(state).where("id", "=", id).execute();
  else
    await trx
      .insertInto("articles")
      .values({ id, source, key: draft.key, scope, story: null, seen, ...state })
      .execute();
  await trx
    .insertInto("revisions")
    .values({ ...row, article: id, revision } satisfies RevisionRow)
    .execute();
  await name(trx, source, draft, id);
  const story = await placeArticle(trx, id, draft.body);
  await dateUndated(trx, id);
  const article = { ...draft, id, revision, scope: saved ? saved.scope : scope, story };
  return { kind: saved ? "revised" : "added", article: await asSaved(trx, article) };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** As it is read from now on: with the day that was inferred. */
const asSaved = async (trx: Transaction<Schema>, article: Article): Promise<Article> =>
  (await readArticle(trx, article.id, article.revision)) ?? article;

async function freeId(trx: Transaction<Schema>, source: string, key: string): Promise<string> {
  for (let attempt = 0; ; attempt++) {
    const id = articleId(source, key, attempt);
    const taken = await trx.selectFrom("articles").select("id").where("id", "=", id).executeTakeFirst();
    if (!taken) return id;
  }
}

const name = (trx: Transaction<Schema>, source: string, { key, url }: ArticleDraft, article: string) =>
  trx
    .insertInto("names")
    .values({ source, key, article, url, gone: 0 })
    .onConflict((conflict) => conflict.columns(["source", "key"]).doUpdateSet({ article, url, gone: 0 }))
    .execute();

/** An article stays in sight as long as one of its names is held. */
async function withdrawAllBut(
  trx: Transaction<Schema>,
  source: string,
  keys: readonly string[],
): Promise<string[]> {
  const held = new Set(keys);
  const names = await trx
    .selectFrom("names")
    .select(["key", "article"])
    .where("source", "=", source)
    .where("gone", "=", 0)
    .execute();
  const withdrawn: string[] = [];
  for (const { key, article } of names.filter(({ key }) => !held.has(key))) {
    await trx
      .updateTable("names")
      .set({ gone: 1 })
      .where("source", "=", source)
      .where("key", "=", key)
      .execute();
    const { numUpdatedRows } = await trx
      .updateTable("articles")
      .set({ withdrawn: 1 })
      .where("id", "=", article)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom("names").select("key").where("article", "=", article).where("gone", "=", 0))),
      )
      .executeTakeFirst();
    if (numUpdatedRows > 0n) withdrawn.push(article);
  }
  return withdrawn;
}

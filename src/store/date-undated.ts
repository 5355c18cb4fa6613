import { type Kysely, sql, type Transaction } from "kysely";
import { type Copy, inferDay } from "../dates/infer-published.ts";
import { type Article, factOf } from "../model/article.ts";
import { newest, readArticle } from "./article-reads.ts";
import type { Consequences, Redated } from "./article-writes.ts";
import { relatedTo } from "./place-articles.ts";
import type { Schema } from "./schema.ts";
import { evidenceRow } from "./told-rows.ts";

/** Articles whose days are looked at again because of one, and copies that one is dated by, at the most. */
const MOST_AROUND = 100;
const MOST_COPIES = 20;

/**
 * The consequences, and before them the days of articles that have none of their own and share text with the one that
 * came, changed or went.
 */
export const datingOthers = (consequences: Consequences): Consequences => ({
  ...consequences,
  async published(trx, publication) {
    const redated = await dateBeside(trx, publication.article);
    await consequences.published(trx, publication);
    for (const one of redated) await consequences.redated(trx, one);
  },
  async withdrawn(trx, ids) {
    const redated: Redated[] = [];
    for (const id of ids) redated.push(...(await dateWithout(trx, id)));
    await consequences.withdrawn(trx, ids);
    for (const one of redated) await consequences.redated(trx, one);
  },
});

async function dateBeside(trx: Transaction<Schema>, { id }: Article): Promise<readonly Redated[]> {
  if (!(await undated(trx).limit(1).executeTakeFirst())) return [];
  const { reprints, borrows } = await relatedTo(trx, id);
  const beside = await undated(trx)
    .where("id", "!=", id)
    .where(({ or, eb }) => or([eb("id", "in", [...reprints, ...borrows, id]), eb("day_from", "=", id)]))
    .limit(MOST_AROUND)
    .execute();
  return redate(trx, beside);
}

/** Many can go at once: only their stories, and what they told the day of, are looked at. */
async function dateWithout(trx: Transaction<Schema>, id: string): Promise<readonly Redated[]> {
  const story = trx.selectFrom("articles").where("id", "=", id).select("story");
  const left = await undated(trx)
    .where(({ or, eb }) => or([eb("day_from", "=", id), eb("story", "=", story)]))
    .limit(MOST_AROUND)
    .execute();
  return redate(trx, left);
}

/** Those of some articles in sight that have another day from now on, or none any more. What was withdrawn is dated too. */
async function redate(
  trx: Transaction<Schema>,
  some: readonly { readonly id: string; readonly withdrawn: number }[],
): Promise<readonly Redated[]> {
  const redated: Redated[] = [];
  for (const { id, withdrawn } of some) {
    const before = await readArticle(trx, id, null);
    await dateUndated(trx, id);
    const after = withdrawn ? null : await readArticle(trx, id, null);
    if (before && after && factOf(before.published) !== factOf(after.published))
      redated.push({ before, after });
  }
  return redated;
}

/** By the index of these alone, which takes no parameter. */
const undated = (trx: Transaction<Schema>) =>
  trx.selectFrom("articles").where("undated", "=", sql.lit(1)).select(["id", "withdrawn"]);

/** Infers the day of an article that its source gives none, or takes it back. */
export async function dateUndated(trx: Transaction<Schema>, id: string): Promise<void> {
  const row = await newest(trx)
    .where("articles.id", "=", id)
    .where("revisions.published", "is", null)
    .select(["articles.scope", "articles.seen", "revisions.body", "revisions.modified"])
    .executeTakeFirst();
  if (!row) return;
  const found = inferDay(row, await copiesOf(trx, id, row.scope));
  const { day = null, evidence = null, from = null } = found ?? {};
  await trx
    .updateTable("articles")
    .set({ undated: 1, day, day_by: evidence && evidenceRow(evidence), day_from: from })
    .where("id", "=", id)
    .execute();
}

/** What prints its text under a day, for all who may see it: nobody learns of another server's articles by a day. */
async function copiesOf(
  trx: Transaction<Schema>,
  id: string,
  scope: string | null,
): Promise<readonly Copy[]> {
  const { reprints, borrows } = await relatedTo(trx, id);
  if (reprints.length + borrows.length === 0) return [];
  const rows = await newest(trx)
    .where("articles.id", "in", [...reprints, ...borrows])
    .where(({ or, eb }) => or([eb("articles.scope", "is", null), eb("articles.scope", "=", scope)]))
    .where("revisions.published", "is not", null)
    .orderBy("revisions.published")
    .orderBy("articles.id")
    .limit(MOST_COPIES)
    .select(["articles.id", "revisions.published", "revisions.outlet", "revisions.body"])
    .execute();
  return rows.flatMap(({ published, ...row }) => (published === null ? [] : [{ ...row, published }]));
}

/** Looks at the undated articles of an earlier version of the bot. */
export async function dateUnlooked(db: Kysely<Schema>): Promise<void> {
  for (;;) {
    const rows = await db
      .selectFrom("articles")
      .where("undated", "is", null)
      .select("id")
      .limit(100)
      .execute();
    for (const { id } of rows) await db.transaction().execute((trx) => dateUndated(trx, id));
    if (rows.length === 0) return;
  }
}

import { randomBytes } from "node:crypto";
import type { Kysely, Transaction } from "kysely";
import type { ArticleDraft, Known } from "../model/article.ts";
import type { ServerCorpus } from "../ports.ts";
import { newest } from "./article-reads.ts";
import { fromRow, OF_ARTICLE } from "./article-rows.ts";
import type { Consequences } from "./article-writes.ts";
import type { Schema } from "./schema.ts";
import { evidenceIn } from "./told-rows.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Drafts that a member was shown and has not saved yet. */
interface PreviewRow {
  key: string;
  scope: string;
  /** JSON. */
  drafts: string;
  /** ISO 8601, UTC. */
  made_at: string;
}

export interface PreviewTables {
  previews: PreviewRow;
}

export const createServerCorpus = (db: Kysely<Schema>, consequences: Consequences): ServerCorpus => ({
  async articlesOf(scope) {
    const rows = await newest(db)
      .where("articles.scope", "=", scope)
      .where("articles.withdrawn", "=", 0)
      .selectAll("revisions")
      .select(OF_ARTICLE)
      .orderBy("revisions.headline")
      .execute();
    return rows.map(fromRow);
  },
  withdrawFrom: (scope, article) =>
    db.transaction().execute((trx) => withdraw(trx, scope, article, consequences)),
  async keepPreview(scope, drafts, now) {
    const key = randomBytes(12).toString("base64url");
    const forgotten = new Date(now.getTime() - DAY).toISOString();
    await db.deleteFrom("previews").where("made_at", "<", forgotten).execute();
    const row = { key, scope, drafts: JSON.stringify(drafts), made_at: now.toISOString() };
    await db.insertInto("previews").values(row).execute();
    return key;
  },
  async previewOf(scope, key) {
    const row = await db
      .selectFrom("previews")
      .select("drafts")
      .where("key", "=", key)
      .where("scope", "=", scope)
      .executeTakeFirst();
    return row ? draftsIn(row.drafts) : null;
  },
  async forgetPreview(scope, key) {
    await db.deleteFrom("previews").where("key", "=", key).where("scope", "=", scope).execute();
  },
});

/** The rows are the bot's own writing. */
const draftsIn = (json: string): ArticleDraft[] =>
  JSON.parse(json).map((draft: ArticleDraft) => ({
    ...draft,
    outlet: withEvidence(draft.outlet),
    published: withEvidence(draft.published),
  }));

/** Earlier versions of the bot wrote the evidence as a sentence. */
const withEvidence = (fact: Known<string>): Known<string> =>
  fact.known === "inferred" && typeof fact.evidence === "string"
    ? { ...fact, evidence: evidenceIn(fact.evidence) }
    : fact;

async function withdraw(
  trx: Transaction<Schema>,
  scope: string,
  article: string,
  consequences: Consequences,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("articles")
    .set({ withdrawn: 1 })
    .where("id", "=", article)
    .where("scope", "=", scope)
    .where("withdrawn", "=", 0)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await trx.updateTable("names").set({ gone: 1 }).where("article", "=", article).execute();
  await consequences.withdrawn(trx, [article]);
  return true;
}

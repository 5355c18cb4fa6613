import { createHash } from "node:crypto";
import { z } from "zod";
import { plainEvidence } from "../dates/evidence-words.ts";
import type { Article, ArticleDraft, Known } from "../model/article.ts";
import type { ArticleRow, RevisionRow } from "./article-tables.ts";
import { evidenceIn, evidenceRow } from "./told-rows.ts";

/** An article's id: letters and digits of a hash of where it comes from, so that it outlives the database. */
export const articleId = (source: string, key: string, attempt: number): string =>
  shortHash(JSON.stringify([source, key, attempt]), 10);

/** The first `length` letters and digits of a text's SHA-256, in base 32. */
export function shortHash(text: string, length: number): string {
  const bytes = createHash("sha256").update(text).digest();
  return Array.from(bytes.subarray(0, length), (byte) => ALPHABET[byte & 31]).join("");
}

/** Without i, l, o and u, which are misread. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** The revision that a draft would be, but for its place. */
export function toRow(draft: ArticleDraft): Omit<RevisionRow, "article" | "revision"> {
  const outlet = flatten(draft.outlet);
  const published = flatten(draft.published);
  const row = {
    headline: draft.headline,
    standfirst: draft.standfirst,
    authors: JSON.stringify(draft.authors),
    outlet: outlet.value,
    outlet_known: outlet.known,
    outlet_by: outlet.by,
    published: published.value,
    published_known: published.known,
    published_by: published.by,
    url: draft.url,
    language: draft.language,
    body: draft.body,
    subheads: JSON.stringify(draft.subheads.map(({ start, end }) => [start, end])),
  };
  // By the evidence in words, as it was written once; a page that says it changed, and did not, is no revision.
  const digest = digestOf({ ...row, outlet_by: plain(draft.outlet), published_by: plain(draft.published) });
  return { ...row, modified: draft.modified, digest, text_digest: textDigest(draft) };
}

export const textDigest = ({ headline, body }: Pick<ArticleDraft, "headline" | "body">): string =>
  digestOf([headline, body]);

const digestOf = (value: object): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** What is the same for every revision. */
export const OF_ARTICLE = [
  "articles.key",
  "articles.scope",
  "articles.story",
  "articles.day",
  "articles.day_by",
] as const;

export function fromRow(
  row: RevisionRow & Pick<ArticleRow, "key" | "scope" | "story" | "day" | "day_by">,
): Article {
  const draft = draftOf(row);
  return {
    ...draft,
    id: row.article,
    revision: row.revision,
    scope: row.scope,
    story: row.story ?? row.article,
    published:
      row.published === null && row.day_by !== null
        ? unflatten("inferred", row.day, row.day_by)
        : draft.published,
  };
}

/** What its source gave, and no more. */
export const draftOf = (row: RevisionRow & Pick<ArticleRow, "key">): ArticleDraft => ({
  key: row.key,
  headline: row.headline,
  standfirst: row.standfirst,
  authors: Authors.parse(JSON.parse(row.authors)),
  outlet: unflatten(row.outlet_known, row.outlet, row.outlet_by),
  published: unflatten(row.published_known, row.published, row.published_by),
  modified: row.modified,
  url: row.url,
  language: row.language,
  body: row.body,
  subheads: Subheads.parse(JSON.parse(row.subheads)).map(([start, end]) => ({ start, end })),
});

const Authors = z.array(z.string());
const Subheads = z.array(z.tuple([z.number(), z.number()]));

function flatten(fact: Known<string>): {
  known: Known<string>["known"];
  value: string | null;
  by: string | null;
} {
  if (fact.known === "unknown") return { known: fact.known, value: null, by: null };
  const by = fact.known === "stated" ? fact.words : evidenceRow(fact.evidence);
  return { known: fact.known, value: fact.value, by };
}

function plain(fact: Known<string>): string | null {
  if (fact.known === "unknown") return null;
  return fact.known === "stated" ? fact.words : plainEvidence(fact.evidence);
}

function unflatten(known: Known<string>["known"], value: string | null, by: string | null): Known<string> {
  if (value === null || known === "unknown") return { known: "unknown" };
  return known === "stated"
    ? { known, value, words: by ?? "" }
    : { known, value, evidence: evidenceIn(by ?? "") };
}

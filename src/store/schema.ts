import type { Known } from "../model/article.ts";

type Certainty = Known<string>["known"];

/** An article, whatever its text: which source it came from, and the newest revision. */
export interface ArticleRow {
  id: string;
  source: string;
  key: string;
  revision: number;
  /** 1 where the source no longer holds it. */
  withdrawn: number;
}

/** One text of an article. Rows are written once and never changed, since quotations point into them. */
export interface RevisionRow {
  article: string;
  revision: number;
  digest: string;
  headline: string;
  standfirst: string | null;
  authors: string;
  outlet: string | null;
  outlet_known: Certainty;
  /** The words or the evidence. */
  outlet_by: string | null;
  published: string | null;
  published_known: Certainty;
  published_by: string | null;
  url: string | null;
  language: string;
  body: string;
  subheads: string;
}

/** A query too long for a button's id. */
export interface QueryRow {
  key: string;
  text: string;
  /** ISO 8601, UTC. */
  used_at: string;
}

export interface Schema {
  articles: ArticleRow;
  revisions: RevisionRow;
  queries: QueryRow;
}

import type { Known } from "../model/article.ts";

type Certainty = Known<string>["known"];

/** An article, whatever its text: which source it first came from, and the newest revision. */
export interface ArticleRow {
  id: string;
  source: string;
  key: string;
  revision: number;
  /** 1 where no source holds it any more. */
  withdrawn: number;
  /** The server that alone may see it, or null. */
  scope: string | null;
  /** Null until it is worked out. */
  story: string | null;
  /** The day on which it was first saved, YYYY-MM-DD; null where an earlier version of the bot did. */
  seen: string | null;
  /** 1 where the newest revision gives no day of publication. Null until its day is worked out. */
  undated: number | null;
  /** The day of publication: the newest revision's, or one that is inferred; null where it is not known. */
  day: string | null;
  /** The evidence for a day that the newest revision does not give; see told-rows.ts. */
  day_by: string | null;
  /** The article that the evidence stands in, where it is another one. */
  day_from: string | null;
}

/** One text of an article. Rows are written once and never changed, since quotations point into them. */
export interface RevisionRow {
  article: string;
  revision: number;
  /** Of everything that the revision says. */
  digest: string;
  /** Of headline and body alone: two articles that share it are repeats. Null until it is worked out. */
  text_digest: string | null;
  headline: string;
  standfirst: string | null;
  authors: string;
  outlet: string | null;
  outlet_known: Certainty;
  /** The words, or the evidence as a row has it. */
  outlet_by: string | null;
  published: string | null;
  published_known: Certainty;
  published_by: string | null;
  /** As it was when the text was saved. */
  modified: string | null;
  url: string | null;
  language: string;
  body: string;
  subheads: string;
}

/** What a source calls an article: its first name, and those of its exact repeats. */
export interface NameRow {
  source: string;
  key: string;
  article: string;
  /** The address given under that name. */
  url: string | null;
  /** 1 where the source no longer holds it. */
  gone: number;
}

/** What an article's text is compared by: see text/stories/sketch.ts. */
export interface SketchRow {
  article: string;
  level: number;
  hashes: Uint8Array;
}

/** Leads from a shingle to the articles that have it. */
export interface StoryKeyRow {
  key: number;
  article: string;
}

export interface ArticleTables {
  articles: ArticleRow;
  revisions: RevisionRow;
  names: NameRow;
  sketches: SketchRow;
  story_keys: StoryKeyRow;
}

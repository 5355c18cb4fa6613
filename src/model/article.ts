import type { Evidence } from "./evidence.ts";
import type { Span } from "./span.ts";

/** A fact about an article, and how it is known. A guess is never a fact: what no words and no evidence carry is unknown. */
export type Known<T> =
  /** The source says so in `words`. */
  | { readonly known: "stated"; readonly value: T; readonly words: string }
  | { readonly known: "inferred"; readonly value: T; readonly evidence: Evidence }
  | { readonly known: "unknown" };

/** The fact, or null where it is unknown. */
export const factOf = <T>(fact: Known<T>): T | null => (fact.known === "unknown" ? null : fact.value);

/** What a source hands over: an article before the store has given it an id and a revision. */
export interface ArticleDraft {
  /** What names the article at its source for good: a path within the folder, or a canonical address. */
  readonly key: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  /** The outlet as people call it: "The New Arab", not a domain. */
  readonly outlet: Known<string>;
  /** The day of publication, YYYY-MM-DD. */
  readonly published: Known<string>;
  /** The day of the last change that the source tells, YYYY-MM-DD; none of what is said of the text itself. */
  readonly modified: string | null;
  readonly url: string | null;
  /** BCP 47, such as "en". */
  readonly language: string;
  /** Paragraphs and subheads, separated by "\n\n". */
  readonly body: string;
  /** Which blocks of the body are subheads. */
  readonly subheads: readonly Span[];
}

export interface Article extends ArticleDraft {
  /** Ten letters and digits, the same for every revision. */
  readonly id: string;
  /** 1 for the first text that was saved, one more for each correction. */
  readonly revision: number;
  /** The Discord server that alone may see it, by its id; null is everywhere. */
  readonly scope: string | null;
  /** The story that it belongs to, with its reprints: the id of the article that founded it. */
  readonly story: string;
}

const UNKNOWN = { known: "unknown" } as const;

/** A text of which nothing else is known. */
export const bareDraft = (key: string, body: string): ArticleDraft => ({
  key,
  headline: "",
  standfirst: null,
  authors: [],
  outlet: UNKNOWN,
  published: UNKNOWN,
  modified: null,
  url: null,
  language: "en",
  body,
  subheads: [],
});

/** The same as an article, where one is read that is not saved. */
export const bareArticle = (id: string, body: string): Article => ({
  ...bareDraft(id, body),
  id,
  revision: 1,
  scope: null,
  story: id,
});

/** That an article came, was revised, went, came back or was given another day. */
export interface ArticleChange {
  readonly id: string;
  /** Grows with every change, whichever process makes it. */
  readonly number: number;
  readonly isInSight: boolean;
}

/**
 * What became of a draft: one equal to what is saved under its key is `unchanged`; one that is saved under another key
 * is `repeated`, and is that article from then on.
 */
export interface Publication {
  readonly kind: "added" | "revised" | "unchanged" | "repeated";
  readonly article: Article;
}

/** Articles by their ids. */
export interface Related {
  readonly reprints: readonly string[];
  /** Of other stories: one has a part of its text from the other. Most first. */
  readonly borrows: readonly string[];
}

import type { Span } from "../model/span.ts";
import { type Word, wordsIn } from "../text/words.ts";
import { isSeenIn } from "./article-filter.ts";
import { type Corpus, termsOf } from "./evaluate.ts";
import type { Rows } from "./scores.ts";
import type { Shelf, Shelved } from "./shelf.ts";
import type { SortedKeys } from "./sorted-keys.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What suggestions are made from. */
export interface Suggested {
  readonly shelf: Shelf;
  readonly corpus: Corpus;
  readonly vocabulary: Vocabulary;
  /** The keys of names. */
  readonly names: SortedKeys;
  /** The server that asks, or null. */
  readonly scope: string | null;
  /** Whether it may see the article. */
  isSeen(article: Shelved | undefined): article is Shelved;
}

export const seenIn =
  (scope: string | null) =>
  (article: Shelved | undefined): article is Shelved =>
    article !== undefined && isSeenIn(scope, article);

/** Whether a row is a sentence that can be quoted to who asks. */
export const isQuotable = (row: number, { shelf, isSeen }: Pick<Suggested, "shelf" | "isSeen">): boolean =>
  shelf.sentenceOf(row) !== null && isSeen(shelf.at(shelf.placeOf(row)));

/** What was typed: the words that are complete, and the one that is not. */
export interface Typed {
  /** The text before the last word, with the space behind it. */
  readonly before: string;
  readonly head: readonly string[];
  readonly last: string;
}

/** Null where nothing can be completed. */
export function typedIn(prefix: string): Typed | null {
  const words = wordsIn(prefix);
  const last = words.at(-1);
  if (!last) return null;
  return {
    before: prefix.slice(0, last.start),
    head: words.slice(0, -1).map(({ key }) => key),
    last: last.key,
  };
}

/** The sentences that can be quoted and hold a name, and all of the words. */
export function sentencesWith(name: string, words: readonly string[], from: Suggested): Rows {
  const index = from.corpus.words;
  const named = index.scores({ stems: new Map(), names: new Map([[name, 1]]) }, null);
  const held = words.reduce((rows, key) => index.scores(termsOf(key), rows).rows, named.rows);
  return held.filter((row) => isQuotable(row, from));
}

/** A row's words, and the text that they stand in. */
export function wordsOf(
  row: number,
  { corpus }: Suggested,
): { readonly body: string; readonly words: readonly Word[] } {
  const text = corpus.textOf(row);
  return text ? { body: text.body, words: wordsIn(text.body, text.sentence) } : NOTHING;
}

const NOTHING = { body: "", words: [] } as const;

export const sliceOf = (body: string, { start, end }: Span): string =>
  body.slice(start, end).replaceAll(/\s+/g, " ");

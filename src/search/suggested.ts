import type { Span } from "../model/span.ts";
import { stemOf } from "../text/stems.ts";
import { type Word, wordsIn } from "../text/words.ts";
import type { Corpus } from "./evaluate.ts";
import type { Rows } from "./postings.ts";
import { intersect } from "./rows.ts";
import type { Shelf } from "./shelf.ts";
import type { SortedKeys } from "./sorted-keys.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What suggestions are made from. */
export interface Suggested {
  readonly shelf: Shelf;
  readonly corpus: Corpus;
  readonly vocabulary: Vocabulary;
  /** The keys of names in several words. */
  readonly names: SortedKeys;
}

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

/** The sentences among `rows` that can be quoted and hold all the words. */
export function sentencesWith(words: readonly string[], rows: Rows, { corpus, shelf }: Suggested): Rows {
  const held = words.reduce((kept, key) => intersect(kept, corpus.stems.rowsOf(stemOf(key))), rows);
  return held.filter((row) => shelf.sentenceOf(row) !== null);
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

/** A key in the corpus and how close it is to the one asked for, below 1. */
export type Weighted = readonly [key: string, weight: number];

/** Other spellings of a name that the corpus holds. */
export interface Spellings {
  /** Names in one word. */
  readonly words: readonly Weighted[];
  /** Names in several words, by their joined keys. */
  readonly names: readonly Weighted[];
}

/** What an index knows of the words in its corpus. */
export interface Lexicon {
  spellingsOf(key: string): Spellings;
}

export const NO_SPELLINGS: Spellings = { words: [], names: [] };

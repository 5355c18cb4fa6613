/** The key of a name in the corpus and how close it is to the one asked for, below 1. */
export type Weighted = readonly [key: string, weight: number];

/** What an index knows of the words in its corpus. */
export interface Lexicon {
  /** Other spellings of a name that the corpus holds. */
  spellingsOf(key: string): readonly Weighted[];
  /** Other names of the same place. */
  aliasesOf(key: string): readonly Weighted[];
  /** Whether the corpus holds a name of this key, in one word or several. */
  hasName(key: string): boolean;
  countOf(key: string): number;
  /** Whether the word stands in the corpus as a common one: in lower case. */
  isInLowerCase(key: string): boolean;
  /** Whether the word is a name there: mostly with a capital. */
  isName(key: string): boolean;
}

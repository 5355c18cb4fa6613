import SearchableMap from "minisearch/SearchableMap";
import { stemOf } from "../text/stems.ts";
import { isStopWord } from "../text/stop-words.ts";
import type { Word } from "../text/words.ts";

/** How often a word stands in the corpus in each way, over sentences. */
export interface Tally {
  readonly stem: string;
  lower: number;
  /** With a capital, within a sentence. */
  capital: number;
  /** With a capital, as a sentence's first word, which says nothing. */
  first: number;
}

/** The words of the corpus. */
export interface Vocabulary {
  /** Counts a sentence's words; `by` is -1 for a sentence that is taken out. */
  count(words: readonly Word[], by: 1 | -1): void;
  countOf(key: string): number;
  /** As in text/stems, without working it out again for words of the corpus. */
  stemOf(key: string): string;
  isInLowerCase(key: string): boolean;
  /** Whether the word is known, and mostly stands in lower case. */
  isCommon(key: string): boolean;
  /** Whether the word mostly has a capital where a common word would have none. */
  isName(key: string): boolean;
  startingWith(prefix: string): readonly string[];
  /** Words at most so many letters away. */
  near(key: string, within: number): readonly string[];
  dump(): VocabularyDump;
}

export type VocabularyDump = ReadonlyMap<string, Tally>;

export function createVocabulary(dump: VocabularyDump = new Map()): Vocabulary {
  const tallies = new Map(dump);
  // A radix tree, which answers to beginnings and to typing errors; counting words in it would be slow.
  const tree = new SearchableMap<true>();
  let unplanted = new Set(tallies.keys());
  const grown = (): SearchableMap<true> => {
    for (const key of unplanted) tree.set(key, true);
    unplanted = new Set();
    return tree;
  };

  const tallyOf = (key: string): Tally => {
    const known = tallies.get(key);
    if (known) return known;
    const fresh = { stem: stemOf(key), lower: 0, capital: 0, first: 0 };
    tallies.set(key, fresh);
    unplanted.add(key);
    return fresh;
  };
  const drop = (key: string): void => {
    tallies.delete(key);
    if (!unplanted.delete(key)) tree.delete(key);
  };
  const countOf = (key: string): number => {
    const tally = tallies.get(key);
    return tally ? tally.lower + tally.capital + tally.first : 0;
  };
  const isName = (key: string): boolean => {
    const tally = tallies.get(key);
    return tally !== undefined && !isStopWord(key) && isNamed(tally);
  };

  return {
    count(words, by) {
      for (const [i, { key, capital }] of words.entries())
        tallyOf(key)[capital ? (i === 0 ? "first" : "capital") : "lower"] += by;
      if (by < 0) for (const { key } of words) if (countOf(key) === 0) drop(key);
    },
    countOf,
    stemOf: (key) => tallies.get(key)?.stem ?? stemOf(key),
    isInLowerCase: (key) => (tallies.get(key)?.lower ?? 0) > 0,
    isCommon: (key) => countOf(key) > 0 && !isName(key),
    isName,
    startingWith: (prefix) => [...grown().atPrefix(prefix).keys()],
    near: (key, within) => [...grown().fuzzyGet(key, within).keys()],
    dump: () => new Map(Array.from(tallies, ([key, tally]) => [key, { ...tally }])),
  };
}

const isNamed = ({ lower, capital, first }: Tally): boolean =>
  capital > lower || (lower === 0 && capital + first > 0);

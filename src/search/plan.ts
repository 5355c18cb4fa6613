import type { Query, Term } from "../model/query.ts";
import { fold } from "../text/fold.ts";
import { isParticle, joinKeys } from "../text/names.ts";
import { stemOf } from "../text/stems.ts";
import { isStopWord } from "../text/stop-words.ts";
import { wordsIn } from "../text/words.ts";
import type { Lexicon } from "./lexicon.ts";

/** A query as an index looks it up: every entry of `all` must be met by one of its parts, and no part of `none`. */
export interface Plan {
  readonly all: readonly (readonly Part[])[];
  readonly none: readonly Part[];
}

export type Part = Chain | Phrase;

/**
 * Words that follow each other in the query. A sentence meets it where slots that it meets cover every word: each
 * by itself, or several at once as one name ("fayz" and "abad", or "Fayzabad").
 */
export interface Chain {
  readonly kind: "chain";
  readonly length: number;
  readonly slots: readonly Slot[];
}

/** What stands for the words from `from` up to `to`, with how well: 1 is the query's own spelling. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly stems: ReadonlyMap<string, number>;
  /** Keys of names written as several words. */
  readonly names: ReadonlyMap<string, number>;
}

/** Words that stand in a sentence exactly so. */
export interface Phrase {
  readonly kind: "phrase";
  readonly keys: readonly string[];
  /** Folded, with single spaces. */
  readonly text: string;
}

/** A name that differs from the query's only in spaces and hyphens. */
const JOINED = 0.95;
const MAX_JOINED_WORDS = 3;

export function planOf(query: Query, lexicon: Lexicon): Plan {
  const keepsAll = !query.all.flat().some(hasContent);
  return {
    all: linked(query.all)
      .map((group) => group.map((terms) => partOf(terms, keepsAll || isLost(group, terms), lexicon)))
      .filter((parts) => !parts.some((part) => part.kind === "chain" && part.length === 0)),
    none: query.none.map((term) => partOf([term], true, lexicon)),
  };
}

/** Single words that follow each other belong together: they may be one name. */
function linked(groups: Query["all"]): readonly (readonly (readonly Term[])[])[] {
  const made: (readonly Term[])[][] = [];
  let words: Term[] | null = null;
  for (const group of groups) {
    const [only] = group;
    if (only && group.length === 1 && only.kind === "word") {
      if (!words) {
        words = [];
        made.push([words]);
      }
      words.push(only);
    } else {
      made.push(group.map((term) => [term]));
      words = null;
    }
  }
  return made;
}

/** One of several choices that would have no word left, and so be met by everything. */
const isLost = (group: readonly (readonly Term[])[], terms: readonly Term[]): boolean =>
  group.length > 1 && !terms.some(hasContent);

const hasContent = (term: Term): boolean =>
  term.kind === "phrase" || wordsIn(term.text).some(({ key }) => !isStopWord(key) && !isParticle(key));

function partOf(terms: readonly Term[], keepsAll: boolean, lexicon: Lexicon): Part {
  const [first] = terms;
  if (first?.kind === "phrase") return phraseOf(first.text);
  const keys = terms.flatMap((term) => wordsIn(term.text).map((word) => word.key));
  return chainOf(keys, keepsAll, lexicon);
}

export const phraseOf = (text: string): Phrase => ({
  kind: "phrase",
  keys: wordsIn(text).map((word) => word.key),
  text: foldedSpaces(text),
});

/** Folded, with every white space a plain one: what phrases are compared in. Keeps offsets. */
export const foldedSpaces = (text: string): string => fold(text).replaceAll(/\s/g, " ");

/** Stop words and the particles of names are not asked for where the query has other words. */
function chainOf(keys: readonly string[], keepsAll: boolean, lexicon: Lexicon): Chain {
  const isWord = (key: string) => keepsAll || (!isStopWord(key) && !isParticle(key));
  const places = keys.map((_, i) => keys.slice(0, i).filter(isWord).length);
  const slots = keys.flatMap((key, first) =>
    keys.slice(first).flatMap((_, offset) => {
      const window = keys.slice(first, first + offset + 1);
      const [from = 0, to = 0] = [places[first], (places[first + offset] ?? 0) + 1];
      if (!isWord(window.at(-1) ?? "") || to - from > MAX_JOINED_WORDS) return [];
      return window.length === 1 ? wordSlot(key, from, lexicon) : nameSlot(window, from, to, lexicon);
    }),
  );
  return { kind: "chain", length: keys.filter(isWord).length, slots };
}

function wordSlot(key: string, at: number, lexicon: Lexicon): Slot {
  const spellings = lexicon.spellingsOf(key);
  return {
    from: at,
    to: at + 1,
    stems: weighted([...spellings.words.map(stemmed), [stemOf(key), 1]]),
    names: weighted([...spellings.names, [key, JOINED]]),
  };
}

/** Left out where no such name is known: two words that happen to follow each other. */
function nameSlot(window: readonly string[], from: number, to: number, lexicon: Lexicon): readonly Slot[] {
  const own = joinKeys(window);
  const others = own.map((key) => lexicon.spellingsOf(key));
  const names = weighted([
    ...others.flatMap(({ names }) => names),
    ...own.map((key) => [key, JOINED] as const),
  ]);
  const stems = weighted([
    ...others.flatMap(({ words }) => words.map(stemmed)),
    ...own.map((key) => [stemOf(key), JOINED] as const),
  ]);
  return own.length === 0 ? [] : [{ from, to, stems, names }];
}

const stemmed = ([key, weight]: readonly [string, number]) => [stemOf(key), weight] as const;

/** The best weight of each key. */
function weighted(entries: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  return new Map(entries.toSorted(([, a], [, b]) => a - b));
}

import { type Rows, seek } from "./scores.ts";

/**
 * Which rows hold a term, and how often: all in one array, term after term, and what was added of late beside it.
 * An entry is a row and, in its two lowest bits, how often beyond once the term stands there, up to three.
 */
export interface Postings {
  /** Adds a row, which must be above all earlier ones, to its terms'. Returns the terms that are new. */
  add(row: number, terms: readonly string[]): readonly string[];
  /**
   * Counts a row that is out of sight no longer; its entries stay until the next `renumber`. Returns the terms that no
   * row in sight holds any more.
   */
  forget(terms: readonly string[]): readonly string[];
  /** In how many rows in sight a term stands. */
  countOf(term: string): number;
  /** A term's entries, ascending. With `within`, those of these rows. */
  entriesOf(term: string, within: Rows | null): Entries;
  /** The terms that stand in a row in sight. */
  terms(): Iterable<string>;
  /** Gives every row its new number, in the same order, and drops those whose number is NONE. */
  renumber(numbers: Uint32Array): void;
  /** Only of use after `renumber`, when no row is out of sight. */
  dump(): PostingsDump;
}

export type Entries = Uint32Array;
export const rowOf = (entry: number): number => entry >>> 2;
export const frequencyOf = (entry: number): number => 1 + (entry & MOST);

/** Terms in the order of their numbers; `ends` says where each term's entries end. */
export interface PostingsDump {
  readonly terms: readonly string[];
  readonly counts: Uint32Array;
  readonly ends: Uint32Array;
  readonly entries: Uint32Array;
}

export const NONE = 0xffffffff;
const MOST = 3;
const EMPTY: PostingsDump = {
  terms: [],
  counts: new Uint32Array(0),
  ends: new Uint32Array(0),
  entries: new Uint32Array(0),
};
/** What was added is put in its place once it is more than this, and an eighth of all. */
const RECENT = 20_000;

export function createPostings(dump: PostingsDump = EMPTY): Postings {
  const numbers = new Map(dump.terms.map((term, i) => [term, i]));
  let counts = Array.from(dump.counts);
  let { ends, entries } = dump;
  const recent = new Map<number, number[]>();
  let added = 0;

  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, counts.length);
    return counts.push(0) - 1;
  };

  const countDown = (number: number): number => {
    const count = (counts[number] ?? 1) - 1;
    counts[number] = count;
    return count;
  };

  const addEntry = (row: number, number: number): void => {
    const list = recent.get(number);
    const last = list?.at(-1);
    if (list && last !== undefined && rowOf(last) === row) {
      if ((last & MOST) < MOST) list[list.length - 1] = last + 1;
      return;
    }
    added++;
    counts[number] = (counts[number] ?? 0) + 1;
    if (list) list.push(row * 4);
    else recent.set(number, [row * 4]);
  };

  const settled = (number: number): Entries =>
    entries.subarray(number === 0 ? 0 : (ends[number - 1] ?? entries.length), ends[number] ?? entries.length);

  /** Puts what was added of late in its place, and gives up the terms that are gone. */
  const settle = (write: Write): void => {
    const newEnds = new Uint32Array(numbers.size);
    const newEntries = new Uint32Array(entries.length + added);
    const newCounts: number[] = [];
    let size = 0;
    for (const [term, number] of numbers) {
      size = write(settled(number), newEntries, size);
      size = write(recent.get(number) ?? [], newEntries, size);
      newEnds[newCounts.length] = size;
      numbers.set(term, newCounts.push(counts[number] ?? 0) - 1);
    }
    counts = newCounts;
    ends = newEnds;
    entries = size === newEntries.length ? newEntries : newEntries.slice(0, size);
    recent.clear();
    added = 0;
  };

  const allOf = (number: number): Entries => {
    const list = recent.get(number);
    const old = settled(number);
    return list ? joined(old, list) : old;
  };

  return {
    add(row, terms) {
      const fresh = terms.filter((term) => !numbers.has(term));
      for (const term of terms) addEntry(row, numberOf(term));
      if (added > Math.max(RECENT, entries.length / 8)) settle(copied);
      return [...new Set(fresh)];
    },
    forget(terms) {
      const gone = [...new Set(terms)].filter((term) => countDown(numberOf(term)) === 0);
      for (const term of gone) numbers.delete(term);
      return gone;
    },
    countOf: (term) => counts[numbers.get(term) ?? NONE] ?? 0,
    entriesOf(term, within) {
      const number = numbers.get(term);
      if (number === undefined) return EMPTY.entries;
      const all = allOf(number);
      return within ? entriesWithin(all, within) : all;
    },
    terms: () => numbers.keys(),
    renumber: (rows) => settle(renumberedBy(rows)),
    dump() {
      if (added > 0) settle(copied);
      return { terms: [...numbers.keys()], counts: Uint32Array.from(counts), ends, entries };
    },
  };
}

/** Writes entries of one term behind those of others, from there on. Returns where they end. */
type Write = (list: ArrayLike<number>, to: Entries, from: number) => number;

const copied: Write = (list, to, from) => {
  to.set(list, from);
  return from + list.length;
};

const renumberedBy =
  (rows: Uint32Array): Write =>
  (list, to, from) => {
    let end = from;
    for (let i = 0; i < list.length; i++) {
      const entry = list[i] ?? 0;
      const row = rows[rowOf(entry)] ?? NONE;
      if (row !== NONE) to[end++] = row * 4 + (entry & MOST);
    }
    return end;
  };

function joined(old: Entries, recent: readonly number[]): Entries {
  const all = new Uint32Array(old.length + recent.length);
  all.set(old);
  all.set(recent, old.length);
  return all;
}

/** The shorter of the two is gone through. */
function entriesWithin(entries: Entries, rows: Rows): Entries {
  const found = new Uint32Array(Math.min(entries.length, rows.length));
  const isFew = entries.length < rows.length;
  let [size, at] = [0, 0];
  for (let i = 0; i < found.length; i++) {
    const wanted = isFew ? rowOf(entries[i] ?? 0) : (rows[i] ?? 0);
    at = isFew ? seek(rows, at, wanted) : seek(entries, at, wanted * 4);
    const entry = isFew ? (entries[i] ?? 0) : (entries[at] ?? NONE);
    if (isFew ? rows[at] === wanted : at < entries.length && rowOf(entry) === wanted) found[size++] = entry;
  }
  return found.subarray(0, size);
}

import { createPostings, frequencyOf, NONE, type Postings, type PostingsDump, rowOf } from "./postings.ts";
import { either, NO_SCORES, type Rows, room, type Scores } from "./scores.ts";

/** What is looked up: stems and names of words, each with how well it stands for the one that was asked for. */
export interface Terms {
  readonly stems: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, number>;
}

/** What a row is found by. Of names in several words, only those in one count as its words. */
export interface RowTerms {
  readonly stems: readonly string[];
  /** In one word. */
  readonly names: readonly string[];
  /** In several. */
  readonly joined: readonly string[];
}

/** Which rows hold a word, and how well. */
export interface WordIndex {
  /** Adds the next row, the first being 0. Returns the names that are new. */
  add(terms: RowTerms): readonly string[];
  /** Takes a row that had these terms out of the counts. Returns the names that are in no other. */
  forget(row: number, terms: RowTerms): readonly string[];
  /** Rows with any of the terms, those no longer in sight among them, each scored by the best of its terms (BM25). */
  scores(terms: Terms, within: Rows | null): Scores;
  /** Whether any of the rows with one of the terms is such a one. */
  isHeld(terms: Terms, isSought: (row: number) => boolean): boolean;
  /** In how many rows a name stands. */
  nameCount(key: string): number;
  /** Inverse document frequency. */
  nameRarity(key: string): number;
  names(): Iterable<string>;
  /** See postings.ts. */
  renumber(numbers: Uint32Array): void;
  dump(): WordsDump;
}

export interface WordsDump {
  readonly stems: PostingsDump;
  readonly names: PostingsDump;
  readonly lengths: Uint8Array;
  readonly inSight: number;
  readonly words: number;
}

/** BM25's constants, as most engines set them. */
const SATURATION = 1.2;
const LENGTH = 0.75;
/** Longer sentences are taken to have so many words. */
const LONGEST = 255;

export function createWordIndex(dump?: WordsDump): WordIndex {
  const stems = createPostings(dump?.stems);
  const names = createPostings(dump?.names);
  let lengths = dump?.lengths ?? new Uint8Array(1024);
  let rows = dump?.lengths.length ?? 0;
  let inSight = dump?.inSight ?? 0;
  let words = dump?.words ?? 0;

  const push = (length: number): number => {
    if (rows === lengths.length) {
      const larger = new Uint8Array(2 * rows + 1024);
      larger.set(lengths);
      lengths = larger;
    }
    lengths[rows] = length;
    return rows++;
  };

  const rarityOf = (count: number): number => Math.log(1 + (inSight - count + 0.5) / (count + 0.5));

  let kept = { usual: 1, normOf: normsFor(1) };
  /** By a row's length, what its frequencies are measured against. */
  const norms = (): Float32Array => {
    const usual = Math.max(1, words / Math.max(1, inSight));
    if (usual !== kept.usual) kept = { usual, normOf: normsFor(usual) };
    return kept.normOf;
  };

  const scoresOf = (entries: Uint32Array, worth: number, normOf: Float32Array): Scores => {
    if (entries.length === 0) return NO_SCORES;
    const found = room(entries.length);
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i] ?? 0;
      const row = rowOf(entry);
      const frequency = frequencyOf(entry);
      found.rows[i] = row;
      found.scores[i] = (worth * frequency) / (frequency + (normOf[lengths[row] ?? 0] ?? 1));
    }
    return found;
  };

  return {
    add(terms) {
      const length = lengthOf(terms);
      const row = push(length);
      inSight++;
      words += length;
      stems.add(row, terms.stems);
      return names.add(row, [...terms.names, ...terms.joined]);
    },
    forget(row, terms) {
      inSight--;
      words -= lengths[row] ?? 0;
      stems.forget(terms.stems);
      return names.forget([...terms.names, ...terms.joined]);
    },
    scores(terms, within) {
      const normOf = norms();
      const found = ([stems, names] as const).flatMap((postings) =>
        [...(postings === stems ? terms.stems : terms.names)].map(([term, weight]) => {
          const worth = weight * (SATURATION + 1) * rarityOf(postings.countOf(term));
          return scoresOf(postings.entriesOf(term, within), worth, normOf);
        }),
      );
      return found.toSorted((a, b) => a.rows.length - b.rows.length).reduce(either, NO_SCORES);
    },
    isHeld: (terms, isSought) => {
      const isIn = (postings: Postings, term: string): boolean =>
        postings.entriesOf(term, null).some((entry) => isSought(rowOf(entry)));
      return (
        [...terms.stems.keys()].some((term) => isIn(stems, term)) ||
        [...terms.names.keys()].some((term) => isIn(names, term))
      );
    },
    nameCount: names.countOf,
    nameRarity: (key) => rarityOf(names.countOf(key)),
    names: names.terms,
    renumber(numbers) {
      stems.renumber(numbers);
      names.renumber(numbers);
      lengths = lengths.slice(0, rows).filter((_, row) => numbers[row] !== NONE);
      rows = lengths.length;
    },
    dump: () => ({
      stems: stems.dump(),
      names: names.dump(),
      lengths: lengths.slice(0, rows),
      inSight,
      words,
    }),
  };
}

const normsFor = (usual: number): Float32Array =>
  Float32Array.from(
    { length: LONGEST + 1 },
    (_, length) => SATURATION * (1 - LENGTH + (LENGTH * length) / usual),
  );

const lengthOf = ({ stems, names }: RowTerms): number =>
  Math.min(LONGEST, new Set(stems).size + names.length);

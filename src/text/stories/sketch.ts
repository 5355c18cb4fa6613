import { shinglesOf } from "../shingles.ts";

/**
 * A sample of a text's shingles. Of `level` n it holds those whose hash is a multiple of 2^n: so two sketches of
 * different levels are compared on what the coarser would hold of both.
 */
export interface Sketch {
  readonly level: number;
  /** In the order of the text. */
  readonly hashes: Uint32Array;
}

/** A sketch holds at most this many: 1 kB, and a share of it is off by 3 points at the most, mostly. */
const MOST = 256;

export function sketchOf(text: string): Sketch {
  let hashes = shinglesOf(text);
  let level = 0;
  while (hashes.length > MOST) {
    level += 1;
    hashes = hashes.filter((hash) => hash % 2 ** level === 0);
  }
  return { level, hashes: Uint32Array.from(hashes) };
}

/** How much two texts have in common. */
export interface Overlap {
  /** The share of the smaller text's shingles, from 0 to 1. */
  readonly containment: number;
  /** About how many shingles the longest stretch has that stands in both, a changed word here and there aside. */
  readonly stretch: number;
}

/** A stretch goes on over so many shingles that the other text does not have: a few changed words. */
const GAP = 32;

/** Compares a text, by the places of its hashes, with others: see `placesOf`. */
export function overlapOf(a: Places, b: Sketch): Overlap {
  const step = 2 ** Math.max(a.level, b.level);
  let [shared, ofB, stretch, run, placeA, placeB] = [
    0,
    0,
    0,
    0,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  b.hashes.forEach((hash, i) => {
    if (hash % step !== 0) return;
    ofB += 1;
    const at = a.places.get(hash);
    if (at === undefined) return;
    shared += 1;
    const [nextA, nextB] = [at * 2 ** a.level, i * 2 ** b.level];
    const goesOn = nextA > placeA && nextA - placeA <= GAP && nextB - placeB <= GAP;
    [run, placeA, placeB] = [goesOn ? run + 1 : 1, nextA, nextB];
    stretch = Math.max(stretch, run);
  });
  return {
    containment: shared / Math.max(1, Math.min(a.sizes[Math.log2(step)] ?? 0, ofB)),
    stretch: stretch * step,
  };
}

/** A sketch made ready to be compared with many. */
export interface Places {
  readonly level: number;
  /** Where in the sketch each hash is. */
  readonly places: ReadonlyMap<number, number>;
  /** How many hashes the sketch would have at each level, its own and coarser ones. */
  readonly sizes: readonly number[];
}

const LEVELS = 33;

export const placesOf = ({ level, hashes }: Sketch): Places => ({
  level,
  places: new Map([...hashes].map((hash, i) => [hash, i])),
  sizes: Array.from({ length: LEVELS }, (_, l) => hashes.filter((hash) => hash % 2 ** l === 0).length),
});

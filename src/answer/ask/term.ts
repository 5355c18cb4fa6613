import type { Pos } from "../../text/wordnet/wordnet.ts";

/** Something that a question speaks of, as a sentence may name it. */
export interface Term {
  readonly text: string;
  readonly kind: "name" | "word" | "number";
  /** The keys of a name, in all the spellings that the corpus has of it. */
  readonly names: ReadonlySet<string>;
  /** The keys of what may be named instead: of a capital, its country. */
  readonly instead: ReadonlySet<string>;
  /** A word's own stem, or a number. */
  readonly stem: string;
  /** The stems of what may be said for it, and how near they come. */
  readonly like: ReadonlyMap<string, number>;
  /** The first stems of what is said for it in several words. */
  readonly phrases: ReadonlySet<string>;
  /** What it mostly is; null of a name, and of what no dictionary has. */
  readonly part: Pos | null;
  /** Whether the corpus holds it, or what may be said for it. */
  readonly heard: boolean;
  /** How much it tells: the rarer the more. */
  readonly weight: number;
}

/** What a term has of which nothing else is known. */
export const BLANK = {
  names: new Set<string>(),
  instead: new Set<string>(),
  like: new Map<string, number>(),
  phrases: new Set<string>(),
  part: null,
  heard: true,
} as const;

/** A word in no dictionary may be a name. */
export const isThing = (pos: Pos | null): boolean => pos === "noun" || pos === null;

/** Whether it is a thing that the corpus never heard of: neither the word nor another for it. */
export const isUnheardThing = ({ heard, part }: Term): boolean => !heard && isThing(part);

export const HEAVIEST = 7;
/** What is done and how it is can be told in many words; what things there are, not. */
export const UNHEARD_DEED = 3.5;
export const LIGHTER = 0.3;

/** In the manner of an inverse document frequency. */
export const weightOf = (count: number): number =>
  count === 0 ? HEAVIEST : Math.log(1 + 1000 / (count + 1));

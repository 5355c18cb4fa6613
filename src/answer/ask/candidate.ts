import type { Span } from "../../model/span.ts";
import type { Reading } from "../reading.ts";
import type { Wanted } from "./kinds.ts";
import type { Met, Told } from "./sentence.ts";
import type { Term } from "./term.ts";

/** A question, read. */
export interface Question extends Wanted {
  readonly terms: readonly Term[];
}

/** A sentence that may answer, and what of the question it meets. */
export interface Candidate {
  readonly told: Told;
  readonly reading: Reading;
  /** For each term of the question. */
  readonly met: readonly Met[];
  /** Whether what the sentence points back to meets the term. */
  readonly before: readonly boolean[];
  /** How well the article's headline or the sentence before meets the term, whether or not it is pointed back to. */
  readonly about: readonly number[];
}

/** What of a sentence answers a question of its kind, and how well: 0 is not at all. */
export interface Expected {
  readonly worth: number;
  readonly spans: readonly Span[];
}

export type Expect = (question: Question, candidate: Candidate) => Expected;

export const NOTHING: Expected = { worth: 0, spans: [] };

/** The matches of a pattern in a sentence, in its body's offsets. */
export function matchesIn({ body, span }: Told, pattern: RegExp): readonly Span[] {
  return [...body.slice(span.start, span.end).matchAll(pattern)].map(({ 0: words, index }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
  }));
}

import type { HeadlineHit, Hit } from "../model/found.ts";
import type { Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { otherSpellings, type Plan } from "./plan.ts";
import { markerOf, type StemOf } from "./sentence-match.ts";
import type { Shelved } from "./shelf.ts";

/** A sentence that was found, before its text is read. */
export interface Scored {
  readonly article: Shelved;
  readonly sentence: Span;
  readonly score: number;
}

export interface ReadHits {
  readonly hits: readonly Hit[];
  /** Other spellings as they are printed, in the order of the hits. */
  readonly alsoSearched: readonly string[];
}

/** Reads the sentences that were found: marks what matched, and collects the spellings that were met. */
export function readHits(
  found: readonly Scored[],
  plan: Plan,
  stemOf: StemOf,
  marked: boolean = true,
): ReadHits {
  const others = otherSpellings(plan);
  const marksOf = marked || others.size > 0 ? markerOf(plan, stemOf) : () => [];
  const spellings = new Map<string, string>();
  const hits = found.map(({ article: { id, revision, body }, sentence, score }) => {
    const marks = marksOf(body, sentence);
    for (const { key, start, end } of marks) {
      const printed = body.slice(start, end);
      if (others.has(key) && !spellings.has(fold(printed))) spellings.set(fold(printed), printed);
    }
    return { article: id, revision, sentence, marks: marks.map(({ start, end }) => ({ start, end })), score };
  });
  return { hits, alsoSearched: [...spellings.values()] };
}

/** Marks what matched in headlines. */
export function readHeadlines(found: readonly Shelved[], plan: Plan, stemOf: StemOf): readonly HeadlineHit[] {
  const marksOf = markerOf(plan, stemOf);
  return found.map(({ id, revision, headline }) => ({
    article: id,
    revision,
    marks: marksOf(headline, { start: 0, end: headline.length }).map(({ start, end }) => ({ start, end })),
  }));
}

import type { Span } from "../../model/span.ts";
import type { Told } from "../ask/sentence.ts";

/** Begins what is told beside the clause that a number stands in. */
const BESIDE =
  /[;:–—]|\b(?:said|says|told|that|before|after|when|while|as|because|although|though|if|where|which|since|until|according)\b/giu;
/** Parts two numbers that have a clause each: "12 people were killed and 30 wounded". */
const AND = /,|\b(?:and|but|or)\b/giu;

/** The words that tell what is done with what a number counts: those of its clause, before and behind it. */
export interface Clause {
  readonly before: Span;
  readonly after: Span;
}

/** `others` are the numbers of the sentence, and `words` what the number counts, in its words. */
export function clauseOf({ body, span }: Told, words: Span, others: readonly Span[]): Clause {
  const last = others.findLast(({ end }) => end <= words.start);
  const next = others.find(({ start }) => start >= words.end);
  const from = last ? borderIn(body, { start: last.end, end: words.start }) : span.start;
  const to = next ? borderIn(body, { start: words.end, end: next.start }) : span.end;
  const beforeIt = [...body.slice(from, words.start).matchAll(BESIDE)].at(-1);
  const behindIt = [...body.slice(words.end, to).matchAll(BESIDE)].at(0);
  return {
    before: { start: from + (beforeIt ? beforeIt.index + beforeIt[0].length : 0), end: words.start },
    after: { start: words.end, end: behindIt ? words.end + behindIt.index : to },
  };
}

/** Where between two numbers the clause of the second begins. */
function borderIn(body: string, { start, end }: Span): number {
  const and = [...body.slice(start, end).matchAll(AND)].at(-1);
  return and ? start + and.index : end;
}

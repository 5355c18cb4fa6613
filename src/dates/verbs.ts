import type { Span } from "../model/span.ts";
import { nextSign, OPENERS, opensAside } from "./asides.ts";
import { type Clauses, placesOf } from "./clause.ts";
import { isKind, wordAt } from "./reading.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Where a sentence tells what it tells: at its first verb outside of asides and of the clause that it may open with;
 * else at its start.
 */
export function mainVerb({ tokens, offset }: Clauses): Span {
  const opening = OPENERS.test(wordAt(tokens, 0)) ? nextSign(tokens, 1) + 1 : 0;
  for (let at = opening; at < tokens.kinds.length; at++) {
    if (isKind(tokens, at, "comma") && opensAside(tokens, at + 1)) at = nextSign(tokens, at + 1);
    else if (isKind(tokens, at, "was", "will", "is") && !isRelative(tokens, at))
      return tokenSpan(tokens, at, offset);
  }
  return tokenSpan(tokens, 0, offset);
}

/** "the men who fought": the verb of a relative clause. */
const isRelative = (tokens: Tokens, verb: number): boolean =>
  [1, 2].some((by) => /^(?:who|which|whose|that|where)$/.test(wordAt(tokens, verb - by)));

const tokenSpan = ({ starts, ends }: Tokens, at: number, offset: number): Span => ({
  start: (starts[at] ?? 0) + offset,
  end: (ends[at] ?? 1) + offset,
});

const GOES_ON = /^(?:is|are|am|can|must)$/;
const WHO = /^(?:it|he|she|who|which|that|what|still|also|never|often|always)$/;

/** The word in focus tells what is going on now: "is investigating", "which requires". */
export function isGoingOn(clauses: Clauses, focus: readonly Span[]): boolean {
  const [word, ...others] = focus;
  if (word === undefined || others.length > 0) return false;
  const { tokens } = clauses;
  const [at] = placesOf(clauses, word);
  const [said, before] = [wordAt(tokens, at), wordAt(tokens, at - 1)];
  if (/ing$/.test(said)) return GOES_ON.test(joinedTo(tokens, at));
  return /^(?:can|must)$/.test(before) || (WHO.test(before) && /[^s]s$/.test(said));
}

/** The word in focus is a verb that tells what happened: "decided", and not "expected" or "will be decided". */
export function isPast(clauses: Clauses, focus: readonly Span[]): boolean {
  const [word, ...others] = focus;
  if (word === undefined || others.length > 0) return false;
  const [at] = placesOf(clauses, word);
  const { tokens } = clauses;
  return isKind(tokens, at, "was") && ![1, 2].some((by) => AUXILIARY.test(wordAt(tokens, at - by)));
}

const AUXILIARY =
  /^(?:be|is|are|being|to|will|would|may|might|can|could|should|must|the|an?|its|his|her|their)$/;

/** "is investigating and prosecuting": the word before the first of them. */
const joinedTo = (tokens: Tokens, at: number): string =>
  isKind(tokens, at - 1, "and", "or") && /ing$/.test(wordAt(tokens, at - 2))
    ? wordAt(tokens, at - 3)
    : wordAt(tokens, at - 1);

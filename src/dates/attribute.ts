import { isKind, wordAt } from "./reading.ts";
import type { Tokens } from "./tokens.ts";

/** "his Aug. 2 speech", "Monday's ruling": the date belongs to the noun behind it. */
export function isAttribute(tokens: Tokens, from: number, to: number): boolean {
  if (isKind(tokens, to, "poss")) return true;
  const noun = nounBehind(tokens, to);
  if (!isKind(tokens, noun, "word", "name") || VERBLIKE.test(wordAt(tokens, noun))) return false;
  return (
    isKind(tokens, from - 1, "the", "an", "nounmark", "poss", "this", "that") || isCompound(tokens, from, to)
  );
}

/** Where the noun stands in "the May 3 ruling" and "the May 3, 2019, ruling". */
const nounBehind = (tokens: Tokens, to: number): number =>
  isKind(tokens, to - 1, "digits") && isKind(tokens, to - 2, "comma") && isKind(tokens, to, "comma")
    ? to + 1
    : to;

/** "third-quarter results". */
const isCompound = (tokens: Tokens, from: number, to: number): boolean =>
  to - from === 3 && isKind(tokens, from + 1, "dash") && isKind(tokens, to - 1, "quarter", "half");

const VERBLIKE =
  /^(?:with|when|where|who|which|as|because|if|while|under|near|against|amid|despite|has|have|not|he|she|it|they|we|i|you|there)$/;

/** No verb, preposition or sign stands between the date and its noun. */
export function isSamePhrase(tokens: Tokens, from: number, to: number): boolean {
  if (to - from >= 6) return false;
  for (let at = from; at < to; at++)
    if (!isKind(tokens, at, "word", "name", "poss", "dash", "spelt", "small")) return false;
  return true;
}

/** "in Friday's trading", "during the 1995 strike". */
export const isWithin = (tokens: Tokens, from: number): boolean =>
  [1, 2].some((by) => isKind(tokens, from - by, "in", "during", "at"));

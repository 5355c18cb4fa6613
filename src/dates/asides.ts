import { isKind, wordAt } from "./reading.ts";
import type { Tokens } from "./tokens.ts";

/** The date stands in a clause that is closed before the focus, as a rule by a comma: "who fled in 1948, was glad". */
export function isClosed(tokens: Tokens, from: number, to: number, hasComma: boolean): boolean {
  if (endsRelative(tokens, from, to)) return true;
  if (!hasComma || wordAt(tokens, to + 1) === "when") return false;
  if (isParticiple(tokens, from - 1)) return true;
  // "since June" opens no clause
  for (let at = from - 2; at >= 0 && at > from - 12; at--) {
    if (isKind(tokens, at, "comma", "stop", "break", "quote")) return false;
    // "When it fell in May, the others fled": both at that time.
    if (at === 0 && wordAt(tokens, at) === "when") return false;
    if (OPENERS.test(wordAt(tokens, at)) || isParticiple(tokens, at)) return true;
  }
  return false;
}

/** "the men who fought there in 1990 are old": the verb behind the date is not of its clause. */
function endsRelative(tokens: Tokens, from: number, to: number): boolean {
  if (!isKind(tokens, to, "is", "was", "will")) return false;
  for (let at = from - 3; at >= 0 && at > from - 12; at--) {
    if (isKind(tokens, at, "comma", "stop", "break", "quote")) return false;
    if (/^(?:who|which|whose)$/.test(wordAt(tokens, at))) return true;
  }
  return false;
}

/** The date stands in such an aside, which does not follow on the focus. */
export function isAside(tokens: Tokens, focusEnd: number, from: number, to: number): boolean {
  if (!isKind(tokens, to, "comma")) return false;
  for (let at = from - 1; at > focusEnd && at > from - 12; at--) {
    if (isParticiple(tokens, at)) return at - 1 > focusEnd;
    if (isKind(tokens, at, "comma", "stop", "break", "quote")) return false;
  }
  return false;
}

/** "which …", "begun …": what begins here interrupts the clause. */
export const opensAside = (tokens: Tokens, at: number): boolean =>
  /^(?:who|which|whose|where|when)$/.test(wordAt(tokens, at)) ||
  isParticiple(tokens, at) ||
  isParticiple(tokens, at + 1);

/** ", begun in 1990": what a participle behind a comma tells is told of the noun before it. */
const isParticiple = (tokens: Tokens, at: number): boolean =>
  isKind(tokens, ONCE.test(wordAt(tokens, at - 1)) ? at - 2 : at - 1, "comma") &&
  (/[a-z]{3}ed$/.test(wordAt(tokens, at)) || PARTICIPLES.test(wordAt(tokens, at)));

const ONCE = /^(?:originally|initially|previously|first|once|now|recently|newly|already)$/;

const PARTICIPLES =
  /^(?:begun|built|held|born|made|signed|taken|given|known|led|won|sold|bought|written|drawn|first|due|set)$/;

/** The words that a clause begins with. */
export const OPENERS =
  /^(?:who|which|whose|that|when|after|before|where|while|because|although|since|until|if|unless)$/;

/** Where the next sign stands, if not too far for an apposition. */
export function nextSign(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 12 && !isKind(tokens, at, "comma", "stop", "break", "quote")) at++;
  return at;
}

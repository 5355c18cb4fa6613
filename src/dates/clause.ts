import { overlaps, type Span, shift } from "../model/span.ts";
import { isKind, wordAt } from "./reading.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/** A sentence as words, to measure in it how far a date is from what is asked about. */
export interface Clauses {
  readonly tokens: Tokens;
  /** Where the sentence starts in the body. */
  readonly offset: number;
}

export const clausesOf = (body: string, sentence: Span): Clauses => ({
  tokens: tokenise(body.slice(sentence.start, sentence.end)),
  offset: sentence.start,
});

/** What a word between adds to the distance of a date behind it, and of a date before it. */
type Costs = Readonly<Record<string, number>>;

const AHEAD: Costs = {
  ...costs(7, "after before when while because although though until since where unless if whereas once"),
  ...costs(7, "who which whose whom that"),
  ...costs(4, "but"),
  ...costs(3, "and as"),
};

const BEHIND: Costs = {
  ...costs(4, "after before when while because although though until since where unless if whereas once"),
  ...costs(4, "who which whose whom that"),
  ...costs(4, "but"),
  ...costs(2, "and as"),
};

const SIGN_COSTS = [
  ["comma", 2],
  ["quote", 4],
  ["colon", 6],
  ["stop", 6],
  ["break", 12],
] as const;

/** How far a date is from the nearest words in focus. */
export function distanceOf(clauses: Clauses, date: Span, focus: readonly Span[]): number {
  const [from, to] = placesOf(clauses, date);
  const far = focus.map((word) => {
    if (overlaps(word, date)) return 0;
    const [start, end] = placesOf(clauses, word);
    return start >= to
      ? behind(clauses, from, to, start)
      : LOOKING_AHEAD * ahead(clauses, end, from, to, start);
  });
  return Math.min(...far, Number.POSITIVE_INFINITY);
}

/** The first token of a span, and the one behind it. */
function placesOf({ tokens, offset }: Clauses, span: Span): readonly [number, number] {
  const inside = shift(span, -offset);
  const start = tokens.ends.findIndex((end) => end > inside.start);
  const end = tokens.starts.findIndex((from) => from >= inside.end);
  return [start < 0 ? tokens.starts.length : start, end < 0 ? tokens.starts.length : end];
}

/** The focus stands behind the date. */
function behind({ tokens }: Clauses, from: number, to: number, focus: number): number {
  const isAway = isAttribute(tokens, from, to) && !isSamePhrase(tokens, to, focus);
  const closed = isClosed(tokens, from, to, focus) ? CLOSED : 0;
  const reporting = isReporting(tokens, from, focus) ? REPORTING : 0;
  const words = between(tokens, to, focus, BEHIND);
  return (opens(tokens, from) ? words / 2 : words) + (isAway ? ATTRIBUTE.behind : 0) + closed + reporting;
}

/** "On Tuesday, …": a date at the head of a sentence dates most of it. */
const opens = (tokens: Tokens, from: number): boolean =>
  from === 0 ||
  (from <= 3 && isKind(tokens, 0, "in", "on", "at", "by", "early", "late", "during", "earlier", "since"));

/** The focus stands before the date. */
function ahead({ tokens }: Clauses, end: number, from: number, to: number, focus: number): number {
  const attribute = isAttribute(tokens, from, to)
    ? isWithin(tokens, from)
      ? ATTRIBUTE.within
      : ATTRIBUTE.ahead
    : 0;
  // "after Tuesday" is no clause
  const near = isKind(tokens, from - 1, "after", "before", "until", "since", "to", "by") ? from - 1 : from;
  return (
    between(tokens, end, Math.max(end, near), AHEAD) +
    attribute +
    (isReporting(tokens, from, focus) ? REPORTING : 0)
  );
}

/** Looking ahead, a date is more often that of something else. */
const LOOKING_AHEAD = 1.3;
const ATTRIBUTE = { behind: 6, within: 8, ahead: 25 };
const CLOSED = 30;
const REPORTING = 10;
const VERB = 5;
const WORD = 0.5;

function between(tokens: Tokens, from: number, to: number, costs: Costs): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += costAt(tokens, at, costs);
  return sum;
}

function costAt(tokens: Tokens, at: number, costs: Costs): number {
  const sign = SIGN_COSTS.find(([kind]) => isKind(tokens, at, kind));
  if (sign) return sign[1];
  return WORD + (isKind(tokens, at, "was", "will") ? VERB : 0) + (costs[wordAt(tokens, at)] ?? 0);
}

/** "in Friday's trading", "during the 1995 strike". */
const isWithin = (tokens: Tokens, from: number): boolean =>
  [1, 2].some((by) => isKind(tokens, from - by, "in", "during", "at"));

/** "his Aug. 2 speech", "Monday's ruling": the date belongs to the noun behind it. */
function isAttribute(tokens: Tokens, from: number, to: number): boolean {
  if (isKind(tokens, to, "poss")) return true;
  const isNoun = isKind(tokens, to, "word", "name") && !VERBLIKE.test(wordAt(tokens, to));
  return isNoun && isKind(tokens, from - 1, "the", "an", "nounmark", "poss", "this", "that");
}

const VERBLIKE =
  /^(?:with|when|where|who|which|as|because|if|while|under|near|against|amid|despite|has|have|not|he|she|it|they|we|i|you|there)$/;

/** No verb, preposition or sign stands between the date and its noun. */
function isSamePhrase(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isKind(tokens, at, "word", "name", "poss", "dash", "spelt", "small")) return false;
  return to - from < 6;
}

const OPENERS = /^(?:who|which|whose|that|when|after|before|where|while|because|although|since|until)$/;

/** The date stands in a clause that a comma closes before the focus: "who fled in 1948, was glad". */
function isClosed(tokens: Tokens, from: number, to: number, focus: number): boolean {
  if (!hasComma(tokens, to, focus) || wordAt(tokens, to + 1) === "when") return false;
  // "since June" opens no clause
  for (let at = from - 2; at >= 0 && at > from - 12; at--) {
    if (isKind(tokens, at, "comma", "stop", "break", "quote")) return false;
    if (OPENERS.test(wordAt(tokens, at))) return true;
  }
  return false;
}

function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isKind(tokens, at, "comma")) return true;
  return false;
}

const SAYING =
  /^(?:said|says|told|announced|reported|added|confirmed|tweeted|stated|wrote|warned|predicted|acknowledged)$/;

/** "said on Wednesday" dates the saying, unless the saying is asked about. */
function isReporting(tokens: Tokens, date: number, focus: number): boolean {
  for (let at = date - 1; at >= 0 && at > date - 5; at--) {
    if (SAYING.test(wordAt(tokens, at))) return at !== focus;
    if (isKind(tokens, at, "comma", "stop", "was")) return false;
  }
  return false;
}

const GOES_ON = /^(?:is|are|am|can|must)$/;
const WHO = /^(?:it|he|she|who|which|that|what|still|also|never|often|always)$/;

/** The word in focus tells what is going on now: "is investigating", "which requires". */
export function isGoingOn({ tokens, offset }: Clauses, focus: readonly Span[]): boolean {
  const [word, ...others] = focus;
  if (word === undefined || others.length > 0) return false;
  const [at] = placesOf({ tokens, offset }, word);
  const [said, before] = [wordAt(tokens, at), wordAt(tokens, at - 1)];
  if (/ing$/.test(said)) return GOES_ON.test(before);
  return /^(?:can|must)$/.test(before) || (WHO.test(before) && /[^s]s$/.test(said));
}

function costs(cost: number, words: string): Costs {
  return Object.fromEntries(words.split(" ").map((word) => [word, cost]));
}

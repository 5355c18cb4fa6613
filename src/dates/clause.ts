import { overlaps, type Span, shift } from "../model/span.ts";
import { isKind, wordAt } from "./reading.ts";
import { firstAt } from "./sorted.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/** A sentence as words, to measure in it how far a date is from what is asked about. */
export interface Clauses {
  readonly tokens: Tokens;
  /** Where the sentence starts in the body. */
  readonly offset: number;
  /** What the tokens before each one cost together, so that no measure counts them again. */
  readonly ahead: Float64Array;
  readonly behind: Float64Array;
  readonly commas: Float64Array;
}

export function clausesOf(body: string, sentence: Span): Clauses {
  const tokens = tokenise(body.slice(sentence.start, sentence.end));
  const sum = (costOf: (at: number) => number) => sums(tokens.kinds.length, costOf);
  return {
    tokens,
    offset: sentence.start,
    ahead: sum((at) => costAt(tokens, at, AHEAD)),
    behind: sum((at) => costAt(tokens, at, BEHIND)),
    commas: sum((at) => (isKind(tokens, at, "comma") ? 1 : 0)),
  };
}

function sums(length: number, costOf: (at: number) => number): Float64Array {
  const all = new Float64Array(length + 1);
  for (let at = 0; at < length; at++) all[at + 1] = (all[at] ?? 0) + costOf(at);
  return all;
}

/** What lies between two tokens. */
const between = (all: Float64Array, from: number, to: number): number =>
  to > from ? (all[to] ?? 0) - (all[from] ?? 0) : 0;

/** What a word between adds to the distance of a date behind it, and of a date before it. */
type Costs = Readonly<Record<string, number>>;

const AHEAD: Costs = {
  // both happen at that time
  ...costs(3, "when"),
  ...costs(7, "after before while because although though until since where unless if whereas once"),
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

/**
 * How far a date is from the words in focus, which are in order: from the nearest before it or behind it, since
 * whatever lies further off costs more.
 */
export function distanceOf(clauses: Clauses, date: Span, focus: readonly Span[]): number {
  const [from, to] = placesOf(clauses, date);
  const next = firstAt(focus.length, (at) => (focus[at]?.end ?? 0) > date.start);
  const far = [focus[next - 1], focus[next]].map((word) => {
    if (word === undefined) return Number.POSITIVE_INFINITY;
    if (overlaps(word, date)) return 0;
    const [start, end] = placesOf(clauses, word);
    return start >= to
      ? behind(clauses, from, to, start)
      : LOOKING_AHEAD * ahead(clauses, end, from, to, start);
  });
  return Math.min(...far);
}

/**
 * Where a sentence tells what it tells: at its first verb outside of asides and of the clause that it may open with;
 * else at its start.
 */
export function mainVerb({ tokens, offset }: Clauses): Span {
  const opening = OPENERS.test(wordAt(tokens, 0)) ? nextSign(tokens, 1) + 1 : 0;
  for (let at = opening; at < tokens.kinds.length; at++) {
    if (isKind(tokens, at, "comma") && isAsideAt(tokens, at + 1)) at = nextSign(tokens, at + 1);
    else if (isKind(tokens, at, "was", "will", "is") && !isRelative(tokens, at))
      return tokenSpan(tokens, at, offset);
  }
  return tokenSpan(tokens, 0, offset);
}

/** "the men who fought": the verb of a relative clause. */
const isRelative = (tokens: Tokens, verb: number): boolean =>
  [1, 2].some((by) => /^(?:who|which|whose|that|where)$/.test(wordAt(tokens, verb - by)));

/** "which …", "begun …": what begins here interrupts the clause. */
const isAsideAt = (tokens: Tokens, at: number): boolean =>
  /^(?:who|which|whose|where|when)$/.test(wordAt(tokens, at)) ||
  isParticiple(tokens, at) ||
  isParticiple(tokens, at + 1);

const tokenSpan = ({ starts, ends }: Tokens, at: number, offset: number): Span => ({
  start: (starts[at] ?? 0) + offset,
  end: (ends[at] ?? 1) + offset,
});

/** The first token of a span, and the one behind it. */
function placesOf({ tokens: { starts, ends }, offset }: Clauses, span: Span): readonly [number, number] {
  const inside = shift(span, -offset);
  return [
    firstAt(ends.length, (at) => (ends[at] ?? 0) > inside.start),
    firstAt(starts.length, (at) => (starts[at] ?? 0) >= inside.end),
  ];
}

/** The focus stands behind the date. */
function behind(clauses: Clauses, from: number, to: number, focus: number): number {
  const { tokens } = clauses;
  const isAway =
    isAttribute(tokens, from, to) &&
    !isSamePhrase(tokens, to, focus) &&
    !(opens(tokens, from) && isWithin(tokens, from));
  const closed = isClosed(clauses, from, to, focus) ? CLOSED : 0;
  const reporting = isReporting(tokens, from, focus) ? REPORTING : 0;
  const words = between(clauses.behind, behindWhen(tokens, to), focus);
  return (opens(tokens, from) ? words / 2 : words) + (isAway ? ATTRIBUTE.behind : 0) + closed + reporting;
}

/** "in 1968, when tanks rolled in": the clause tells of that date. */
function behindWhen(tokens: Tokens, to: number): number {
  const at = isKind(tokens, to, "comma") ? to + 1 : to;
  return wordAt(tokens, at) === "when" ? at + 1 : to;
}

/** "On Tuesday, …": a date at the head of a sentence dates most of it. */
const opens = (tokens: Tokens, from: number): boolean =>
  from === 0 ||
  (from <= 3 && isKind(tokens, 0, "in", "on", "at", "by", "early", "late", "during", "earlier", "since"));

/** The focus stands before the date. */
function ahead(clauses: Clauses, end: number, from: number, to: number, focus: number): number {
  const { tokens } = clauses;
  const attribute = isAttribute(tokens, from, to)
    ? isWithin(tokens, from)
      ? ATTRIBUTE.within
      : ATTRIBUTE.ahead
    : 0;
  // "after Tuesday" is no clause
  const near = isKind(tokens, from - 1, "after", "before", "until", "since", "to", "by") ? from - 1 : from;
  return (
    between(clauses.ahead, describedFrom(tokens, end), near) +
    attribute +
    (isAside(tokens, end, from, to) ? CLOSED : 0) +
    (isReporting(tokens, from, focus) ? REPORTING : 0)
  );
}

/** Behind "which" in "Faizabad, the capital of the province, which fell": what follows tells of the focus itself. */
function describedFrom(tokens: Tokens, end: number): number {
  const comma = isKind(tokens, end + 1, "the", "an") ? nextSign(tokens, end + 1) : end;
  const isClause = isKind(tokens, end, "comma") && isKind(tokens, comma, "comma");
  return isClause && /^(?:which|where|who|when)$/.test(wordAt(tokens, comma + 1)) ? comma + 2 : end;
}

/** Where the next sign stands, if not too far for an apposition. */
function nextSign(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 12 && !isKind(tokens, at, "comma", "stop", "break", "quote")) at++;
  return at;
}

/** Looking ahead, a date is more often that of something else. */
const LOOKING_AHEAD = 1.3;
const ATTRIBUTE = { behind: 6, within: 8, ahead: 25 };
const CLOSED = 35;
const REPORTING = 10;
const VERB = 5;
const WORD = 0.5;

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
function isSamePhrase(tokens: Tokens, from: number, to: number): boolean {
  if (to - from >= 6) return false;
  for (let at = from; at < to; at++)
    if (!isKind(tokens, at, "word", "name", "poss", "dash", "spelt", "small")) return false;
  return true;
}

const OPENERS =
  /^(?:who|which|whose|that|when|after|before|where|while|because|although|since|until|if|unless)$/;

/** The date stands in a clause that a comma closes before the focus: "who fled in 1948, was glad". */
function isClosed({ tokens, commas }: Clauses, from: number, to: number, focus: number): boolean {
  if (endsRelative(tokens, from, to)) return true;
  if (between(commas, to, focus) === 0 || wordAt(tokens, to + 1) === "when") return false;
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

/** ", begun in 1990": what a participle behind a comma tells is told of the noun before it. */
const isParticiple = (tokens: Tokens, at: number): boolean =>
  isKind(tokens, ONCE.test(wordAt(tokens, at - 1)) ? at - 2 : at - 1, "comma") &&
  (/[a-z]{3}ed$/.test(wordAt(tokens, at)) || PARTICIPLES.test(wordAt(tokens, at)));

const ONCE = /^(?:originally|initially|previously|first|once|now|recently|newly|already)$/;

const PARTICIPLES =
  /^(?:begun|built|held|born|made|signed|taken|given|known|led|won|sold|bought|written|drawn|first|due|set)$/;

/** The date stands in such an aside, which does not follow on the focus. */
function isAside(tokens: Tokens, focusEnd: number, from: number, to: number): boolean {
  if (!isKind(tokens, to, "comma")) return false;
  for (let at = from - 1; at > focusEnd && at > from - 12; at--) {
    if (isParticiple(tokens, at)) return at - 1 > focusEnd;
    if (isKind(tokens, at, "comma", "stop", "break", "quote")) return false;
  }
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

function costs(cost: number, words: string): Costs {
  return Object.fromEntries(words.split(" ").map((word) => [word, cost]));
}

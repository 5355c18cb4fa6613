import { overlaps, type Span, shift } from "../model/span.ts";
import { isAside, isClosed, nextSign } from "./asides.ts";
import { isAttribute, isSamePhrase, isWithin } from "./attribute.ts";
import { letterOf } from "./kinds.ts";
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
type Costs = ReadonlyMap<string, number>;

const AHEAD: Costs = new Map([
  // both happen at that time
  ...costs(3, "when"),
  ...costs(7, "after before while because although though until since where unless if whereas once"),
  ...costs(7, "who which whose whom that"),
  ...costs(4, "but"),
  ...costs(3, "and as"),
]);

const BEHIND: Costs = new Map([
  ...costs(4, "after before when while because although though until since where unless if whereas once"),
  ...costs(4, "who which whose whom that"),
  ...costs(4, "but"),
  ...costs(2, "and as"),
]);

/** By the letters of their kinds. */
const SIGN_COSTS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["comma", 2],
      ["quote", 4],
      ["colon", 6],
      ["stop", 6],
      ["break", 12],
    ] as const
  ).map(([kind, cost]) => [letterOf(kind), cost]),
);

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

/** The first token of a span, and the one behind it. */
export function placesOf(
  { tokens: { starts, ends }, offset }: Clauses,
  span: Span,
): readonly [number, number] {
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
  const closed = isClosed(tokens, from, to, between(clauses.commas, to, focus) > 0) ? CLOSED : 0;
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

/** Looking ahead, a date is more often that of something else. */
const LOOKING_AHEAD = 1.3;
const ATTRIBUTE = { behind: 6, within: 8, ahead: 25 };
const CLOSED = 35;
const REPORTING = 10;
const VERB = 5;
const WORD = 0.5;

function costAt(tokens: Tokens, at: number, costs: Costs): number {
  const sign = SIGN_COSTS.get(tokens.kinds[at] ?? "");
  if (sign !== undefined) return sign;
  return WORD + (isKind(tokens, at, "was", "will") ? VERB : 0) + (costs.get(wordAt(tokens, at)) ?? 0);
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

function costs(cost: number, words: string): readonly (readonly [string, number])[] {
  return words.split(" ").map((word) => [word, cost] as const);
}

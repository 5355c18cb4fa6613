import type { DateSpan } from "../model/date-span.ts";
import type { Day } from "./calendar.ts";
import { type Kind, kindAt, pattern } from "./kinds.ts";
import type { Unit } from "./lexicon.ts";
import type { Tokens } from "./tokens.ts";

/** How a time expression reads before anything but its own words is known: tokens `start` to `end`. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** False for words that look like a time and are none, such as an age: nothing else reads them. */
  readonly isTime: boolean;
  /** The TIMEX3 value of the date, or how it follows from the context; null where only a time is said. */
  readonly date: string | Resolver | null;
  /** The part of the day or clock time, as TIMEX3 writes it after the date: "TEV", "T18:30". */
  readonly time: string | null;
  readonly portion: DateSpan["portion"];
  /** How far it is from the date that follows it ("two days before"), or null. */
  readonly shift: { readonly unit: Unit; readonly by: number } | null;
  /** The stretch up to the publication day, or from it on, that a length covers ("the past two weeks"), or null. */
  readonly stretch: { readonly unit: Unit; readonly by: number } | null;
}

export const NO_TIME: Partial<Reading> = { isTime: false };

export type Tense = "past" | "present" | "future";

/** What a relative expression is resolved against. */
export interface Context {
  readonly published: Day | null;
  /** The TIMEX3 value of the last date named before, or null. */
  readonly reference: string | null;
  /** The last day named before. */
  readonly referenceDay: Day | null;
  /** The last quarter named, as TIMEX3 writes it; its year where months are told of since; or null. */
  readonly quarter: string | null;
  /** The text tells history: its reference is the last date named, not the publication day. */
  readonly narrated: boolean;
  /** Of the clause; looked for only where it is asked, for it costs more than all else. */
  readonly tense: () => Tense;
}

/** The TIMEX3 value, or null where the context does not tell it. */
export type Resolver = (context: Context) => string | null;

/** A stretch of tokens that a pattern matched. */
export interface Match {
  readonly tokens: Tokens;
  readonly start: number;
  readonly end: number;
}

export interface Recogniser {
  readonly pattern: RegExp;
  /** What the words say, or null where they say no time after all. */
  read(match: Match): Partial<Reading> | null;
}

/** A recogniser of a pattern over kinds, see `pattern`. */
export const recognise = (source: string, read: Recogniser["read"]): Recogniser => ({
  pattern: pattern(source),
  read,
});

/** The place of the first token of one of these kinds in the match, or -1. */
export function placeOf({ tokens, start, end }: Match, ...kinds: readonly Kind[]): number {
  for (let at = start; at < end; at++) if (isKind(tokens, at, ...kinds)) return at;
  return -1;
}

export function isKind(tokens: Tokens, at: number, ...kinds: readonly Kind[]): boolean {
  const kind = kindAt(tokens.kinds, at);
  return kind !== undefined && kinds.includes(kind);
}

export const has = (match: Match, ...kinds: readonly Kind[]): boolean => placeOf(match, ...kinds) >= 0;

/** The number of the first token of one of these kinds in the match, or null. */
export function numberOf(match: Match, ...kinds: readonly Kind[]): number | null {
  const at = placeOf(match, ...kinds);
  return at < 0 ? null : (match.tokens.values[at] ?? null);
}

/** The word of a token as the text has it, in lower case. */
export const wordAt = ({ text, starts, ends }: Tokens, at: number): string =>
  text.slice(starts[at] ?? 0, ends[at] ?? 0).toLowerCase();

const PORTIONS: readonly (readonly [Kind, DateSpan["portion"]])[] = [
  ["early", "early"],
  ["start", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
  ["end", "late"],
];

export const portionOf = (match: Match): DateSpan["portion"] =>
  PORTIONS.find(([kind]) => has(match, kind))?.[1] ?? null;

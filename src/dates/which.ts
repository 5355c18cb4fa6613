import { type Day, extentOf, shiftDay, valueAt } from "./calendar.ts";
import { neighbour, standpoint } from "./direction.ts";
import type { Kind } from "./kinds.ts";
import type { Unit } from "./lexicon.ts";
import { type Context, has, type Match } from "./reading.ts";

/** Which one of a unit is meant: seen from the publication day, or from the date named before. */
export type Which = "last" | "this" | "next" | "previous" | "same" | "following";

const KINDS: readonly (readonly [Kind, Which])[] = [
  ["same", "same"],
  ["that", "same"],
  ["previous", "previous"],
  ["following", "following"],
  ["last", "last"],
  ["latest", "this"],
  ["current", "this"],
  ["this", "this"],
  ["next", "next"],
];

export const whichOf = (match: Match): Which | null => KINDS.find(([kind]) => has(match, kind))?.[1] ?? null;

const STEPS: Readonly<Record<Which, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  same: 0,
  next: 1,
  following: 1,
};

/** The TIMEX3 value of the unit meant: "last week", "the following day". */
export function valueOfWhich(which: Which, unit: Unit, context: Context): string | null {
  const step = STEPS[which];
  if (isAnaphoric(which) || (context.narrated && which === "this" && unit === "D")) {
    const from = context.reference ?? context.published?.toString() ?? null;
    return neighbour(unit === "D" ? (context.referenceDay?.toString() ?? from) : from, unit, step);
  }
  return context.published && valueAt(shiftDay(standingIn(context.published, unit), unit, step), unit);
}

/** Sunday's press speaks from the week that begins: "last week" has just ended. */
const standingIn = (published: Day, unit: Unit): Day =>
  unit === "W" && published.dayOfWeek === 7 ? published.add({ days: 1 }) : published;

const isAnaphoric = (which: Which): boolean =>
  which === "previous" || which === "same" || which === "following";

/** The year of "that year", "last year". */
export function yearOf(which: Which, context: Context): number | null {
  const value = valueOfWhich(which, "Y", context);
  return value === null ? null : Number(value);
}

/** The day to count from: the one named last, or the one the text speaks from. */
export function referenceDay(context: Context): Day | null {
  const named = context.reference === null ? null : extentOf(context.reference);
  return context.referenceDay ?? named?.from ?? standpoint(context);
}

import type { Precision } from "../model/date-span.ts";
import { type Day, dayOf, extentOf, shiftDay, valueAt, yearValue } from "./calendar.ts";
import type { Unit } from "./lexicon.ts";
import { daysIn } from "./numerals.ts";
import type { Context } from "./reading.ts";

/** Which of the days, months and years that fit is meant. */

const pad = (number: number): string => String(number).padStart(2, "0");

/** The day that the text speaks from: in narrated history the last date named, else the publication. */
export function standpoint(context: Context): Day | null {
  if (!context.narrated || context.reference === null) return context.published;
  return extentOf(context.reference)?.from ?? context.published;
}

/** The day meant by a weekday alone: the last one up to publication, unless the clause speaks of the future. */
export function weekdayNear(context: Context, weekday: number): Day | null {
  const from = context.narrated ? (context.referenceDay ?? context.published) : context.published;
  if (from === null) return null;
  const back = (from.dayOfWeek - weekday + 7) % 7;
  if (context.narrated) return from.add({ days: (7 - back) % 7 });
  return context.tense() === "future" && back > 0
    ? from.add({ days: 7 - back })
    : from.subtract({ days: back });
}

/** The year of a month named alone: the nearest that fits the tense. */
export function yearOfMonth(context: Context, month: number): number | null {
  if (context.narrated && context.reference !== null) return narratedYear(context, month);
  if (context.published === null) return null;
  const { year, month: now } = context.published;
  const ahead = month - now;
  if (context.tense() === "future") return ahead < 0 ? year + 1 : year;
  if (context.tense() === "past") return ahead > 0 ? year - 1 : year;
  return ahead > 5 ? year - 1 : ahead < -9 ? year + 1 : year;
}

/** History goes forward: a month long before the last one named is of the next year. */
function narratedYear({ reference }: Context, month: number): number | null {
  const extent = reference === null ? null : extentOf(reference);
  if (extent === null) return null;
  const isBack = FINE.has(extent.precision) && month < extent.from.month - BACK;
  return isBack ? extent.from.year + 1 : extent.from.year;
}

const FINE: ReadonlySet<Precision> = new Set(["day", "weekend", "week", "month"]);
const BACK = 7;

/** A day of a month without a year: the nearest, tilted by tense. */
export function dayOfYear(
  context: Context,
  month: number,
  day: number,
  weekday: number | null,
): string | null {
  const year = yearOfDay(context, month, day, weekday);
  return year === null || day > daysIn(year, month) ? null : `${yearValue(year)}-${pad(month)}-${pad(day)}`;
}

function yearOfDay(context: Context, month: number, day: number, weekday: number | null): number | null {
  const { published } = context;
  if (context.narrated || published === null) return yearOfMonth(context, month);
  const candidates = (weekday === null ? NEAR : FAR)
    .map((by) => published.year + by)
    .filter((year) => day <= daysIn(year, month))
    .map((year) => dayOf(`${yearValue(year)}-${pad(month)}-${pad(day)}`));
  const agreeing = candidates.filter((candidate) => candidate.dayOfWeek === weekday);
  const fitting = agreeing.length > 0 ? agreeing : candidates;
  return fitting.toSorted((a, b) => strangeness(context, a) - strangeness(context, b))[0]?.year ?? null;
}

const NEAR = [0, -1, 1];
const FAR = [0, -1, 1, -2, 2, -3, 3, -4, -5, -6];

/** How far off a day is, more so against the tense. */
function strangeness({ published, tense }: Context, day: Day): number {
  const ahead = published === null ? 0 : published.until(day).total("days");
  const against = (ahead > 0 && tense() === "past") || (ahead < 0 && tense() === "future");
  return Math.abs(ahead) * (against ? 4 : 1);
}

/** `amount` units from a day, as precise as the unit: "two years ago" is a year, "ten days ago" a day. */
export function shiftValue(day: Day | null, unit: Unit, amount: number): string | null {
  if (day === null || Math.abs(amount) > 2000) return null;
  const shifted = shiftDay(day, unit, amount);
  return shifted.year < 1000 ? null : valueAt(shifted, unit);
}

/** The stretch of this unit after (or before) the one that a value lies in. */
export function neighbour(value: string | null, unit: Unit, by: number): string | null {
  const extent = value === null ? null : extentOf(value);
  return extent && shiftValue(by > 0 && unit === "D" ? extent.to : extent.from, unit, by);
}

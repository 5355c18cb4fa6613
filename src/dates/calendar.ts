import type { DateSpan } from "../model/date-span.ts";
import type { Unit } from "./lexicon.ts";

/** Arithmetic on days and on TIMEX3 values. Days are Temporal.PlainDate: no time zone moves them. */
export type Day = Temporal.PlainDate;

export const dayOf = (text: string): Day => Temporal.PlainDate.from(text);

const pad = (number: number, width = 2): string => String(number).padStart(width, "0");

export const dayValue = (day: Day): string => day.toString();
const monthValue = (day: Day): string => `${pad(day.year, 4)}-${pad(day.month)}`;
export const yearValue = (year: number): string => pad(year, 4);
export const quarterValue = (day: Day): string => `${pad(day.year, 4)}-Q${Math.ceil(day.month / 3)}`;
export const decadeValue = (year: number): string => pad(Math.floor(year / 10), 3);
export const centuryValue = (year: number): string => pad(Math.floor(year / 100));
const weekValue = (day: Day): string => `${pad(day.yearOfWeek ?? day.year, 4)}-W${pad(day.weekOfYear ?? 1)}`;
const weekendValue = (day: Day): string => `${weekValue(day)}-WE`;

/** The stretch of this unit that a day lies in. */
export function valueAt(day: Day, unit: Unit): string {
  return VALUE_AT[unit]?.(day) ?? dayValue(day);
}

const VALUE_AT: Partial<Record<Unit, (day: Day) => string>> = {
  D: dayValue,
  W: weekValue,
  WE: weekendValue,
  M: monthValue,
  Q: quarterValue,
  Y: (day) => yearValue(day.year),
  DE: (day) => decadeValue(day.year),
  CE: (day) => centuryValue(day.year),
  ML: (day) => pad(Math.floor(day.year / 1000), 1),
};

/** The day some units away. Parts of a day leave it where it is. */
export function shiftDay(day: Day, unit: Unit, amount: number): Day {
  const by = SHIFTS[unit]?.(amount);
  return by ? day.add(by) : day;
}

const SHIFTS: Partial<Record<Unit, (amount: number) => Temporal.DurationLike>> = {
  D: (days) => ({ days }),
  W: (weeks) => ({ weeks }),
  WE: (weeks) => ({ weeks }),
  M: (months) => ({ months }),
  Q: (quarters) => ({ months: 3 * quarters }),
  Y: (years) => ({ years }),
  DE: (decades) => ({ years: 10 * decades }),
  CE: (centuries) => ({ years: 100 * centuries }),
};

/** First and last day, and the unit. */
type Extent = Pick<DateSpan, "precision"> & { readonly from: Day; readonly to: Day };

interface Shape {
  readonly value: RegExp;
  read(groups: readonly string[]): Extent;
}

const SHAPES: readonly Shape[] = [
  { value: /^(\d{4}-\d\d-\d\d)$/, read: ([day = ""]) => oneDay(dayOf(day)) },
  { value: /^(\d{4})-(\d\d)$/, read: ([year, month]) => extent("month", first(year, month), { months: 1 }) },
  { value: /^(\d{4})$/, read: ([year]) => extent("year", first(year), { years: 1 }) },
  { value: /^(\d{3})$/, read: ([tens]) => extent("decade", first(`${tens}0`), { years: 10 }) },
  { value: /^(\d{2})$/, read: ([hundreds]) => extent("century", first(`${hundreds}00`), { years: 100 }) },
  {
    value: /^(\d{4})-W([0-4]\d|5[0-3])-WE$/,
    read: ([year, week]) => extent("weekend", monday(year, week).add({ days: 5 }), { days: 2 }),
  },
  {
    value: /^(\d{4})-W([0-4]\d|5[0-3])$/,
    read: ([year, week]) => extent("week", monday(year, week), { weeks: 1 }),
  },
  {
    value: /^(\d{4})-Q([1-4])$/,
    read: ([year, quarter]) => extent("quarter", first(year, 3 * Number(quarter) - 2), { months: 3 }),
  },
  {
    value: /^(\d{4})-H([12])$/,
    read: ([year, half]) => extent("month", first(year, 6 * Number(half) - 5), { months: 6 }),
  },
  {
    value: /^(\d{4})-(SP|SU|FA|WI)$/,
    read: ([year, season]) => extent("season", first(year, SEASON_STARTS[season ?? ""]), { months: 3 }),
  },
];

/** Meteorological seasons of the northern half; a winter belongs to the year it starts in. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** The days that a TIMEX3 value stands for, its clock time left aside, or null where it names none. */
export function extentOf(value: string): Extent | null {
  const date = value.split("T")[0] ?? "";
  for (const shape of SHAPES) {
    const match = shape.value.exec(date);
    if (match) return shape.read(match.slice(1));
  }
  return null;
}

const first = (year = "1", month: string | number = 1): Day =>
  Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: 1 }, { overflow: "reject" });

/** 4 January always lies in a year's first week. */
const monday = (year = "1", week = "1"): Day => {
  const day = Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 });
  return day.subtract({ days: day.dayOfWeek - 1 }).add({ weeks: Number(week) - 1 });
};

const oneDay = (day: Day): Extent => ({ precision: "day", from: day, to: day });

const extent = (precision: DateSpan["precision"], from: Day, length: Temporal.DurationLike): Extent => ({
  precision,
  from,
  to: from.add(length).subtract({ days: 1 }),
});

import { parseRange } from "../dates/parse-range.ts";
import type { DayRange } from "../model/date-span.ts";

/**
 * The days that a filter's value names: `2021`, `2021-07`, `2021-07-04`, and ranges of these, open at either
 * end: `2021-07..2021-08`, `2021-07..`, `..2021`; and, seen from `today` (YYYY-MM-DD), what people say: "last
 * summer", "between 6 and 10 August 2021". Null where it names none.
 */
export const daysIn = (value: string, today: string | null): DayRange | null =>
  daysWritten(value) ?? (today === null ? null : parseRange(value, today));

function daysWritten(value: string): DayRange | null {
  const parts = value.split("..");
  if (parts.length > 2) return null;
  if (parts.length === 1) return daysOf(value);
  const [first, last] = parts.map((part) => (part.trim() === "" ? OPEN : daysOf(part.trim())));
  if (!first || !last || (first === OPEN && last === OPEN)) return null;
  return { from: first.from, to: last.to };
}

const OPEN: DayRange = { from: null, to: null };
const DAYS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysOf(value: string): DayRange | null {
  const match = DAYS.exec(value);
  if (!match) return null;
  const [, year = "", month, day] = match;
  const from = `${year}-${month ?? "01"}-${day ?? "01"}`;
  if (!isDay(from)) return null;
  return { from, to: day ? from : lastDayOf(year, month) };
}

function lastDayOf(year: string, month = "12"): string {
  const days = Temporal.PlainYearMonth.from(`${year}-${month}`).daysInMonth;
  return `${year}-${month}-${days}`;
}

function isDay(day: string): boolean {
  try {
    Temporal.PlainDate.from(day);
    return true;
  } catch {
    return false;
  }
}

/** The shortest value that `daysIn` reads as this range. */
export function formatDays({ from, to }: DayRange): string {
  const span = from !== null && to !== null ? spanning(from, to) : undefined;
  if (span !== undefined) return span;
  return `${from === null ? "" : shortestFrom(from)}..${to === null ? "" : shortestTo(to)}`;
}

/** The shortest year, month or day that begins with this day. */
export const shortestFrom = (day: string): string =>
  prefixes(day).find((value) => daysOf(value)?.from === day) ?? day;

/** The shortest year, month or day that ends with this day. */
export const shortestTo = (day: string): string =>
  prefixes(day).find((value) => daysOf(value)?.to === day) ?? day;

const spanning = (from: string, to: string): string | undefined =>
  prefixes(from).find((value) => daysOf(value)?.from === from && daysOf(value)?.to === to);

const prefixes = (day: string): readonly string[] => [day.slice(0, 4), day.slice(0, 7), day];

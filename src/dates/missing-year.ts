import { dayOf } from "./calendar.ts";
import { calledToday, saysToday } from "./called-today.ts";
import { dayOfDateLine } from "./date-lines.ts";
import { type Dateline, datelineOf, dayDates } from "./dateline-date.ts";
import { daysIn } from "./numerals.ts";
import { toldLast } from "./told-last.ts";

const COPYRIGHT = /(?:©|\(c\)|\bcopyright\b)[\p{L} ,.©()]{0,40}?\b((?:19|20)\d\d)\b(?! ?[-–])/iu;
const WEEKDAYS: readonly string[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const WEEKDAY = /\b(?:mon|tue|wed|thu|fri|sat|sun)(?=(?:s|nes|rs|ur)?(?:day)?\b)/gi;
const FULL_WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const LEAD = 500;
const FOOT = 400;

/**
 * The day of a dateline or date line that leaves the year out, "KABUL, July 7 (Agency)", "Wednesday, July 7", or of
 * "today, Wednesday, July 7": where only one year from the last that the text tells of (or its copyright line's) up to
 * the day on which it was `seen` gives it the weekday that it has there, or that of the lead, which tells of that day or
 * the day before.
 */
export function withMissingYear(body: string, seen: string): Dateline | null {
  const found = yearless(datelineOf(body, LEAP) ?? dayOfDateLine(body, LEAP) ?? calledTodayAlone(body));
  if (found === null) return null;
  const told = copyrightIn(body) ?? toldLast(body);
  const weekdays = weekdaysOf(body, found.words);
  if (told === null || weekdays.size === 0) return null;
  // Somewhere it is a day later already.
  const latest = dayOf(seen).add({ days: 1 }).toString();
  const [month = 0, day = 0] = found.day.split("-").slice(1).map(Number);
  const years = yearsBetween(told, seen).filter((year) => {
    const date = day <= daysIn(year, month) ? `${year}-${found.day.slice(5)}` : "";
    return date !== "" && date >= told.day && date <= latest && weekdays.has(dayOf(date).dayOfWeek);
  });
  const [year] = years;
  return years.length === 1
    ? { day: `${year}-${found.day.slice(5)}`, words: `${found.words} … ${told.words}` }
    : null;
}

const yearless = (found: Dateline | null): Dateline | null =>
  found === null || /\d{4}/.test(found.words) ? null : found;

/** Whose weekday is its own: that of a "yesterday" is another one. */
function calledTodayAlone(body: string): Dateline | null {
  if (!saysToday(body)) return null;
  const called = calledToday(body, dayDates(body, LEAP)).filter(
    ({ words }) => !/yesterday|tomorrow/i.test(words),
  );
  const [first] = called;
  return first && called.every(({ day }) => day === first.day) ? first : null;
}

/** Of a year that has every day. */
const LEAP = "2000-07-01";

interface Told {
  readonly day: string;
  readonly words: string;
  /** The only year that it can be. */
  readonly isYear?: boolean;
}

const yearsBetween = ({ day, isYear }: Told, seen: string): readonly number[] => {
  const first = Number(day.slice(0, 4));
  const last = isYear ? first : Number(seen.slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
};

function copyrightIn(body: string): Told | null {
  const line = body
    .slice(-FOOT)
    .split("\n")
    .find((one) => COPYRIGHT.test(one))
    ?.trim();
  const year = line && COPYRIGHT.exec(line)?.[1];
  return year ? { day: `${year}-01-01`, words: line, isYear: true } : null;
}

/** Those that the day can have, from 1, a Monday, to 7. */
function weekdaysOf(body: string, words: string): ReadonlySet<number> {
  const own = numbersOf(words.match(WEEKDAY));
  const lead = numbersOf(body.slice(0, LEAD).match(FULL_WEEKDAY));
  return new Set(own.length > 0 ? own : lead.flatMap((weekday) => [weekday, (weekday % 7) + 1]));
}

const numbersOf = (names: readonly string[] | null): readonly number[] =>
  (names ?? []).map((name) => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

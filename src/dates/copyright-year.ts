import { dayOf } from "./calendar.ts";
import { type Dateline, datelineOf } from "./datelines.ts";
import { findDates } from "./find.ts";

/** The lines at the foot of a text, and the stretch at its head. */
const FOOT_LINES = 3;
const LONGEST = 200;
const LEAD = 500;

const COPYRIGHT = /(?:©|\(c\)|\bcopyright\b)[\p{L} ,.©()]{0,40}?\b((?:19|20)\d\d)\b(?! ?[-–])/iu;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/**
 * The day of a dateline without a year, "KABUL, July 7 (Agency)", in the year of the copyright line at the foot of the
 * text, where its lead names the weekday which that day has in that year. Null where one of them is missing.
 */
export function datelineWithCopyright(body: string): Dateline | null {
  const [line = "", year = ""] = copyrightLine(body) ?? [];
  const partial = year && datelineOf(body, `${year}-07-01`);
  if (!partial) return null;
  const [date] = findDates(`${partial.words}, ${year}`, null).filter(({ value }) => value.startsWith(year));
  const day = date?.value.slice(0, 10) ?? "";
  const named: readonly string[] = body.slice(0, LEAD).match(WEEKDAY) ?? [];
  const isDated = day.length === 10 && named.includes(weekdayOf(day));
  return isDated ? { day, words: `${partial.words} … ${line}` } : null;
}

function copyrightLine(body: string): readonly [line: string, year: string] | null {
  for (const line of body
    .trimEnd()
    .split("\n")
    .slice(-2 * FOOT_LINES)) {
    const year = line.length > LONGEST ? undefined : COPYRIGHT.exec(line)?.[1];
    if (year !== undefined) return [line.trim(), year];
  }
  return null;
}

const weekdayOf = (day: string): string => dayOf(day).toLocaleString("en-GB", { weekday: "long" });

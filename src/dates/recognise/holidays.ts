import { dayOf, yearValue } from "../calendar.ts";
import { yearOfMonth } from "../direction.ts";
import { dateOfHoliday, HOLIDAYS as NAMES } from "../holidays.ts";
import { type Context, type Match, numberOf, type Reading, recognise, wordAt } from "../reading.ts";
import { whichOf } from "../which.ts";

/** Days that have a name. */
export const HOLIDAYS = [
  recognise("nineeleven", () => ({ date: "2001-09-11" })),
  recognise("(?:month|abbr) (?:small|ordinal) (?=word)", readAttacks),
  recognise("(?:last|this|next)? holiday (?:(?:of|in|comma)? YEAR)?", readHoliday),
];

function readHoliday(match: Match): Partial<Reading> | null {
  const name = NAMES[numberOf(match, "holiday") ?? -1]?.name;
  if (name === undefined) return null;
  const year = numberOf(match, "digits", "shortyear");
  return { date: year === null ? (context) => nearest(name, match, context) : dateOfHoliday(name, year) };
}

/** "the Sept. 11 attacks" are those of 2001, whatever the year of the text. */
function readAttacks({ tokens, start, end }: Match): Partial<Reading> | null {
  const isDay = tokens.values[start] === 9 && tokens.values[start + 1] === 11;
  return isDay && /^(?:attacks?|terrorist|hijack\w+)$/.test(wordAt(tokens, end))
    ? { date: "2001-09-11" }
    : null;
}

function nearest(name: string, match: Match, context: Context): string | null {
  const base = dateOfHoliday(name, context.published?.year ?? 2000);
  const year = base === null ? null : yearOfMonth(context, dayOf(base).month);
  const which = whichOf(match);
  if (year === null || context.published === null || which === null)
    return year === null ? null : dateOfHoliday(name, year);
  const years = [-1, 0, 1].map((by) => dateOfHoliday(name, (context.published?.year ?? year) + by) ?? "");
  const today = context.published.toString();
  if (which === "last") return years.findLast((day) => day < today) ?? null;
  if (which === "next") return years.find((day) => day > today) ?? null;
  return dateOfHoliday(name, Number(yearValue(context.published.year)));
}

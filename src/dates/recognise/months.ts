import { yearValue } from "../calendar.ts";
import { yearOfMonth } from "../direction.ts";
import { type Context, has, isKind, type Match, numberOf, type Reading, recognise } from "../reading.ts";
import { type Which, whichOf, yearOf } from "../which.ts";

/** Months by their names. */
export const MONTHS = [
  recognise(
    "the (?:last|first|nth) (?:unit|units|few units|NUMBER units) of MONTH (?:(?:comma|of)? YEAR)?",
    readPartOf,
  ),
  recognise("PORTION? the? MONTH (?:comma|of|in|poss)? YEAR", readWithYear),
  // the first of "August and September 1914", "from October 1943 to March"
  recognise("PORTION? MONTH (?=(?:and|or|to|dash|until|slash) PORTION? MONTH comma? YEAR)", readBeforeYear),
  recognise("PORTION? MONTH poss? (?:of|in)? the? DEIXIS unit", readOfThatYear),
  recognise("PORTION? the? DEIXIS MONTH", readDeictic),
  recognise("PORTION (?:of|in)? (?:month|verbmonth)", readAlone),
  recognise("month", readAlone),
  recognise("(?<=LEAD|DEIXIS) verbmonth (?!name|word)", readAlone),
  // "the May elections"
  recognise("(?<=the|nounmark) verbmonth (?=word)", readAlone),
];

const monthOf = (match: Match): number | null => numberOf(match, "month", "abbr", "verbmonth");

const monthIn = (year: number | null, month: number): string | null =>
  year === null ? null : `${yearValue(year)}-${String(month).padStart(2, "0")}`;

function readWithYear(match: Match): Partial<Reading> | null {
  const [month, year] = [monthOf(match), numberOf(match, "digits", "shortyear")];
  return month === null || year === null ? null : { date: monthIn(year, month) };
}

/** "the last week of August". */
function readPartOf(match: Match): Partial<Reading> | null {
  const reading = has(match, "digits", "shortyear") ? readWithYear(match) : readAlone(match);
  return (
    reading && { ...reading, portion: has(match, "last") ? "late" : has(match, "first") ? "early" : null }
  );
}

/** The year stands behind the next month; a later month is of the year before. */
function readBeforeYear({ tokens, start, end }: Match): Partial<Reading> | null {
  const month = monthOf({ tokens, start, end });
  const next = { tokens, start: end, end: end + 7 };
  const [last, year] = [monthOf(next), numberOf(next, "digits", "shortyear")];
  if (month === null || last === null || year === null) return null;
  return { date: monthIn(month > last ? year - 1 : year, month) };
}

/** "May of last year", "June of that year". */
function readOfThatYear(match: Match): Partial<Reading> | null {
  const month = monthOf(match);
  const which = whichOf(match);
  if (month === null || which === null || numberOf(match, "unit") !== 4) return null;
  return { date: (context) => monthIn(yearOf(which, context), month) };
}

/** "last March": the last one that is over; "this March": the one of this year. */
function readDeictic(match: Match): Partial<Reading> | null {
  const month = monthOf(match);
  const which = whichOf(match);
  return month === null || which === null
    ? null
    : { date: (context) => monthIn(deicticYear(which, month, context), month) };
}

const YEARS: Readonly<Record<Which, (year: number, ahead: number) => number>> = {
  last: (year, ahead) => (ahead < 0 ? year : year - 1),
  previous: (year, ahead) => (ahead < 0 ? year : year - 1),
  this: (year) => year,
  same: (year) => year,
  next: (year, ahead) => (ahead > 0 ? year : year + 1),
  following: (year, ahead) => (ahead > 0 ? year : year + 1),
};

function deicticYear(which: Which, month: number, context: Context): number | null {
  const { published } = context;
  if (context.narrated || published === null) return yearOfMonth(context, month);
  return YEARS[which](published.year, month - published.month);
}

function readAlone(match: Match): Partial<Reading> | null {
  const month = monthOf(match);
  if (month === null || isPersonal(match)) return null;
  return { date: (context) => monthIn(yearOfMonth(context, month), month) };
}

/** June Smith, Theresa May. */
function isPersonal(match: Match): boolean {
  const { tokens, start, end } = match;
  if (end - start > 1 || has(match, "verbmonth")) return false;
  return isKind(tokens, end, "name") && isKind(tokens, start - 1, "name", "stop", "break");
}

import { dayOfYear } from "../direction.ts";
import { packDay } from "../numerals.ts";
import { has, isKind, type Match, numberOf, placeOf, type Reading, recognise } from "../reading.ts";
import { whichOf, yearOf } from "../which.ts";

/** Days by their number in a month. */
export const DAYS = [
  recognise("WEEKDAY? comma? (?:iso|numeric)", (match) => ({
    date: unpack(numberOf(match, "iso", "numeric")),
  })),
  recognise("(?:WEEKDAY comma?)? the? (?:small|ordinal|(?:nth|first) of) of? MONTH (?:comma|of)? YEAR", read),
  recognise("(?:WEEKDAY comma?)? MONTH the? (?:small|ORDINAL) comma? YEAR", read),
  // the first of "15 July to 3 August 1918", "July 6-8, 1918"
  recognise(
    "the? (?:small|ordinal) of? MONTH (?=(?:and|or|to|dash|until) the? (?:small|ordinal) of? MONTH comma? YEAR)",
    readBeforeYear,
  ),
  recognise(
    "MONTH (?:small|ordinal) (?=(?:and|or|to|dash|until) MONTH? (?:small|ordinal) comma? YEAR)",
    readBeforeYear,
  ),
  recognise("(?:WEEKDAY comma?)? the? (?:small|ordinal|(?:nth|first) of) of? MONTH", read),
  recognise("(?:WEEKDAY comma?)? MONTH the? (?:small|ORDINAL) (?!dash? (?:UNITS|percent|UNIT))", read),
  recognise("(?:last|this|next) MONTH (?:small|ordinal) (?!dash? (?:UNITS|percent|UNIT)|YEAR)", readDeictic),
  // "July 25 of that year"
  recognise(
    "(?:MONTH (?:small|ordinal) | the? (?:small|ordinal) of? MONTH) of (?:that|the (?:same|following|previous)|this|last|next) unit",
    readOfThatYear,
  ),
  // the shorter half of "6 and 7 July", "July 6-8, 2021"
  recognise(
    "the? (?:small|ordinal) (?=(?:dash|and|to|or|comma|slash) (?:the? (?:small|ordinal) (?:dash|and|to|or|comma))?the? (?:small|ordinal) of? MONTH)",
    readFirst,
  ),
  recognise(
    "(?<=MONTH (?:small|ordinal) (?:(?:dash|and|to|or|comma) (?:small|ordinal))? comma? (?:dash|and|to|or)) (?:small|ordinal) (?!of? MONTH|word|name|dash|UNITS|UNIT|percent|NUMBER) (?:comma? YEAR)?",
    readLast,
  ),
  recognise("the (?:ordinal|nth) of (?:that|the same|this) month?", (match) => ofMonth(match)),
  // "The final of the cup" is none, nor is "the third of the week".
  recognise("the (?:ordinal|nth) of the unit", (match) =>
    numberOf(match, "unit") === MONTH_UNIT ? ofMonth(match) : null,
  ),
  recognise(
    "(?<=(?:on|until|by|since|from|of|to|and)) the ordinal (?!WORD|century|UNIT|YEAR|dash|nth|quarter|half|period|of)",
    ofMonth,
  ),
];

function read(match: Match): Partial<Reading> | null {
  const day = numberOf(match, "small", "ordinal", "nth", "first");
  const month = numberOf(match, "month", "abbr", "verbmonth");
  const year = numberOf(match, "digits", "shortyear");
  return day === null || month === null
    ? null
    : dated(day, month, year, numberOf(match, "weekday", "wdabbr"));
}

function readOfThatYear(match: Match): Partial<Reading> | null {
  const day = numberOf(match, "small", "ordinal");
  const month = numberOf(match, "month", "abbr", "verbmonth");
  const which = whichOf(match);
  if (day === null || month === null || which === null || numberOf(match, "unit") !== 4) return null;
  return { date: (context) => unpack(packDay(yearOf(which, context) ?? 0, month, day)) };
}

/** "last Oct. 23" is over. */
function readDeictic(match: Match): Partial<Reading> | null {
  const day = numberOf(match, "small", "ordinal");
  const month = numberOf(match, "month", "abbr", "verbmonth");
  if (day === null || month === null || packDay(2000, month, day) === null) return null;
  const tense = has(match, "last") ? "past" : has(match, "next") ? "future" : "present";
  return { date: (context) => dayOfYear({ ...context, tense: () => tense }, month, day, null) };
}

/** The year stands behind the next day; a later month is of the year before. */
function readBeforeYear(match: Match): Partial<Reading> | null {
  const next = { ...match, start: match.end, end: match.end + 9 };
  const day = numberOf(match, "small", "ordinal");
  const month = numberOf(match, "month", "abbr", "verbmonth");
  const year = numberOf(next, "digits", "shortyear");
  if (day === null || month === null || year === null) return null;
  const isYearBefore = month > (numberOf(next, "month", "abbr", "verbmonth") ?? month);
  return dated(day, month, isYearBefore ? year - 1 : year, null);
}

function dated(
  day: number,
  month: number,
  year: number | null,
  weekday: number | null,
): Partial<Reading> | null {
  if (year !== null) return withDate(unpack(packDay(year, month, day)));
  if (packDay(2000, month, day) === null) return null;
  return { date: (context) => dayOfYear(context, month, day, weekday) };
}

const withDate = (date: string | null): Partial<Reading> | null => (date === null ? null : { date });

/** "2021-07-04" of 20210704. */
const unpack = (packed: number | null): string | null =>
  packed === null ? null : String(packed).replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");

/** The month, and the year if there is one, stand behind the next day. */
function readFirst({ tokens, start, end }: Match): Partial<Reading> | null {
  const ahead = { tokens, start: end, end: Math.min(end + 9, tokens.kinds.length) };
  const day = numberOf({ tokens, start, end }, "small", "ordinal");
  const place = placeOf(ahead, "month", "abbr", "verbmonth");
  const month = tokens.values[place];
  if (day === null || month === undefined) return null;
  const year = isKind(tokens, place + 1, "comma", "of") ? place + 2 : place + 1;
  return dated(day, month, isKind(tokens, year, "digits") ? (tokens.values[year] ?? null) : null, null);
}

function readLast(match: Match): Partial<Reading> | null {
  const { tokens, start, end } = match;
  const behind = [7, 6, 5, 4, 3, 2].map((by) => ({ tokens, start: Math.max(0, start - by), end: start }));
  const day = numberOf({ tokens, start, end }, "small", "ordinal");
  const month = numberOf(
    behind.findLast((one) => has(one, "month", "abbr", "verbmonth")) ?? match,
    "month",
    "abbr",
    "verbmonth",
  );
  return day === null || month === null
    ? null
    : dated(day, month, numberOf({ tokens, start, end }, "digits", "shortyear"), null);
}

/** What the lexicon has for the unit. */
const MONTH_UNIT = 2;

/** A day of the month named last. */
function ofMonth(match: Match): Partial<Reading> | null {
  const day = numberOf(match, "ordinal", "nth");
  if (day === null || day > 31 || has(match, "quarter")) return null;
  return {
    date: (context) => {
      const month = (context.reference ?? context.published?.toString() ?? "").match(
        /^\d{4}-\d\d(?=$|-)/,
      )?.[0];
      return month === undefined ? null : `${month}-${String(day).padStart(2, "0")}`;
    },
  };
}

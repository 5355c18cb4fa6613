import { yearValue } from "../calendar.ts";
import { standpoint } from "../direction.ts";
import { SEASONS as CODES } from "../lexicon.ts";
import { type Context, type Match, numberOf, type Reading, recognise } from "../reading.ts";
import { type Which, whichOf, yearOf } from "../which.ts";

/** Summer, autumn, winter and spring. */
export const SEASONS = [
  recognise("PORTION? the? PORTION? (?:word)? SEASON (?:comma|of|in)? YEAR", readWithYear),
  recognise("PORTION? digits season", readWithYear),
  recognise("PORTION? the? PORTION? SEASON of the? DEIXIS unit", readOfThatYear),
  recognise("(?:PORTION|later|earlier)? the? DEIXIS SEASON", readDeictic),
  recognise(
    "(?:(?:PORTION|later|earlier) in)? PORTION? the SEASON (?=stop|comma|in|and|dash|close|was|is|break|at|by|since|until|from|to|between|or|for|during|before|after)",
    readAlone,
  ),
  recognise("(?<=(?:in|by|since|until|during|early|late|mid dash?|from)) SEASON (?!word|name)", readAlone),
  recognise("(?:early|late|mid dash) season", readAlone),
];

const codeOf = (match: Match): string | null => {
  const number = numberOf(match, "season", "autumnal");
  return number === null ? null : (CODES[number] ?? null);
};

const seasonIn = (year: number | null, code: string): string | null =>
  year === null ? null : `${yearValue(year)}-${code}`;

function readWithYear(match: Match): Partial<Reading> | null {
  const [code, year] = [codeOf(match), numberOf(match, "digits", "shortyear")];
  return code === null || year === null ? null : { date: seasonIn(year, code) };
}

function readOfThatYear(match: Match): Partial<Reading> | null {
  const [code, which] = [codeOf(match), whichOf(match)];
  if (code === null || which === null) return null;
  return { date: (context) => seasonIn(yearOf(which, context), code) };
}

function readDeictic(match: Match): Partial<Reading> | null {
  const [code, which] = [codeOf(match), whichOf(match)];
  if (code === null || which === null) return null;
  return { date: (context) => seasonIn(deicticYear(which, code, context), code) };
}

/** The months in which a season is over, has begun. */
const BEGINS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function deicticYear(which: Which, code: string, context: Context): number | null {
  const day = standpoint(context);
  if (day === null) return null;
  const begins = BEGINS[code] ?? 1;
  const isOver = code !== "WI" && day.month > begins + 2;
  if (which === "last" || which === "previous") return isOver ? day.year : day.year - 1;
  if (which === "next" || which === "following") return day.month < begins ? day.year : day.year + 1;
  return code === "WI" && day.month < 3 ? day.year - 1 : day.year;
}

/** A season named alone: the nearest that fits the tense. */
function readAlone(match: Match): Partial<Reading> | null {
  const code = codeOf(match);
  return code === null ? null : { date: (context) => seasonIn(nearYear(context, code), code) };
}

function nearYear(context: Context, code: string): number | null {
  const day = standpoint(context);
  if (day === null) return null;
  if (context.narrated) return day.year;
  const begins = BEGINS[code] ?? 1;
  if (context.tense() === "future") return day.month > begins + 2 ? day.year + 1 : day.year;
  return day.month < begins ? day.year - 1 : day.year;
}

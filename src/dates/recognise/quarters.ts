import { quarterValue, shiftDay, yearValue } from "../calendar.ts";
import { standpoint } from "../direction.ts";
import { type Context, has, type Match, numberOf, type Reading, recognise, wordAt } from "../reading.ts";
import { valueOfWhich, whichOf, yearOf } from "../which.ts";
import { yearAgoQuarter } from "./relative.ts";

/** Quarters and halves of a year, as companies report them. */
export const QUARTERS = [
  recognise(
    "PORTION? (?:the|nounmark)? (?:fiscal dash?)? (?:nth|first|ordinal) dash? fiscal? (?:quarter|half) (?:(?:comma|of|in)? (?:the? fiscal? unit?)? YEAR)?",
    readNumbered,
  ),
  recognise(
    "PORTION? the? (?:fiscal dash?)? (?:nth|first|ordinal) dash? fiscal? (?:quarter|half) (?:of|in)? (?:the)? DEIXIS unit",
    readNumbered,
  ),
  recognise("the last half of YEAR", readNumbered),
  recognise("qnumber fiscal? (?:(?:comma|of|in)? YEAR)?", readNumbered),
  recognise("DEIXIS unit poss (?:nth|first) fiscal? (?:quarter|half)", readNumbered),
  recognise("the? word? unit dash? (?:earlier|ago) (?:period|(?:nth|first)? quarter)?", readYearEarlier),
  recognise("the same? (?:quarter|period) (?:of)? an unit (?:ago|earlier|before)", readYearEarlier),
  recognise(
    "the? (?:latest|current|last|this|next|previous|following|same|that) fiscal? (?:quarter|period)",
    readDeictic,
  ),
  recognise("the digits (?:quarter|period)", readOfYear),
  recognise("the quarter (?!of|word|dash)", ({ tokens, end }) =>
    wordAt(tokens, end) === "ended" ? null : readTheQuarter(),
  ),
];

function readNumbered(match: Match): Partial<Reading> | null {
  const number = numberOf(match, "nth", "first", "ordinal", "qnumber") ?? (has(match, "half") ? 2 : null);
  const letter = has(match, "half") ? "H" : "Q";
  if (number === null || number > (letter === "H" ? 2 : 4)) return null;
  if (letter === "H" && !has(match, "digits", "unit")) return null;
  return { date: (context) => numbered(match, context, letter, number) };
}

function numbered(match: Match, context: Context, letter: string, number: number): string | null {
  const said = numberOf(match, "digits", "shortyear");
  const which = has(match, "unit") ? whichOf(match) : null;
  const year = said ?? (which === null ? yearNear(context, number) : yearOf(which, context));
  return year === null ? null : `${yearValue(year)}-${letter}${number}`;
}

/** The year of a quarter named alone: of the last one that had begun, unless the future is meant. */
function yearNear(context: Context, quarter: number): number | null {
  const day = standpoint(context);
  if (day === null) return null;
  const now = Math.ceil(day.month / 3);
  return quarter > now && context.tense() !== "future" ? day.year - 1 : day.year;
}

function readYearEarlier(match: Match): Partial<Reading> | null {
  if (numberOf(match, "unit") !== 4) return null;
  const number = numberOf(match, "nth", "first");
  return {
    date: (context) => {
      const year = standpoint(context)?.year;
      if (number !== null && year !== undefined) return `${yearValue(year - 1)}-Q${number}`;
      return yearAgoQuarter(context) ?? (year === undefined ? null : yearValue(year - 1));
    },
  };
}

function readDeictic(match: Match): Partial<Reading> | null {
  const which = whichOf(match);
  if (which === null || (has(match, "period") && !has(match, "latest"))) return null;
  if (which === "same" || has(match, "latest")) return readTheQuarter();
  return { date: (context) => valueOfWhich(which, "Q", context) };
}

/** "the 1988 period", of a text about quarters: the same quarter of that year. */
function readOfYear(match: Match): Partial<Reading> | null {
  const year = numberOf(match, "digits");
  if (year === null) return null;
  return { date: ({ quarter }) => `${yearValue(year)}${quarter?.slice(4) ?? ""}` };
}

/** "the quarter": the one named last, else the one that closed before publication. */
function readTheQuarter(): Partial<Reading> {
  return { date: (context) => (context.quarter?.includes("Q") ? context.quarter : lastQuarter(context)) };
}

function lastQuarter(context: Context): string | null {
  const day = standpoint(context);
  return day && quarterValue(shiftDay(day, "Q", -1));
}

import { dayValue, extentOf, yearValue } from "../calendar.ts";
import { countOf, lengthOf, unitOf } from "../count.ts";
import { neighbour, shiftValue, standpoint } from "../direction.ts";
import type { Unit } from "../lexicon.ts";
import {
  type Context,
  has,
  isKind,
  type Match,
  NO_TIME,
  placeOf,
  type Reading,
  recognise,
  wordAt,
} from "../reading.ts";
import { referenceDay, valueOfWhich, whichOf } from "../which.ts";

/** Days, weeks, months and years by their distance. */
export const RELATIVE = [
  recognise("the? unit before yesterday", fromToday(-2)),
  recognise("the? unit after tomorrow", fromToday(2)),
  recognise("(?:early|earlier|late|later)? yesterday", fromToday(-1)),
  recognise("today (?=poss word)", readNowadays),
  recognise("(?:early|earlier|late|later)? today", fromToday(0)),
  recognise("(?:early|earlier|late|later)? tomorrow", fromToday(1)),
  recognise("the unit (?:before|previous|earlier) (?!the|name|word|nounmark|an)", fromReference(-1)),
  recognise("the unit (?:after|following) (?!the|name|word|nounmark|an)", fromReference(1)),
  recognise(
    "(?:earlier|later|early|late|PORTION)? (?:in)? the? DEIXIS (?:unit|weekend|century)",
    readDeictic,
  ),
  recognise("(?:PORTION|(?:early|late|earlier|later) in) the (?:unit|weekend)", readTheUnit),
  recognise("the weekend", readTheUnit),
  recognise("the business? unit (?=stop|comma|dash|of money|poss)", readTheUnitItself),
  recognise(
    "(?<=(?:earlier|later|early|late) in|for|during|end) the business? unit (?!of|word|name|before|after|to)",
    readTheUnitItself,
  ),
  recognise("the unit dash (?:earlier|ago)", (match) => shift(match, -1)),
  recognise("(?:more)? (?:COUNT|an) more? (?:business|dash)? ANYUNIT ago", (match) => shift(match, -1)),
  recognise("(?:COUNT|an) more? business? ANYUNIT from now", (match) => shift(match, 1)),
  recognise(
    "(?:COUNT|an) more? business? ANYUNIT (?:earlier|previous|before (?!the|name|word|nounmark|an|that|this))",
    (match) => fromNamed(match, -1),
  ),
  recognise(
    "(?:COUNT|an) more? business? ANYUNIT (?:later|(?:after|following) (?!the|name|word|nounmark|an|that|this))",
    (match) => fromNamed(match, 1),
  ),
  recognise("(?:COUNT|an|the) more? business? ANYUNIT (?:before|previous to|after|following)", readDistance),
  recognise("unit dash end", readLastDay),
  recognise("unit end", readYearEnd),
  recognise("unit poss end", readYearEnd),
];

function fromToday(days: number): (match: Match) => Partial<Reading> | null {
  return (match) => {
    if (has(match, "unit") && unitOf(match) !== "D") return null;
    return { date: ({ published }) => published && dayValue(published.add({ days })) };
  };
}

/** "in today's world" is now, and no day. */
function readNowadays({ tokens, end }: Match): Partial<Reading> | null {
  return GENERIC.test(wordAt(tokens, end + 1)) ? NO_TIME : null;
}

const GENERIC =
  /^(?:world|society|youth|generations?|children|standards|age|era|life|culture|economy|technology|computers?|personal|prices|dollars|money|terms)$/;

/** "the day before", "the year following". */
function fromReference(by: number): (match: Match) => Partial<Reading> | null {
  return (match) => {
    const unit = unitOf(match);
    return unit && { date: (context) => neighbour(named(context, unit), unit, by) };
  };
}

/** What was named last, to count from; a day where days are counted. */
function named(context: Context, unit: Unit): string | null {
  const day = referenceDay(context)?.toString() ?? null;
  return unit === "D" ? day : (context.reference ?? day);
}

function readDeictic(match: Match): Partial<Reading> | null {
  const unit = unitOf(match);
  const which = whichOf(match);
  if (unit === null || which === null) return null;
  if (isTitle(match)) return null;
  if (which === "last" && (unit === "DE" || unit === "CE")) return readPastDecade(unit);
  const isFollowing = has(match, "the") && which === "next";
  const stretch = which === "last" && isPast(match) ? { unit, by: -1 } : null;
  return { stretch, date: (context) => valueOfWhich(isFollowing ? "following" : which, unit, context) };
}

/** "This Week" and "Next Day" in capitals are names. */
const isTitle = ({ tokens, start, end }: Match): boolean =>
  [start, end - 1].every((at) =>
    /^\p{Lu}\p{Ll}/u.test(tokens.text.slice(tokens.starts[at], tokens.ends[at])),
  );

const readPastDecade = (unit: "DE" | "CE"): Partial<Reading> => ({
  type: "DURATION",
  date: unit === "DE" ? "P10Y" : "P100Y",
  stretch: { unit, by: -1 },
});

/** "the past month" reaches up to now; "last month" is over. */
const isPast = (match: Match): boolean => wordAt(match.tokens, placeOf(match, "last")) === "past";

/** "the end of the month", "the weekend": the one the text speaks of, else the one it speaks from. */
function readTheUnit(match: Match): Partial<Reading> | null {
  const unit = unitOf(match);
  if (unit === null || unit === "D") return null;
  return {
    date: (context) => {
      if (unit !== "WE") return neighbour(standpoint(context)?.toString() ?? null, unit, 0);
      const day = standpoint(context);
      return day && shiftValue(context.tense() === "future" ? day : day.subtract({ days: 5 }), "WE", 0);
    },
  };
}

/** "for the year", "the week's best": the one the text speaks from. */
function readTheUnitItself(match: Match): Partial<Reading> | null {
  const unit = unitOf(match);
  if (wordAt(match.tokens, match.end) === "ended" || unit === null || unit === "DE" || unit === "ML")
    return null;
  return { date: (context) => neighbour(standpoint(context)?.toString() ?? null, unit, 0) };
}

/** So many units ago; in a text about quarters, "a year ago" is a quarter; "a week ago" is a day. */
function shift(match: Match, sign: number): Partial<Reading> | null {
  const unit = unitOf(match);
  const count = countOf(match);
  if (unit === null) return null;
  if (count === null) return { date: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  if (unit === "W" && count === 1)
    return { date: (context) => shiftValue(standpoint(context), "D", 7 * sign) };
  const isYear = unit === "Y" && count === 1;
  return {
    date: (context) =>
      (isYear ? yearAgoQuarter(context) : null) ?? shiftValue(standpoint(context), unit, sign * count),
  };
}

function fromNamed(match: Match, sign: number): Partial<Reading> | null {
  const unit = unitOf(match);
  const count = countOf(match);
  if (unit === null) return null;
  if (count === null) return { date: sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  return {
    date: (context) =>
      (unit === "Y" && count === 1 && sign < 0 ? yearAgoQuarter(context) : null) ??
      shiftNamed(context, unit, sign * count),
  };
}

function shiftNamed(context: Context, unit: Unit, by: number): string | null {
  const value = named(context, unit);
  const extent = value === null ? null : extentOf(value);
  return extent && shiftValue(extent.from, unit, by);
}

/** The same quarter of the year before. */
export const yearAgoQuarter = ({ quarter }: Context): string | null =>
  quarter === null ? null : quarter.replace(/^\d{4}/, (year) => String(Number(year) - 1));

/** "two days before", of the date that follows. */
function readDistance(match: Match): Partial<Reading> | null {
  const unit = unitOf(match);
  const count = countOf(match);
  const length = lengthOf(match);
  if (unit === null || count === null || length === null) return null;
  return {
    type: "DURATION",
    date: length,
    shift: { unit, by: has(match, "before", "previous") ? -count : count },
  };
}

function readYearEnd(match: Match): Partial<Reading> | null {
  if (unitOf(match) !== "Y") return null;
  return { date: (context) => neighbour(standpoint(context)?.toString() ?? null, "Y", 0) };
}

/** "by year-end" is by the last day of the year, "since year-end" since that of the one before. */
function readLastDay(match: Match): Partial<Reading> | null {
  if (unitOf(match) !== "Y") return null;
  const isSince = isKind(match.tokens, match.start - 1, "since");
  return {
    date: (context) => {
      const year = standpoint(context)?.year;
      return year === undefined ? null : `${yearValue(isSince ? year - 1 : year)}-12-31`;
    },
  };
}

import { centuryValue, decadeValue, yearValue } from "../calendar.ts";
import { standpoint } from "../direction.ts";
import { has, isKind, type Match, numberOf, type Reading, recognise, wordAt } from "../reading.ts";

/** Years, decades and centuries by their numbers. */
export const YEARS = [
  recognise("(?:PORTION|(?:early|late|earlier|later) in|the? unit) the? digits", readYear),
  recognise("digits (?=(?:dash|slash) (?:small|int|digits))", readFirstOfRange),
  recognise("(?<=digits (?:dash|slash)) (?:small|int|digits)", readLastOfRange),
  recognise("fiscal unit? YEAR", readYear),
  recognise("the unit spelt", readSpeltYear),
  recognise("digits", readAlone),
  recognise("(?<!name|word) shortyear (?!name|units|shorts)", readShortYear),
  recognise("PORTION? dash? the? (?:early|late|mid)? dash? decade", readDecade),
  recognise("PORTION? the? (?:early|late|mid)? dash? (?:ordinal|nth|first) dash? century", readCentury),
];

function readYear(match: Match): Partial<Reading> | null {
  const year = numberOf(match, "digits", "shortyear");
  return year === null ? null : { date: yearValue(year) };
}

/** "the year two thousand". */
function readSpeltYear(match: Match): Partial<Reading> | null {
  const year = numberOf(match, "spelt") ?? 0;
  return numberOf(match, "unit") === 4 && year >= 1000 && year < 2100 ? { date: yearValue(year) } : null;
}

/** '98, of the century nearest to the text. */
function readShortYear(match: Match): Partial<Reading> | null {
  const year = numberOf(match, "shortyear");
  if (year === null) return null;
  return {
    date: (context) => {
      const now = standpoint(context)?.year ?? year;
      return yearValue(year + 100 * Math.round((now - year) / 100));
    },
  };
}

/** The first year of "2009-2010" and "1998-99", not of a score or a telephone number. */
function readFirstOfRange(match: Match): Partial<Reading> | null {
  const { tokens, end } = match;
  const last = { tokens, start: end + 1, end: end + 2 };
  return yearOfRange(last) === null ? null : readYear(match);
}

function readLastOfRange(match: Match): Partial<Reading> | null {
  const year = yearOfRange(match);
  return year === null ? null : { date: yearValue(year) };
}

/** The last year of a range, where what stands before it can be the first. */
function yearOfRange({ tokens, start, end }: Match): number | null {
  const first = tokens.values[start - 2] ?? 0;
  const said = tokens.values[start] ?? 0;
  const year = said < 100 ? 100 * Math.floor(first / 100) + said : said;
  const isTight =
    tokens.starts[start] === tokens.ends[start - 1] || tokens.ends[start - 2] !== tokens.starts[start - 1];
  const isRange = isTight && year > first && year - first < 150 && !isCounted({ tokens, start, end });
  return isRange && !isKind(tokens, start - 3, "dash", "slash", "money") ? year : null;
}

const LEADS = [
  "in",
  "since",
  "until",
  "during",
  "before",
  "after",
  "early",
  "late",
  "season",
  "autumnal",
  "holiday",
] as const;

/** A number alone is a year where it follows "in" and the like, or counts nothing. */
function readAlone(match: Match): Partial<Reading> | null {
  const { tokens, start } = match;
  const year = tokens.values[start] ?? 0;
  if (isKind(tokens, start - 1, "money", "slash", "poss", "name") || isPartOfNumber(match)) return null;
  if (isKind(tokens, start - 1, ...LEADS) && year >= 1300 && year < 2100)
    return isCountedByUnit(match) ? null : readYear(match);
  return year >= 1700 && year < 2060 && !isCounted(match) ? readYear(match) : null;
}

/** "555-1998", "1998-4456". */
function isPartOfNumber({ tokens, start, end }: Match): boolean {
  const tiedBefore = isKind(tokens, start - 1, "dash") && tokens.starts[start] === tokens.ends[start - 1];
  const tiedAfter = isKind(tokens, end, "dash") && tokens.starts[end] === tokens.ends[end - 1];
  return (
    (tiedBefore && isKind(tokens, start - 2, "small", "int", "digits", "name")) ||
    (tiedAfter &&
      isKind(tokens, end + 1, "small", "int", "digits", "word", "name") &&
      tokens.starts[end + 1] === tokens.ends[end])
  );
}

function isCountedByUnit({ tokens, end }: Match): boolean {
  return isKind(tokens, end, "units", "shorts", "percent", "unit", "zone", "ampm");
}

const PEOPLE = /^(?:people|men|women|children|police|[a-z]+[^s'’]s|million|billion|feet|km|kg|mph)$/;

/** "2000 people", "1,900 troops": what is counted follows. */
function isCounted(match: Match): boolean {
  const { tokens, end } = match;
  if (isCountedByUnit(match)) return true;
  return isKind(tokens, end, "word", "was") && PEOPLE.test(wordAt(tokens, end));
}

/** "the 1990s"; "the '90s" of the century nearest to the text. */
function readDecade(match: Match): Partial<Reading> | null {
  const said = numberOf(match, "decade");
  if (said === null) return null;
  if (said >= 100) return { date: decadeValue(said) };
  const { tokens, start } = match;
  const isDecade =
    has(match, "the") || (isKind(tokens, start - 1, "and", "or") && isKind(tokens, start - 2, "decade"));
  if (said < 20 || isKind(tokens, match.end, "word")) return null;
  return isDecade
    ? { date: (context) => decadeValue(nearestCentury(standpoint(context)?.year ?? 2000, said)) }
    : null;
}

const nearestCentury = (now: number, tens: number): number => {
  const year = 100 * Math.floor(now / 100) + tens;
  return year > now ? year - 100 : year;
};

function readCentury(match: Match): Partial<Reading> | null {
  const century = numberOf(match, "ordinal", "nth", "first");
  return century === null || century > 21 ? null : { date: centuryValue(100 * (century - 1)) };
}

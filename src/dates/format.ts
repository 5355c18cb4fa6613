import type { DateSpan, Precision } from "../model/date-span.ts";
import { inEachLanguage } from "../words/each-language.ts";
import type { Words } from "../words/words.ts";

/** A date as a reader is shown it: as precise as the text, and saying how it is known where the text does not say it. */
export function formatDate(span: DateSpan, words: Words): string {
  const { dates } = words;
  if (span.from === null && span.to === null)
    return span.words === null ? dates.unknown : dates.unplaced(span.words);
  if (span.known === "published") return dates.reported(formatDay(span.from ?? span.to ?? "", words));
  const days = formatDays(span, words);
  return span.known === "context" ? dates.fromContext(days) : days;
}

/** "4 July 2021" of 2021-07-04. */
export const formatDay = (day: string, words: Words): string => format(LONG, words, day);

/** "4 July" of 2021-07-04. */
export const formatShortDay = (day: string, words: Words): string => format(SHORT, words, day);

/** "2021" of 2021-07-04. */
export const formatYear = (day: string, words: Words): string => format(YEAR, words, day);

const SHORT = formats({ day: "numeric", month: "long" });
const LONG = formats({ day: "numeric", month: "long", year: "numeric" });
const FULL = formats({ weekday: "short", day: "numeric", month: "long", year: "numeric" });
const MONTH = formats({ month: "long", year: "numeric" });
const YEAR = formats({ year: "numeric" });

function formatDays(span: DateSpan, words: Words): string {
  if (span.to === null)
    return words.dates.since(formatUnit({ ...span, to: endOf(span.from ?? "", span.precision) }, words));
  if (span.from === null)
    return words.dates.until(formatUnit({ ...span, from: startOf(span.to, span.precision) }, words));
  return formatUnit(span, words);
}

function formatUnit(span: DateSpan, words: Words): string {
  const [from, to] = [span.from ?? "", span.to ?? ""];
  const isOne = endOf(from, span.precision) === to;
  const days = isOne ? ONE[span.precision](from, to, words) : formatMany(from, to, span.precision, words);
  const named = span.portion === null ? days : words.dates[span.portion](days, span.precision);
  return span.time === null ? named : words.dates.timed(named, partOfDay(span.time, words));
}

/** The part of a day in a reader's words; a clock time stays. */
function partOfDay(time: string, { dates }: Words): string {
  const parts: Readonly<Record<string, string>> = dates.partsOfDay;
  return parts[time] ?? time;
}

/** One day, one month and so on; `to` is its last day. */
const ONE: Readonly<Record<Precision, (from: string, to: string, words: Words) => string>> = {
  instant: (day, _, words) => format(FULL, words, day),
  "part of day": (day, _, words) => format(FULL, words, day),
  day: (day, _, words) => format(FULL, words, day),
  weekend: (from, to, words) => words.dates.weekend(formatRange(LONG, words, from, to)),
  week: (from, to, words) => words.dates.week(formatRange(LONG, words, from, to)),
  month: (from, _, words) => format(MONTH, words, from),
  season: (from, _, { dates }) => dates.season(Number(from.slice(5, 7)), from.slice(0, 4)),
  quarter: (from, _, { dates }) => dates.quarter(Number(from.slice(5, 7)), from.slice(0, 4)),
  year: (from, _, words) => formatYear(from, words),
  decade: (from, _, { dates }) => dates.decade(from.slice(0, 4)),
  century: (from, _, { dates }) => dates.century(Number(from.slice(0, 2)) + 1),
};

/** A range of several units: months and years by their names, all else by its days. */
function formatMany(from: string, to: string, precision: Precision, words: Words): string {
  const isWhole = from === startOf(from, precision) && to === endOf(to, precision);
  if (isWhole && precision === "month") return formatRange(MONTH, words, from, to);
  if (isWhole && precision === "year") return [from, to].map((day) => formatYear(day, words)).join("–");
  return formatRange(LONG, words, from, to);
}

const LENGTHS: Readonly<Record<Precision, Temporal.DurationLike>> = {
  instant: { days: 1 },
  "part of day": { days: 1 },
  day: { days: 1 },
  weekend: { days: 2 },
  week: { weeks: 1 },
  month: { months: 1 },
  season: { months: 3 },
  quarter: { months: 3 },
  year: { years: 1 },
  decade: { years: 10 },
  century: { years: 100 },
};

/** The last day of the unit that starts, or for a month or year lies, at `day`. */
function endOf(day: string, precision: Precision): string {
  const start = Temporal.PlainDate.from(startOf(day, precision));
  return start.add(LENGTHS[precision]).subtract({ days: 1 }).toString();
}

function startOf(day: string, precision: Precision): string {
  if (precision === "month") return `${day.slice(0, 7)}-01`;
  return precision === "year" ? `${day.slice(0, 4)}-01-01` : day;
}

type Formats = (locale: string) => Intl.DateTimeFormat;

function formats(options: Intl.DateTimeFormatOptions): Formats {
  return inEachLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
}

/** Midnight UTC, formatted in UTC: no time zone moves a day. */
const instantOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const format = (formatIn: Formats, { locale, dates }: Words, day: string): string =>
  dates.written(
    formatIn(locale)
      .format(instantOf(day))
      .replace(/^(\p{L}+), /u, "$1 "),
  );

const formatRange = (formatIn: Formats, { locale, dates }: Words, from: string, to: string): string =>
  dates.written(
    formatIn(locale)
      .formatRange(instantOf(from), instantOf(to))
      .replace(/\u2009/g, " ")
      .replace(/^(\d+) – (?=\d+ \p{L})/u, "$1–"),
  );

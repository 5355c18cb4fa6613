import type { DateSpan, Precision } from "../model/date-span.ts";

/** A date as a reader is shown it: as precise as the text, and saying how it is known where the text does not say it. */
export function formatDate(span: DateSpan, locale = "en-GB"): string {
  if (span.from === null && span.to === null) return formatUnknown(span);
  if (span.known === "published") return `reported ${formatDay(span.from ?? span.to ?? "", locale)}`;
  const days = formatDays(span, locale);
  return span.known === "context" ? `${days} (from the context)` : days;
}

/** "4 July 2021" of 2021-07-04. */
export const formatDay = (day: string, locale = "en-GB"): string => format(LONG, locale, day);

/** "4 July" of 2021-07-04. */
export const formatShortDay = (day: string, locale = "en-GB"): string =>
  format({ day: "numeric", month: "long" }, locale, day);

const LONG: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };
const FULL: Intl.DateTimeFormatOptions = { ...LONG, weekday: "short" };
const MONTH: Intl.DateTimeFormatOptions = { month: "long", year: "numeric" };

const formatUnknown = ({ words }: DateSpan): string =>
  words === null ? "day unknown" : `“${words}”, day unknown`;

function formatDays(span: DateSpan, locale: string): string {
  if (span.to === null)
    return `since ${formatUnit({ ...span, to: endOf(span.from ?? "", span.precision) }, locale)}`;
  if (span.from === null)
    return `until ${formatUnit({ ...span, from: startOf(span.to, span.precision) }, locale)}`;
  return formatUnit(span, locale);
}

function formatUnit(span: DateSpan, locale: string): string {
  const [from, to] = [span.from ?? "", span.to ?? ""];
  const isOne = endOf(from, span.precision) === to;
  const days = isOne ? ONE[span.precision](from, to, locale) : formatMany(from, to, span.precision, locale);
  const named = span.portion === null ? days : days.replace(/^(the )?/, `$1${span.portion} `);
  return named + (span.time === null ? "" : `, ${span.time}`);
}

/** One day, one month and so on; `to` is its last day. */
const ONE: Readonly<Record<Precision, (from: string, to: string, locale: string) => string>> = {
  instant: (day, _, locale) => format(FULL, locale, day),
  "part of day": (day, _, locale) => format(FULL, locale, day),
  day: (day, _, locale) => format(FULL, locale, day),
  weekend: (from, to, locale) => `weekend of ${formatRange(LONG, locale, from, to)}`,
  week: (from, to, locale) => `week of ${formatRange(LONG, locale, from, to)}`,
  month: (from, _, locale) => format(MONTH, locale, from),
  season: (from) => `${SEASONS[Number(from.slice(5, 7))] ?? "season"} ${from.slice(0, 4)}`,
  quarter: (from) => `${QUARTERS[Number(from.slice(5, 7))] ?? "quarter"} of ${from.slice(0, 4)}`,
  year: (from) => from.slice(0, 4),
  decade: (from) => `the ${from.slice(0, 4)}s`,
  century: (from) => `the ${ordinal(Number(from.slice(0, 2)) + 1)} century`,
};

const SEASONS: Readonly<Record<number, string>> = { 3: "spring", 6: "summer", 9: "autumn", 12: "winter" };

const QUARTERS: Readonly<Record<number, string>> = {
  1: "first quarter",
  4: "second quarter",
  7: "third quarter",
  10: "fourth quarter",
};

/** A range of several units: months and years by their names, all else by its days. */
function formatMany(from: string, to: string, precision: Precision, locale: string): string {
  const isWhole = from === startOf(from, precision) && to === endOf(to, precision);
  if (isWhole && precision === "month") return formatRange(MONTH, locale, from, to);
  if (isWhole && precision === "year") return `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  return formatRange(LONG, locale, from, to);
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

/** Midnight UTC, formatted in UTC: no time zone moves a day. */
const instantOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

const format = (options: Intl.DateTimeFormatOptions, locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })
    .format(instantOf(day))
    .replace(/^(\p{L}+), /u, "$1 ");

const formatRange = (options: Intl.DateTimeFormatOptions, locale: string, from: string, to: string): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })
    .formatRange(instantOf(from), instantOf(to))
    .replace(/\u2009/g, " ")
    .replace(/^(\d+) – (?=\d+ \p{L})/u, "$1–");

function ordinal(number: number): string {
  const suffixes: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
  return `${number}${suffixes[new Intl.PluralRules("en", { type: "ordinal" }).select(number)]}`;
}

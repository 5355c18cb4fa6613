/** The unit in which a date was given; `from` and `to` are always days. */
export type Precision =
  | "instant"
  | "part of day"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/**
 * How a date is known: the words say it in full (`stated`), they say it relative to the publication day
 * (`resolved`), the sentence before says it (`context`), nothing but the publication day is known
 * (`published`), or not even that (`unknown`).
 */
export type DateKnown = "stated" | "resolved" | "context" | "published" | "unknown";

/** A stretch of days, as precise as the text that names it. */
export interface DateSpan {
  /** First day, YYYY-MM-DD; null where the span is open at that end, or nothing is known. */
  readonly from: string | null;
  /** Last day, inclusive, YYYY-MM-DD; null likewise. */
  readonly to: string | null;
  readonly precision: Precision;
  readonly portion: "early" | "mid" | "late" | null;
  /** The part of the day or the clock time, as people say it ("evening", "18:30"), or null. */
  readonly time: string | null;
  readonly known: DateKnown;
  /** The words of the text that say it, or null. */
  readonly words: string | null;
}

/** Whether what is told is told as having happened; everything else stands apart from what is dated. */
export type Standing = "reported" | "timeless" | "possible" | "planned" | "denied";

/** The date of what a passage reports, and whether it is told as having happened. */
export interface EventDate {
  readonly date: DateSpan;
  readonly standing: Standing;
}

/** A stretch of days to filter by; null is open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether the two share a day. A date of which nothing is known overlaps nothing. */
export function overlapsRange(date: DayRange, range: DayRange): boolean {
  if (date.from === null && date.to === null) return false;
  const startsInTime = date.from === null || range.to === null || date.from <= range.to;
  const endsInTime = date.to === null || range.from === null || date.to >= range.from;
  return startsInTime && endsInTime;
}

/**
 * The order of a timeline: by first day, a longer span before a shorter one that starts with it ("June 2021"
 * before "1 June 2021"), what is open at its start by its last day, and the unknown last.
 */
export function compareDates(a: DateSpan, b: DateSpan): number {
  return compareKeys(a.from ?? a.to, b.from ?? b.to) || compareKeys(b.to, a.to);
}

function compareKeys(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

import type { DateSpan } from "../model/date-span.ts";
import { dayOf, extentOf, quarterValue, shiftDay } from "./calendar.ts";
import { candidatesIn } from "./candidates.ts";
import { joinReadings } from "./join.ts";
import { isInPassing, isNarrated } from "./narrated.ts";
import type { Context, Reading, Tense } from "./reading.ts";
import { RECOGNISERS } from "./recognise/index.ts";
import { dayOfReport } from "./report-day.ts";
import { tenseAt } from "./tense.ts";
import { spanOf, type Timex, unknownSpan } from "./timex.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/**
 * The time expressions of a text, in order. Relative ones are resolved against the day that its dateline gives, else
 * against `published`, YYYY-MM-DD.
 */
export function findDates(text: string, published: string | null): readonly Timex[] {
  const tokens = tokenise(text);
  const readings = joinReadings(tokens, candidatesIn(tokens, RECOGNISERS));
  let context = contextAt(dayOfReport(text, published), isNarrated(tokens, readings, published));
  return readings.map((reading) => {
    context = { ...context, tense: tenseOf(tokens, reading) };
    const timex = resolve(tokens, reading, context);
    context = after(
      context,
      timex,
      context.narrated && isInPassing(tokens, reading, timex, context.reference),
    );
    return timex;
  });
}

const contextAt = (published: string | null, narrated: boolean): Context => ({
  published: published === null ? null : dayOf(published),
  reference: null,
  referenceDay: null,
  quarter: null,
  narrated,
  tense: () => "present",
});

function tenseOf(tokens: Tokens, { start, end }: Reading): Context["tense"] {
  let tense: Tense | null = null;
  return () => {
    tense ??= tenseAt(tokens, start, end);
    return tense;
  };
}

/** What the rest of the text can refer to, once this has been read. */
function after(context: Context, { type, value, span }: Timex, inPassing: boolean): Context {
  if (inPassing || (context.narrated && isAside(context, value, span))) return context;
  const extent = type === "DATE" || type === "TIME" ? extentOf(value) : null;
  if (OTHER_PERIOD.test(value) && context.quarter !== null)
    return { ...context, quarter: context.quarter.slice(0, 4) };
  if (extent === null) return context;
  return {
    ...context,
    reference: value.split("T")[0] ?? value,
    referenceDay: extent.precision === "day" ? extent.from : context.referenceDay,
    quarter: laterQuarter(context, value),
  };
}

/** "in the first nine months": what is compared from here on is no quarter. */
const OTHER_PERIOD = /^P[69]M$/;

/** How many years a history may leap; a year further ahead is looked ahead to. */
const LEAP = 5;

/** History goes on where it was, after a date seen from the publication day, a look back or a look ahead. */
function isAside({ reference }: Context, value: string, span: DateSpan | null): boolean {
  if (span === null || span.known === "resolved" || /^\d{2,3}$/.test(value)) return true;
  if (/\b(?:previous|earlier|before|ago)\b/i.test(span.words ?? "")) return true;
  return reference !== null && /^\d{4}$/.test(value) && Number(value) > Number(reference.slice(0, 4)) + LEAP;
}

/** What a text compares its quarter with lies before it, what it hopes for ahead of the publication. */
function laterQuarter({ quarter, published }: Context, value: string): string | null {
  const isQuarter = /^\d{4}-Q\d$/.test(value) && (published === null || value < quarterValue(published));
  return isQuarter && (quarter === null || value > quarter) ? value : quarter;
}

function resolve(tokens: Tokens, reading: Reading, context: Context): Timex {
  const start = tokens.starts[reading.start] ?? 0;
  const end = tokens.ends[reading.end - 1] ?? start;
  const date = dateIn(reading, context);
  const value = date === null ? "XXXX-XX-XX" : `${date}${reading.time ?? ""}`;
  return { start, end, type: reading.type, value, span: spanIn(tokens, reading, context, date) };
}

function spanIn(tokens: Tokens, reading: Reading, context: Context, date: string | null): DateSpan | null {
  const start = tokens.starts[reading.start] ?? 0;
  const words = tokens.text.slice(start, tokens.ends[reading.end - 1] ?? start);
  const isLength = reading.type === "DURATION" || reading.type === "SET";
  if (isLength || reading.stretch !== null) return stretchIn(reading, context, words);
  if (date === null) return unknownSpan(withLead(tokens, start, words));
  const known = knownBy(reading, context, date);
  return spanOf(`${date}${reading.time ?? ""}`, { portion: reading.portion, known, words });
}

/** "the past two weeks": from then up to the publication day. */
function stretchIn({ stretch }: Reading, { published }: Context, words: string): DateSpan | null {
  if (stretch === null || published === null || Math.abs(stretch.by) > MOST) return null;
  const other = shiftDay(published, stretch.unit, stretch.by).toString();
  const [from = null, to = null] = [published.toString(), other].toSorted();
  return { from, to, precision: "day", portion: null, time: null, known: "resolved", words };
}

/** Nothing that is counted from the publication day is more units away. */
const MOST = 500;

const LEAD = /(?<!\p{L})(?:on|in|at|by|since|until|during|from)(?: the)? $/iu;

/** "on Wednesday": what is not resolved is shown with the word that leads it. */
const withLead = ({ text }: Tokens, start: number, words: string): string =>
  (LEAD.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? "") + words;

function dateIn({ date, time }: Reading, context: Context): string | null {
  if (typeof date === "string") return date;
  if (date !== null) return date(context);
  return time === null ? null : ((context.referenceDay ?? context.published)?.toString() ?? null);
}

/** Stated in full, resolved against the publication day, or against what was named before. */
function knownBy(
  reading: Reading,
  context: Context,
  value: string | null,
): "stated" | "resolved" | "context" | "unknown" {
  if (value === null) return "unknown";
  if (typeof reading.date === "string") return "stated";
  const alone = { ...context, reference: null, referenceDay: null, quarter: null };
  return dateIn(reading, alone) === value ? "resolved" : "context";
}

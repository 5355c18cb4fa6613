import type { DateSpan } from "../model/date-span.ts";
import { dayOf, extentOf, quarterValue } from "./calendar.ts";
import { candidatesIn } from "./candidates.ts";
import { joinReadings } from "./join.ts";
import { isNarrated } from "./narrated.ts";
import { type Context, isKind, type Reading } from "./reading.ts";
import { RECOGNISERS } from "./recognise/index.ts";
import { tenseAt } from "./tense.ts";
import { spanOf, type Timex, unknownSpan } from "./timex.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/** The time expressions of a text, in order. Relative ones are resolved against `published`, YYYY-MM-DD. */
export function findDates(text: string, published: string | null): readonly Timex[] {
  const tokens = tokenise(text);
  const readings = joinReadings(tokens, candidatesIn(tokens, RECOGNISERS));
  let context = contextAt(published, isNarrated(tokens, readings, published));
  let last = 0;
  return readings.map((reading) => {
    const isNewSentence = hasStop(tokens, last, reading.start);
    context = {
      ...context,
      year: isNewSentence ? null : context.year,
      tense: tenseAt(tokens, reading.start, reading.end),
    };
    const timex = resolve(tokens, reading, context);
    context = after(context, timex);
    last = reading.end;
    return timex;
  });
}

const contextAt = (published: string | null, narrated: boolean): Context => ({
  published: published === null ? null : dayOf(published),
  reference: null,
  referenceDay: null,
  quarter: null,
  narrated,
  year: null,
  tense: "present",
});

/** What the rest of the text can refer to, once this has been read. */
function after(context: Context, { type, value, span }: Timex): Context {
  if (context.narrated && isAside(context, value, span)) return context;
  const extent = type === "DATE" || type === "TIME" ? extentOf(value) : null;
  if (extent === null) return context;
  return {
    ...context,
    reference: value.split("T")[0] ?? value,
    referenceDay: extent.precision === "day" ? extent.from : context.referenceDay,
    quarter: laterQuarter(context, value),
    year: /^\d{4}$/.test(value) ? Number(value) : context.year,
  };
}

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
  const isQuarter = /^\d{4}-Q\d$/.test(value) && (published === null || value <= quarterValue(published));
  return isQuarter && (quarter === null || value > quarter) ? value : quarter;
}

function resolve(tokens: Tokens, reading: Reading, context: Context): Timex {
  const start = tokens.starts[reading.start] ?? 0;
  const end = tokens.ends[reading.end - 1] ?? start;
  const words = tokens.text.slice(start, end);
  const date = dateIn(reading, context);
  const value = date === null ? "XXXX-XX-XX" : `${date}${reading.time ?? ""}`;
  const known = knownBy(reading, context, date);
  const isDate = reading.type === "DATE" || reading.type === "TIME";
  const span = !isDate
    ? null
    : date === null
      ? unknownSpan(withLead(tokens, start, words))
      : spanOf(value, { portion: reading.portion, known, words });
  return { start, end, type: reading.type === "NONE" ? "DATE" : reading.type, value, span };
}

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
  const alone = { ...context, reference: null, referenceDay: null, quarter: null, year: null };
  return dateIn(reading, alone) === value ? "resolved" : "context";
}

/** Whether a sentence ends between two tokens. */
function hasStop(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isKind(tokens, at, "stop", "break")) return true;
  return false;
}

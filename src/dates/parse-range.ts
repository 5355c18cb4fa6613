import type { DateSpan, DayRange } from "../model/date-span.ts";
import { dayOf, extentOf } from "./calendar.ts";
import { findDates } from "./find.ts";
import { joinRanges } from "./ranges.ts";

/** The days that a reader means, seen from `today` (YYYY-MM-DD); null where the text names none, or more than that. */
export function parseRange(text: string, today: string): DayRange | null {
  const asked = text.trim().replace(/\s+/g, " ");
  if (asked.length === 0 || asked.length > 100) return null;
  return parseCode(asked) ?? parseEnds(asked, today) ?? parseWords(asked, today);
}

/** "2021", "2021-07", "2021-07-04", "2021-Q3", "2021-W27". */
function parseCode(text: string): DayRange | null {
  if (!/^\d{4}(?:-[\dQWH-]+)?$/i.test(text)) return null;
  return daysOf(text.toUpperCase());
}

function daysOf(value: string): DayRange | null {
  try {
    const extent = extentOf(value);
    return extent && { from: extent.from.toString(), to: extent.to.toString() };
  } catch {
    return null; // "2021-02-30", which Temporal refuses
  }
}

const TWO_ENDS = /^(?:from |between )?(.+?)(?:\.\.+| to | until | through | – | - |–(?=\d{4}))(.+)$/i;
const OPEN = /^(since|after|from|until|till|before|up to) (.+)$/i;

function parseEnds(text: string, today: string): DayRange | null {
  const open = OPEN.exec(text);
  const range = open?.[2] === undefined ? null : parseOne(open[2], today);
  if (range && open?.[1]) return openAt(open[1].toLowerCase(), range);
  const [, first, last] = TWO_ENDS.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  return span(parseOne(first.trim(), today), parseOne(last.trim(), today));
}

const parseOne = (text: string, today: string): DayRange | null => parseCode(text) ?? parseWords(text, today);

function span(first: DayRange | null, last: DayRange | null): DayRange | null {
  const isRange = first?.from != null && last?.to != null && first.from <= last.to;
  return isRange ? { from: first.from, to: last.to } : null;
}

const move = (day: string | null, days: number): string | null =>
  day === null ? null : dayOf(day).add({ days }).toString();

function openAt(word: string, { from, to }: DayRange): DayRange {
  if (word === "after") return { from: move(to, 1), to: null };
  if (word === "before") return { from: null, to: move(from, -1) };
  return word === "since" || word === "from" ? { from, to: null } : { from: null, to };
}

/** Questions are about the past, and say "in" less often than articles. */
const LEAD = "it happened in ";

/** What may stand around a date without meaning anything. */
const FILLER = /^(?:it happened|in|on|at|the|during|of|between|from|and|to|[\s,.])*$/i;

function parseWords(text: string, today: string): DayRange | null {
  const asked = `${LEAD}${text.replace(/(?<![\p{L}\d])\p{Ll}/gu, (letter) => letter.toUpperCase())}`;
  const [date, ...others] = joinRanges(asked, findDates(asked, today));
  if (date === undefined || date.span === null || others.length > 0) return null;
  const rest = asked.slice(0, date.start) + asked.slice(date.end);
  return FILLER.test(rest) ? narrowed(date.span) : null;
}

/** "early July" is its first third, and so on. */
function narrowed({ from, to, portion }: DateSpan): DayRange {
  if (portion === null || from === null || to === null) return { from, to };
  const days = dayOf(from).until(dayOf(to)).days;
  const third = Math.round((days + 1) / 3);
  const starts = { early: 0, mid: third, late: 2 * third };
  const start = dayOf(from).add({ days: starts[portion] });
  return { from: start.toString(), to: portion === "late" ? to : start.add({ days: third - 1 }).toString() };
}

import type { DateSpan } from "../model/date-span.ts";
import { dayOf } from "./calendar.ts";
import type { Timex } from "./timex.ts";

/** Joins the two ends of a range, and days named one after the other, to one span; opens what has one end. */
export function joinRanges(text: string, dates: readonly Timex[]): readonly Timex[] {
  const joined: Timex[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const both = before === undefined ? null : joinEnds(text, before, date);
    if (both) joined[joined.length - 1] = both;
    else joined.push(date);
  }
  return joined.map((date) => openEnd(text, date));
}

const REACH = 16;
const BETWEEN = /^\s?(-|–|—|to|and|until|through|or|,)\s?(?:on |the )?$/i;
const OPENING = /\b(?:from|between)\s(?:the\s)?$/i;

function joinEnds(text: string, first: Timex, last: Timex): Timex | null {
  const link =
    last.start - first.end < REACH ? BETWEEN.exec(text.slice(first.end, last.start))?.[1] : undefined;
  if (link === undefined || first.span === null || last.span === null) return null;
  const isRange =
    /^(?:-|–|—|to|until|through)$/i.test(link.toLowerCase()) || OPENING.test(before(text, first));
  if (first.span.precision !== last.span.precision) return null;
  const span = isRange ? between(first.span, last.span) : together(first.span, last.span);
  return span && { ...first, end: last.end, span: { ...span, words: text.slice(first.start, last.end) } };
}

function between(first: DateSpan, last: DateSpan): DateSpan | null {
  const isForward = first.from !== null && last.to !== null && last.from !== null && first.from <= last.from;
  return isForward ? { ...first, to: last.to, precision: last.precision, known: last.known } : null;
}

/** "6 and 7 July", not "6 July and 3 August". */
function together(first: DateSpan, last: DateSpan): DateSpan | null {
  if (first.to === null || last.from === null) return null;
  return dayOf(first.to).add({ days: 1 }).toString() === last.from ? between(first, last) : null;
}

const before = (text: string, { start }: Timex): string => text.slice(Math.max(0, start - REACH), start);

const SINCE = /\bsince\s(?:the\s)?(?:at\s|about\s)?$/i;
const UNTIL = /\b(?:until|till)\s(?:the\s)?$/i;

/** "since the 1998 bombing", "since August, when it fell": the date is that of what stands behind it. */
const NOT_OPEN =
  /^(?:,? (?:when|where)\b| (?!and|but|or|to|in|on|at|by|for|as|with|have|has|had|is|are|was|were|the|when|after|before|because|that|which|who|he|she|it|they|there)[a-z]+\b)/;
/** "did not fall until May", "was put off until May": it happens then, and not before. */
const NOT_UNTIL =
  /(?:\b(?:not|never|(?:delay|postpone|deferr?|adjourn|reschedul|push|put)[a-z]{0,5})\b|n['’]t\b)[^.;]{0,80}\b(?:until|till)\s(?:the\s)?$/i;

function openEnd(text: string, date: Timex): Timex {
  const { span } = date;
  if (span === null || span.from === null || NOT_OPEN.test(text.slice(date.end, date.end + REACH)))
    return date;
  if (NOT_UNTIL.test(text.slice(Math.max(0, date.start - 100), date.start))) return date;
  if (SINCE.test(before(text, date))) return { ...date, span: { ...span, to: null } };
  return UNTIL.test(before(text, date)) ? { ...date, span: { ...span, from: null } } : date;
}

import type { DateSpan, EventDate } from "../model/date-span.ts";
import type { Span } from "../model/span.ts";
import { carriedDate } from "./carry.ts";
import { leadDate } from "./lead-date.ts";
import { isAhead, nearestDate } from "./nearest.ts";
import { datesIn, type ReadDates } from "./read.ts";
import { causeOf, sameEvent } from "./same-event.ts";
import { standingOf } from "./standing.ts";
import type { Timex } from "./timex.ts";
import { tradingDay } from "./trading-day.ts";

/** What stands so near to an event is its date, whatever other sentences say: "the attack on Friday". */
const BESIDE = 3;

/** The date of what a sentence reports about the words in focus, and whether it is told as having happened. */
export function eventDate(read: ReadDates, sentence: Span, focus: readonly Span[]): EventDate {
  const near = nearestDate(read, sentence, focus);
  const date =
    (near && near.far <= BESIDE ? near.date.span : null) ??
    inContext(sameEvent(read, sentence, focus)) ??
    near?.date.span ??
    inContext(causeOf(read, sentence, focus)) ??
    inContext(tradingDay(read, sentence, focus)) ??
    inContext(carried(read, sentence)) ??
    inContext(leadDate(read, sentence)) ??
    reported(read);
  const standing = standingOf(read.body, sentence, focus, near !== null, isAhead(read, date));
  return { date, standing };
}

const carried = (read: ReadDates, sentence: Span): Timex | null =>
  datesIn(read, sentence).length > 0 ? null : carriedDate(read, sentence);

const inContext = (date: Timex | null): DateSpan | null =>
  date?.span ? { ...date.span, known: "context" } : null;

/** Nothing else is known but when it was reported, or not even that. */
function reported({ reported }: ReadDates): DateSpan {
  const known = reported === null ? "unknown" : "published";
  return { from: reported, to: reported, precision: "day", portion: null, time: null, known, words: null };
}

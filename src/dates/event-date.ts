import type { DateSpan, EventDate } from "../model/date-span.ts";
import type { Span } from "../model/span.ts";
import { carriedDate } from "./carry.ts";
import { clausesOf, distanceOf, isGoingOn } from "./clause.ts";
import { datesIn, type ReadDates } from "./read.ts";
import { standingOf } from "./standing.ts";
import type { Timex } from "./timex.ts";

/** The date of what a sentence reports about the words in focus, and whether it is told as having happened. */
export function eventDate(read: ReadDates, sentence: Span, focus: readonly Span[]): EventDate {
  const found = nearest(read, sentence, focus);
  const date = found?.span ?? carried(read, sentence) ?? reported(read);
  const standing = standingOf(read.body, sentence, focus, found !== null, isAhead(read, date));
  return { date, standing };
}

/** What is dated after its publication has not happened, whoever says it. */
const isAhead = ({ published }: ReadDates, { from }: DateSpan): boolean =>
  published !== null && from !== null && from > published;

function carried(read: ReadDates, sentence: Span): DateSpan | null {
  const date = datesIn(read, sentence).length > 0 ? null : carriedDate(read, sentence);
  return date?.span ? { ...date.span, known: "context" } : null;
}

/** Further than this, in words and borders of clauses, a date dates something else. */
const REACH = 30;

/** The same for what is told as going on now, which is mostly dated by being reported. */
const NOW = 4;

/** The date that belongs to the focus: the nearest, where clauses count for more than words. */
function nearest(read: ReadDates, sentence: Span, focus: readonly Span[]): Timex | null {
  const dates = datesIn(read, sentence).filter((date) => !isOutlook(read, date));
  if (dates.length === 0) return null;
  const clauses = clausesOf(read.body, sentence);
  const asked =
    focus.length > 0 ? focus.toSorted(byStart) : [{ start: sentence.start, end: sentence.start + 1 }];
  const ranked = dates.map((date) => ({ date, far: distanceOf(clauses, date, asked) }));
  const best = ranked.reduce((a, b) => (b.far < a.far ? b : a));
  const reach = isGoingOn(clauses, asked) ? NOW : REACH;
  return best.far <= reach ? best.date : null;
}

/** "over the next four years": from now on, which dates nothing that has happened. */
const isOutlook = ({ published }: ReadDates, { type, span }: Timex): boolean =>
  type === "DURATION" && span !== null && span.from === published && span.to !== published;

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Nothing else is known but when it was reported, or not even that. */
function reported({ reported }: ReadDates): DateSpan {
  const known = reported === null ? "unknown" : "published";
  return { from: reported, to: reported, precision: "day", portion: null, time: null, known, words: null };
}

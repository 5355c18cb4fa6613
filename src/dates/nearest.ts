import type { DateSpan } from "../model/date-span.ts";
import type { Span } from "../model/span.ts";
import { distanceOf } from "./clause.ts";
import { datesIn, type ReadDates } from "./read.ts";
import type { Timex } from "./timex.ts";
import { isGoingOn, isPast, mainVerb } from "./verbs.ts";

/** Further than this, in words and borders of clauses, a date dates something else. */
const REACH = 30;

/** What lasts until a day happened before it. */
const UNTIL = 12;

/** The same for what is told as going on now, which is mostly dated by being reported. */
const NOW = 4;

export interface NearDate {
  readonly date: Timex;
  /** In words and borders of clauses, see clause.ts. */
  readonly far: number;
}

/**
 * The date in a sentence that belongs to the words in focus, or where there are none to what the sentence tells: the
 * nearest, where clauses count for more than words. Null where none is near enough.
 */
export function nearestDate(read: ReadDates, sentence: Span, focus: readonly Span[]): NearDate | null {
  const dates = datesIn(read, sentence).filter((date) => !isOutlook(read, date) && !isDenied(read, date));
  if (dates.length === 0) return null;
  const clauses = read.clausesOf(sentence);
  const asked = focus.length > 0 ? focus.toSorted(byStart) : [mainVerb(clauses)];
  const hasHappened = isPast(clauses, focus);
  const ranked = dates
    .filter(({ span }) => !(hasHappened && span !== null && isAhead(read, span)))
    .map((date) => ({ date, far: distanceOf(clauses, date, asked) + (isUntil(date) ? UNTIL : 0) }));
  const [first, ...others] = ranked;
  if (first === undefined) return null;
  const best = others.reduce((a, b) => (b.far < a.far ? b : a), first);
  return best.far <= (isGoingOn(clauses, focus) ? NOW : REACH) ? best : null;
}

/** "over the next four years": from now on, which dates nothing that has happened. */
const isOutlook = ({ published }: ReadDates, { type, span }: Timex): boolean =>
  type === "DURATION" && span !== null && span.from === published && span.to !== published;

/** "on Sunday, not on Saturday". */
const isDenied = ({ body }: ReadDates, { start }: Timex): boolean =>
  /\b(?:not|rather than|instead of) (?:on |in |at )?(?:the )?$/i.test(
    body.slice(Math.max(0, start - 20), start),
  );

const isUntil = ({ span }: Timex): boolean => span?.from === null && span.to !== null;

/** What is dated after its publication has not happened, whoever says it. */
export const isAhead = ({ published }: ReadDates, { from }: DateSpan): boolean =>
  published !== null && from !== null && from > published;

const byStart = (a: Span, b: Span): number => a.start - b.start;

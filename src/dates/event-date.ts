import type { DateSpan, EventDate } from "../model/date-span.ts";
import type { Span } from "../model/span.ts";
import { clauseOf, farFrom } from "./clause.ts";
import { datesIn, type ReadDates } from "./read.ts";
import { standingOf } from "./standing.ts";
import type { Timex } from "./timex.ts";

/** The date of what a sentence reports about the words in focus, and whether it is told as having happened. */
export function eventDate(read: ReadDates, sentence: Span, focus: readonly Span[]): EventDate {
  const clause = clauseOf(read.body, sentence, focus);
  const date = nearest(read, sentence, focus);
  return {
    date: date?.span ?? reported(read),
    standing: standingOf(read.body.slice(clause.start, clause.end), date !== null),
  };
}

/** The date that belongs to the focus: the nearest, where clauses count for more than words. */
function nearest(read: ReadDates, sentence: Span, focus: readonly Span[]): Timex | null {
  const ranked = datesIn(read, sentence).map((date) => ({ date, far: farFrom(read.body, date, focus) }));
  return ranked.toSorted((a, b) => a.far - b.far)[0]?.date ?? null;
}

/** Nothing else is known but when it was reported, or not even that. */
function reported({ published }: ReadDates): DateSpan {
  const known = published === null ? "unknown" : "published";
  return { from: published, to: published, precision: "day", portion: null, time: null, known, words: null };
}

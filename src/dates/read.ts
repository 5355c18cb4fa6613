import type { Span } from "../model/span.ts";
import { type Clauses, clausesOf } from "./clause.ts";
import { isBehindPlace } from "./dateline-date.ts";
import { findDates } from "./find.ts";
import { joinRanges } from "./ranges.ts";
import { dayOfReport } from "./report-day.ts";
import { firstAt } from "./sorted.ts";
import type { Timex } from "./timex.ts";

/** The dates of an article, read once for all the questions about it. */
export interface ReadDates {
  readonly body: string;
  /** The day of publication, YYYY-MM-DD; null where it is unknown. */
  readonly published: string | null;
  /** The day it was written on: of the dateline, else of publication. */
  readonly reported: string | null;
  readonly sentences: readonly Span[];
  /** What names a stretch of days, in order; ranges joined. */
  readonly dates: readonly Timex[];
  /** A sentence as words, to measure in it how far its dates are from what is asked about. */
  readonly clausesOf: (sentence: Span) => Clauses;
}

export function readDates(article: {
  readonly body: string;
  readonly sentences: readonly Span[];
  readonly published: string | null;
}): ReadDates {
  const { body, sentences, published } = article;
  const dates = findDates(body, published).filter((date) => date.span !== null && !isBehindPlace(body, date));
  return {
    body,
    sentences,
    published,
    reported: dayOfReport(body, published),
    dates: joinRanges(body, dates),
    clausesOf: eachOnce(body),
  };
}

/** Of one article, sentences as words at the most: each takes some kilobytes. */
const MOST_KEPT = 100;

/** Every question about a sentence measures in the same words. */
function eachOnce(body: string): ReadDates["clausesOf"] {
  const kept = new Map<string, Clauses>();
  return (sentence) => {
    const key = `${sentence.start}-${sentence.end}`;
    const clauses = kept.get(key) ?? clausesOf(body, sentence);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, clauses);
    return clauses;
  };
}

/** The dates of a sentence, found without looking at the others. */
export function datesIn({ dates }: ReadDates, sentence: Span): readonly Timex[] {
  const first = firstFrom(dates, sentence.start);
  const found: Timex[] = [];
  for (let at = first; at < dates.length; at++) {
    const date = dates[at];
    if (date === undefined || date.start >= sentence.end) break;
    found.push(date);
  }
  return found;
}

/** The place of the first span that starts at `start` or behind it. */
export const firstFrom = (spans: readonly Span[], start: number): number =>
  firstAt(spans.length, (at) => (spans[at]?.start ?? 0) >= start);

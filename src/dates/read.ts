import type { Span } from "../model/span.ts";
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

import type { DateSpan } from "../../src/model/date-span.ts";
import type { Excerpt } from "../../src/model/excerpt.ts";
import { articleOf } from "./articles.ts";

/** A date: a day, or a span of which an end may be open. */
export const dateOf = (from: string | null, to = from, changes: Partial<DateSpan> = {}): DateSpan => ({
  from,
  to,
  precision: from === to ? "day" : "month",
  portion: null,
  time: null,
  known: "stated",
  words: null,
  ...changes,
});

let made = 0;

/** An excerpt of an article of its own, reported as happened on that date. */
export function excerptOf(
  outlet: string | undefined,
  date: DateSpan,
  changes: Partial<Excerpt> = {},
): Excerpt {
  const quote = `Something happened, as number ${made} tells.`;
  const id = `madeup${String(made++).padStart(4, "0")}`;
  return {
    passage: { article: id, revision: 1, start: 0, end: quote.length },
    quote,
    marks: [],
    event: { date, standing: "reported" },
    source: articleOf(id, quote, {
      headline: "Something happened",
      ...(outlet === undefined ? {} : { outlet }),
    }),
    also: [],
    ...changes,
  };
}

import type { DayRange } from "../model/date-span.ts";
import type { Query } from "../model/query.ts";
import type { Say } from "../words/words.ts";
import { daysIn } from "./days.ts";

/** What the filters of a query come to. */
export type Filters = Pick<Query, "outlets" | "authors" | "event" | "published">;

export const NO_FILTERS: Filters = { outlets: [], authors: [], event: null, published: null };

/**
 * A filter's value, and what it makes of the filters before it; what is said instead tells why it
 * cannot stand. Words such as "last week" are seen from `today`; without it only written days are read.
 */
type Filter = (filters: Filters, value: string, today: string | null) => Filters | Say;

/** The filters by key, in the order in which they are written. */
export const FILTERS: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ["outlet", (filters, value) => ({ ...filters, outlets: withValue(filters.outlets, value) })],
  ["author", (filters, value) => ({ ...filters, authors: withValue(filters.authors, value) })],
  [
    "from",
    dated((filters, { from }) => ({ ...filters, event: narrowed(filters.event, { from, to: null }) })),
  ],
  ["to", dated((filters, { to }) => ({ ...filters, event: narrowed(filters.event, { from: null, to }) }))],
  ["on", dated((filters, days) => ({ ...filters, event: narrowed(filters.event, days) }))],
  ["published", dated((filters, days) => ({ ...filters, published: narrowed(filters.published, days) }))],
]);

function dated(apply: (filters: Filters, days: DayRange) => Filters): Filter {
  return (filters, value, today) => {
    const days = daysIn(value, today);
    if (!days) return ({ queries }) => queries.noDate(value);
    const made = apply(filters, days);
    if (made.event && made.event.from === null && made.event.to === null)
      return ({ queries }) => queries.openEnd(value);
    return [made.event, made.published].some(isEmpty) ? ({ queries }) => queries.noDayLeft : made;
  };
}

/** The days that both ranges share. */
function narrowed(a: DayRange | null, b: DayRange): DayRange {
  if (!a) return b;
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from;
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
  return { from, to };
}

const isEmpty = (days: DayRange | null): boolean =>
  days?.from != null && days.to !== null && days.from > days.to;

const withValue = (values: readonly string[], value: string): readonly string[] =>
  values.some((other) => other.toLowerCase() === value.toLowerCase()) ? values : [...values, value];

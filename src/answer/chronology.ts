import { factOf } from "../model/article.ts";
import { compareDates } from "../model/date-span.ts";
import type { Excerpt } from "../model/excerpt.ts";
import { saysItsDay } from "./wording.ts";

/**
 * Excerpts in the order in which things happened; those of one day by publication, then by outlet. What is
 * timeless, possible, planned or denied happened on no day: it stands apart, after the dated.
 */
export function inChronology(excerpts: readonly Excerpt[], order: "earliest" | "newest"): readonly Excerpt[] {
  const happened = excerpts.filter(isReported).toSorted(byEvent);
  const apart = excerpts.filter((excerpt) => !isReported(excerpt)).toSorted(byEvent);
  return order === "earliest" ? [...happened, ...apart] : [...newestFirst(happened), ...apart];
}

const isReported = ({ event }: Excerpt): boolean => event.standing === "reported";

const isUndated = ({ event }: Excerpt): boolean => event.date.from === null && event.date.to === null;

/** Turned round, but what has no date stays last. */
const newestFirst = (excerpts: readonly Excerpt[]): readonly Excerpt[] => [
  ...excerpts.filter((excerpt) => !isUndated(excerpt)).toReversed(),
  ...excerpts.filter(isUndated),
];

function byEvent(a: Excerpt, b: Excerpt): number {
  return (
    compareDates(a.event.date, b.event.date) ||
    compareText(factOf(a.source.published) ?? UNKNOWN, factOf(b.source.published) ?? UNKNOWN) ||
    compareText(factOf(a.source.outlet) ?? UNKNOWN, factOf(b.source.outlet) ?? UNKNOWN) ||
    compareText(a.passage.article, b.passage.article) ||
    a.passage.start - b.passage.start
  );
}

/** Behind every name and every day. */
const UNKNOWN = "\uffff";

export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * The excerpts with what stands apart thinned to one of each article, which is enough where events are asked for: the
 * first that says its day, else the first.
 */
export function oneApartAnArticle(excerpts: readonly Excerpt[]): readonly Excerpt[] {
  const apart = Map.groupBy(
    excerpts.filter((excerpt) => !isReported(excerpt)),
    ({ passage }) => passage.article,
  );
  const kept = new Set(
    [...apart.values()].map((all) => all.find(({ event }) => saysItsDay(event.date)) ?? all[0]),
  );
  return excerpts.filter((excerpt) => isReported(excerpt) || kept.has(excerpt));
}

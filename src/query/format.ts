import type { DayRange } from "../model/date-span.ts";
import type { Query, Term } from "../model/query.ts";
import { formatDays, shortestFrom, shortestTo } from "./days.ts";

/** The query in the query language, always in the same form: `parseFormatted` reads it back as the same query. */
export function formatQuery(query: Query): string {
  return [
    ...query.all.map((group) => group.map(formatTerm).join(" OR ")),
    ...query.none.map((term) => `-${formatTerm(term)}`),
    ...query.outlets.map((outlet) => `outlet:${formatValue(outlet)}`),
    ...query.authors.map((author) => `author:${formatValue(author)}`),
    ...formatEvent(query.event),
    ...(query.published ? [`published:${formatDays(query.published)}`] : []),
  ].join(" ");
}

const formatTerm = (term: Term): string => (term.kind === "phrase" ? `"${term.text}"` : term.text);

const formatValue = (value: string): string => (/^[\p{L}\p{N}.-]+$/u.test(value) ? value : `"${value}"`);

function formatEvent(event: DayRange | null): readonly string[] {
  if (!event) return [];
  if (event.from !== null && event.to !== null) {
    const days = formatDays(event);
    if (!days.includes("..")) return [`on:${days}`];
  }
  return [
    ...(event.from === null ? [] : [`from:${shortestFrom(event.from)}`]),
    ...(event.to === null ? [] : [`to:${shortestTo(event.to)}`]),
  ];
}

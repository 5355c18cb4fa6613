import type { ExcerptsAnswer, Order } from "../model/answer.ts";
import type { Excerpt } from "../model/excerpt.ts";
import type { Query } from "../model/query.ts";
import { formatQuery } from "../query/format.ts";
import { inChronology, oneApartAnArticle } from "./chronology.ts";
import { explainNothing, find } from "./find.ts";
import type { Parts } from "./parts.ts";

/** When: the excerpts about a topic, each under the day of the event it reports. */
export const when = (query: Query, order: "earliest" | "newest", parts: Parts): Promise<ExcerptsAnswer> =>
  answer("when", query, order, parts, { any: false, following: true });

/** Search: the passages that meet a query, or else those that come nearest, by relevance or by date. */
export const search = (query: Query, order: Order, parts: Parts): Promise<ExcerptsAnswer> =>
  answer("search", query, order, parts, { any: true });

async function answer(
  command: "when" | "search",
  query: Query,
  order: Order,
  parts: Parts,
  options: { readonly any: boolean; readonly following?: boolean },
): Promise<ExcerptsAnswer> {
  const { excerpts, ...how } = await find(query, parts, options);
  const nothing = excerpts.length ? { nearest: null, emptiedBy: null } : await explainNothing(query, parts);
  return {
    kind: "excerpts",
    command,
    query,
    order,
    excerpts: command === "when" ? oneApartAnArticle(inOrder(excerpts, order)) : inOrder(excerpts, order),
    ...how,
    nearest: nothing.nearest,
    emptiedBy: nothing.emptiedBy && formatQuery(nothing.emptiedBy),
  };
}

const inOrder = (excerpts: readonly Excerpt[], order: Order): readonly Excerpt[] =>
  order === "relevance" ? excerpts : inChronology(excerpts, order);

import { factOf } from "../model/article.ts";
import { overlapsRange } from "../model/date-span.ts";
import { type Query, UNKNOWN_OUTLET } from "../model/query.ts";
import { fold } from "../text/fold.ts";
import type { Shelved } from "./shelf.ts";

type Filtered = Pick<Query, "outlets" | "authors" | "published">;

export const isFiltered = ({ outlets, authors, published }: Filtered): boolean =>
  outlets.length > 0 || authors.length > 0 || published !== null;

/** Whether a server may see an article; null stands for everybody. */
export const isSeenIn = (scope: string | null, article: Pick<Shelved, "scope">): boolean =>
  article.scope === null || article.scope === scope;

/** Whether an article is from one of a query's outlets and authors, and of its days of publication. */
export function passes(article: Pick<Shelved, "outlet" | "authors" | "published">, query: Filtered): boolean {
  return (
    isFrom(factOf(article.outlet), query.outlets) &&
    isBy(article.authors, query.authors) &&
    isOf(factOf(article.published), query.published)
  );
}

function isFrom(outlet: string | null, outlets: readonly string[]): boolean {
  return outlets.length === 0 || outlets.some((asked) => fold(asked) === fold(outlet ?? UNKNOWN_OUTLET));
}

function isBy(authors: readonly string[], asked: readonly string[]): boolean {
  return (
    asked.length === 0 || asked.some((part) => authors.some((author) => fold(author).includes(fold(part))))
  );
}

function isOf(published: string | null, days: Query["published"]): boolean {
  return days === null || overlapsRange({ from: published, to: published }, days);
}

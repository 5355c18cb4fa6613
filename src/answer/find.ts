import { overlapsRange } from "../model/date-span.ts";
import type { Excerpt } from "../model/excerpt.ts";
import type { Hit } from "../model/found.ts";
import type { Query } from "../model/query.ts";
import { NO_FILTERS } from "../query/filters.ts";
import { fold } from "../text/fold.ts";
import { excerptsOf } from "./excerpts.ts";
import type { Parts } from "./parts.ts";
import { foldReprints } from "./reprints.ts";

/** Sentences that one question looks at, at the most. */
const MOST_HITS = 1000;

/** Articles that are shown for their headline, at the most; none where sentences alone are too many. */
const MOST_HEADLINES = 100;

export interface Findings {
  readonly excerpts: readonly Excerpt[];
  readonly alsoSearched: readonly string[];
  readonly loosened: boolean;
  readonly truncated: boolean;
}

/** The excerpts that meet a query, its days included, best first. */
export async function find(
  query: Query,
  parts: Parts,
  { any, following = false }: { readonly any: boolean; readonly following?: boolean },
): Promise<Findings> {
  const { hits, headlines, alsoSearched, loosened } = await parts.index.search(query, {
    limit: MOST_HITS,
    any,
  });
  const excerpts = await excerptsOf(hits, parts.readings, {
    following,
    headlines: following && hits.length < MOST_HITS ? headlines.slice(0, MOST_HEADLINES) : [],
  });
  const { event } = query;
  const inTime = event ? excerpts.filter((excerpt) => overlapsRange(excerpt.event.date, event)) : excerpts;
  return {
    excerpts: foldReprints(inTime),
    alsoSearched: distinct([...alsoSearched, ...shortNames(inTime, hits)]),
    loosened,
    truncated: hits.length === MOST_HITS,
  };
}

/** What is marked beside what the search found: the names in short, which nobody asked for by themselves. */
function shortNames(excerpts: readonly Excerpt[], hits: readonly Hit[]): readonly string[] {
  const found = new Set(
    hits.flatMap(({ article, marks }) => marks.map(({ start }) => `${article} ${start}`)),
  );
  return excerpts.flatMap(({ passage, quote, marks }) =>
    marks
      .filter(({ start }) => !found.has(`${passage.article} ${passage.start + start}`))
      .map(({ start, end }) => quote.slice(start, end)),
  );
}

/** Each once, as it is printed first. */
const distinct = (names: readonly string[]): readonly string[] =>
  [...Map.groupBy(names, fold).values()].flatMap(([first]) => first ?? []);

/** Why a query found nothing: the filter without which it would, or the nearest query that finds something. */
export async function explainNothing(
  query: Query,
  parts: Parts,
): Promise<{ readonly nearest: Query | null; readonly emptiedBy: Query | null }> {
  for (const { without, alone } of filtersOf(query))
    if ((await find(without, parts, { any: false })).excerpts.length > 0)
      return { nearest: null, emptiedBy: alone };
  return { nearest: await parts.index.nearest(query), emptiedBy: null };
}

const NOTHING: Query = { all: [], none: [], ...NO_FILTERS };

/** For each filter that is set: the query without it, and it without the query. Then all of them together. */
function filtersOf(query: Query): readonly { readonly without: Query; readonly alone: Query }[] {
  const { outlets, authors, event, published } = query;
  const set: readonly Partial<Query>[] = [
    ...(outlets.length ? [{ outlets }] : []),
    ...(authors.length ? [{ authors }] : []),
    ...(event ? [{ event }] : []),
    ...(published ? [{ published }] : []),
  ];
  const groups = set.length > 1 ? [...set, Object.assign({}, ...set) as Partial<Query>] : set;
  return groups.map((group) => {
    const cleared = Object.fromEntries(Object.keys(group).map((key) => [key, NOTHING[key as keyof Query]]));
    return { without: { ...query, ...cleared }, alone: { ...NOTHING, ...group } };
  });
}

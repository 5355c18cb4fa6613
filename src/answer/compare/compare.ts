import type { ExcerptsAnswer } from "../../model/answer.ts";
import { factOf } from "../../model/article.ts";
import type { CompareAnswer } from "../../model/comparison.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import type { Query } from "../../model/query.ts";
import { inChronology } from "../chronology.ts";
import { when } from "../excerpt-answers.ts";
import { find } from "../find.ts";
import type { Parts } from "../parts.ts";
import { differencesIn } from "./differences.ts";
import { tellingsBeside, tellingsOf } from "./matter.ts";

/** Sentences that are compared, at the most. */
const MOST_HITS = 300;

/** One matter, outlet by outlet in the order of their reports, and where they differ. Where nothing is found, `/when` tells why. */
export async function compare(query: Query, parts: Parts): Promise<CompareAnswer | ExcerptsAnswer> {
  const { excerpts, alsoSearched, truncated } = await find(query, parts, { any: false });
  if (excerpts.length === 0) return when(query, "earliest", parts);
  const { hits, headlines } = await parts.index.search(query, { limit: MOST_HITS });
  const shown = new Set(excerpts.flatMap(({ source, also }) => [source, ...also]).map(({ id }) => id));
  const tellings = await tellingsOf(
    hits.filter(({ article }) => shown.has(article)),
    parts.readings,
  );
  const words = query.all.flat().map(({ text }) => text.toLowerCase());
  return {
    kind: "compare",
    query,
    outlets: byOutlet(excerpts),
    differences: await differencesIn(
      tellings,
      tellingsBeside(tellings, new Set(headlines.map(({ article }) => article))),
      words,
    ),
    alsoSearched,
    truncated,
  };
}

/** The outlets by their first report, those of one day by name; articles whose outlet is unknown each for themselves. */
function byOutlet(excerpts: readonly Excerpt[]): CompareAnswer["outlets"] {
  const groups = Map.groupBy(excerpts, ({ source }) => factOf(source.outlet) ?? `\u0000${source.id}`);
  return [...groups]
    .map(([name, own]) => ({ place: `${firstDay(own)} ${name}`, excerpts: inChronology(own, "earliest") }))
    .toSorted((a, b) => (a.place === b.place ? 0 : a.place < b.place ? -1 : 1))
    .map(({ excerpts }) => ({ outlet: factOf(excerpts[0]?.source.outlet ?? UNKNOWN), excerpts }));
}

const UNKNOWN = { known: "unknown" } as const;

const firstDay = (excerpts: readonly Excerpt[]): string =>
  excerpts.map(({ source }) => factOf(source.published) ?? "9999").reduce((a, b) => (b < a ? b : a));

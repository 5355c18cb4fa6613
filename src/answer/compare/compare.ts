import type { ExcerptsAnswer } from "../../model/answer.ts";
import { factOf } from "../../model/article.ts";
import type { CompareAnswer } from "../../model/comparison.ts";
import type { Excerpt } from "../../model/excerpt.ts";
import type { Query } from "../../model/query.ts";
import { compareText, inChronology } from "../chronology.ts";
import { when } from "../excerpt-answers.ts";
import { find } from "../find.ts";
import type { Parts } from "../parts.ts";
import { differencesIn } from "./differences.ts";
import { publishedOf, tellingsBeside, tellingsOf } from "./matter.ts";
import { type Topic, topicOf } from "./topic.ts";

/** Sentences that are compared, at the most. */
const MOST_HITS = 300;

/**
 * One matter, outlet by outlet in the order of their reports, and where they differ. Where no sentence has all that was
 * asked for, it is the matter alone, and the query in the answer says so; where nothing is found, it says why as `/when` does.
 */
export async function compare(query: Query, parts: Parts): Promise<CompareAnswer | ExcerptsAnswer> {
  const topic = await topicOf(query, parts);
  const asked = await find(query, parts, { any: false });
  const all = topic.matter === query ? asked : await find(topic.matter, parts, { any: false });
  if (all.excerpts.length === 0) return { ...(await when(query, "earliest", parts)), command: "compare" };
  const isFound = asked.excerpts.length > 0;
  const { excerpts, alsoSearched, truncated } = isFound ? asked : all;
  return {
    kind: "compare",
    query: isFound ? query : topic.matter,
    outlets: byOutlet(excerpts),
    differences: await differencesAmong(all.excerpts, topic, parts),
    alsoSearched,
    truncated,
  };
}

async function differencesAmong(
  excerpts: readonly Excerpt[],
  topic: Topic,
  { index, readings, thesaurus }: Parts,
) {
  const { hits, headlines } = await index.search(topic.matter, { limit: MOST_HITS });
  const shown = new Set(excerpts.flatMap(({ source, also }) => [source, ...also]).map(({ id }) => id));
  const tellings = await tellingsOf(
    hits.filter(({ article }) => shown.has(article)),
    readings,
  );
  const beside = await tellingsBeside(tellings, new Set(headlines.map(({ article }) => article)));
  return differencesIn(tellings, beside, topic, thesaurus);
}

/** The outlets by their first report, those of one day by name; articles whose outlet is unknown each for themselves. */
function byOutlet(excerpts: readonly Excerpt[]): CompareAnswer["outlets"] {
  const groups = Map.groupBy(excerpts, ({ source }) => factOf(source.outlet) ?? `\u0000${source.id}`);
  return [...groups]
    .map(([name, own]) => ({ place: `${firstDay(own)} ${name}`, excerpts: inChronology(own, "earliest") }))
    .toSorted((a, b) => compareText(a.place, b.place))
    .map(({ excerpts }) => ({ outlet: factOf(excerpts[0]?.source.outlet ?? UNKNOWN), excerpts }));
}

const UNKNOWN = { known: "unknown" } as const;

const firstDay = (excerpts: readonly Excerpt[]): string =>
  excerpts.map(publishedOf).reduce((a, b) => (b < a ? b : a));

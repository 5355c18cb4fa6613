import type { BusyDay, ExcerptsAnswer, TimelineAnswer } from "../model/answer.ts";
import type { Excerpt, Source } from "../model/excerpt.ts";
import type { Query } from "../model/query.ts";
import { inChronology, oneApartAnArticle } from "./chronology.ts";
import { when } from "./excerpt-answers.ts";
import { find } from "./find.ts";
import type { Parts } from "./parts.ts";

/** Days that are told of beside the picture, at the most. */
const MOST_DAYS = 5;

/** When and by whom something was reported. Where nothing is found, it says why as `/when` does. */
export async function timeline(query: Query, parts: Parts): Promise<TimelineAnswer | ExcerptsAnswer> {
  const { excerpts, alsoSearched, truncated } = await find(query, parts, { any: false });
  if (excerpts.length === 0) return { ...(await when(query, "earliest", parts)), command: "timeline" };
  return {
    kind: "timeline",
    query,
    excerpts: oneApartAnArticle(inChronology(excerpts, "earliest")),
    dated: inChronology(excerpts.filter(isDated), "earliest"),
    days: busiestDays(excerpts.filter(isDated)),
    alsoSearched,
    truncated,
  };
}

/** Whether it tells of what happened, on a day that is known. */
export const isDated = ({ event: { date, standing } }: Excerpt): boolean =>
  standing === "reported" && (date.from !== null || date.to !== null);

/** The outlets that print an excerpt: its own, and those of its reprints. */
export const sourcesOf = ({ source, also }: Excerpt): readonly Source[] => [source, ...also];

/** Of excerpts, best first: the days that most articles report, each with the best of its excerpts. */
function busiestDays(excerpts: readonly Excerpt[]): readonly BusyDay[] {
  const days = Map.groupBy(excerpts, ({ event: { date } }) => `${date.from}/${date.to}`);
  return [...days.values()]
    .toSorted((a, b) => articlesIn(b) - articlesIn(a) || b.length - a.length)
    .slice(0, MOST_DAYS)
    .flatMap((ofDay) => {
      const best = bestOf(ofDay);
      return best ? [{ date: best.event.date, best }] : [];
    });
}

const articlesIn = (excerpts: readonly Excerpt[]): number =>
  new Set(excerpts.flatMap(sourcesOf).map(({ id }) => id)).size;

/** What says its day itself tells more of it than what is only known to be published then. */
const bestOf = (excerpts: readonly Excerpt[]): Excerpt | undefined =>
  excerpts.find(({ event }) => event.date.known !== "published") ?? excerpts[0];

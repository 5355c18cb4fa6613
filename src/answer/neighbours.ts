import { formatDay } from "../dates/format.ts";
import type { ExcerptsAnswer, NoticeAnswer, Order } from "../model/answer.ts";
import { factOf } from "../model/article.ts";
import type { Excerpt } from "../model/excerpt.ts";
import { type Query, UNKNOWN_OUTLET } from "../model/query.ts";
import { isolated } from "../words/isolated.ts";
import type { Say } from "../words/words.ts";
import type { Parts } from "./parts.ts";
import { sourcesOf } from "./timeline.ts";
import { topicOf } from "./wording.ts";

/** What else was reported about a matter, seen from one report of it: by the days of publication. */
export type Neighbours = "earlier" | "later" | "others";

/** Asks a question: the one whose answer the report stands in. */
export type Ask = (query: Query, order: Order, parts: Parts) => Promise<ExcerptsAnswer>;

/** The same question asked of the days before or after the report, or of the other outlets on its day. */
export async function neighbours(
  which: Neighbours,
  of: Pick<Excerpt, "source">,
  query: Query,
  parts: Parts,
  ask: Ask,
): Promise<ExcerptsAnswer | NoticeAnswer> {
  const day = factOf(of.source.published);
  if (day === null) return notice(({ answers }) => answers.dayOfReportUnknown);
  const narrowed = await NARROWED[which](query, day, of, (asked) => ask(asked, "earliest", parts));
  const answer = narrowed && (await ask(narrowed, which === "earlier" ? "newest" : "earliest", parts));
  if (answer?.excerpts.length) return answer;
  return notice((words) =>
    words.answers[NOTHING[which]](formatDay(day, words), isolated(topicOf({ query }), words)),
  );
}

type Narrow = (
  query: Query,
  day: string,
  of: Pick<Excerpt, "source">,
  ask: (query: Query) => Promise<ExcerptsAnswer>,
) => Promise<Query | null>;

const NARROWED: Readonly<Record<Neighbours, Narrow>> = {
  earlier: async (query, day) => ({ ...query, event: null, published: { from: null, to: dayFrom(day, -1) } }),
  later: async (query, day) => ({ ...query, event: null, published: { from: dayFrom(day, 1), to: null } }),
  async others(query, day, { source }, ask) {
    const thatDay = { ...query, outlets: [], event: null, published: { from: day, to: day } };
    const { excerpts } = await ask(thatDay);
    const outlets = new Set(excerpts.flatMap(sourcesOf).map(({ outlet }) => factOf(outlet)));
    outlets.delete(factOf(source.outlet));
    return outlets.size ? { ...thatDay, outlets: [...outlets].map((name) => name ?? UNKNOWN_OUTLET) } : null;
  },
};

const dayFrom = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

const NOTHING = {
  earlier: "nothingEarlier",
  later: "nothingLater",
  others: "nothingOthers",
} as const satisfies Record<Neighbours, unknown>;

const notice = (text: Say): NoticeAnswer => ({ kind: "notice", text });

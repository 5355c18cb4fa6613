import { eventDate } from "../dates/event-date.ts";
import type { Article } from "../model/article.ts";
import type { EventDate } from "../model/date-span.ts";
import type { Excerpt, Source } from "../model/excerpt.ts";
import type { HeadlineHit, Hit } from "../model/found.ts";
import { contains, overlaps, type Span, shift } from "../model/span.ts";
import { excerptAt } from "../text/passages.ts";
import { type Following, followingOf } from "./following.ts";
import { inTurns } from "./in-turns.ts";
import { leadOf } from "./lead.ts";
import type { Reading, Readings } from "./reading.ts";
import { shortlyNamed } from "./short-names.ts";

/** What is said of the article beside an excerpt of it. */
export const sourceOf = ({
  id,
  revision,
  story,
  headline,
  authors,
  outlet,
  published,
  url,
}: Article): Source => ({
  id,
  revision,
  story,
  headline,
  authors,
  outlet,
  published,
  url,
});

/**
 * The excerpts that hold the hits, those of the best hit first. Hits of one event in one excerpt share it. Where
 * asked for, the sentences that follow a hit and go on about the same are excerpts too, together with it.
 */
export async function excerptsOf(
  hits: readonly Hit[],
  readings: Readings,
  { following, headlines = [] }: { readonly following: boolean; readonly headlines?: readonly HeadlineHit[] },
): Promise<readonly Excerpt[]> {
  const byArticle = Map.groupBy(hits, ({ article }) => article);
  const byHeadline = new Map(headlines.map((headline) => [headline.article, headline]));
  const read = await readings([...new Set([...byArticle.keys(), ...byHeadline.keys()])]);
  const placed = await inTurns(read, (reading) =>
    excerptsIn(reading, byArticle.get(reading.article.id) ?? []),
  );
  return placed
    .flat()
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ cut }) => cut);

  function excerptsIn(reading: Reading, found: readonly Hit[]) {
    // A hit of an earlier revision points into another text.
    const named = found.filter(({ revision }) => revision === reading.article.revision);
    const headline = byHeadline.get(reading.article.id) ?? null;
    const current = following
      ? [...named, ...shortlyNamed(reading, named, headline), ...leadOf(reading, named, headline)]
      : named;
    const further = following ? followingOf(reading, current) : [];
    const cuts = [
      ...current.map((hit) => cutAround(reading, hit)),
      ...further.map((one) => cutBehind(reading, one)),
    ];
    return mergeCuts(cuts).map((cut) => ({
      cut: toExcerpt(reading, cut, current),
      rank: Math.min(...cut.hits.map((hit) => hits.indexOf(hit)).map((at) => (at < 0 ? hits.length : at))),
    }));
  }
}

/** A passage of one article, as it is chosen: with the hits in it and the day of what it reports. */
interface Cut {
  readonly span: Span;
  readonly hits: readonly Hit[];
  /** The sentence that tells the event. */
  readonly teller: Span;
  readonly event: EventDate;
}

const cutAround = ({ article, layout, dates }: Reading, hit: Hit): Cut => ({
  span: excerptAt(layout, article.body, hit.sentence),
  hits: [hit],
  teller: hit.sentence,
  event: eventDate(dates, hit.sentence, hit.marks),
});

/** What follows without a day of its own goes on about the day of the hit. */
function cutBehind({ dates }: Reading, { hit, sentence, span }: Following): Cut {
  const named = eventDate(dates, hit.sentence, hit.marks);
  const own = eventDate(dates, sentence, []);
  const isDated = own.date.words !== null && own.date.known !== "context";
  const event = isDated || named.standing !== "reported" ? own : named;
  return { span, hits: [hit], teller: sentence, event };
}

/** Where two cuts share words and report one event, they are one; of two events, each keeps its own context. */
function mergeCuts(cuts: readonly Cut[]): readonly Cut[] {
  const merged: Cut[] = [];
  for (const cut of cuts.toSorted((a, b) => a.teller.start - b.teller.start)) {
    const at = merged.findLastIndex((before) => belongTogether(before, cut));
    const before = merged[at];
    if (before) merged[at] = joined(before, cut);
    else merged.push(cut);
  }
  return merged;
}

const joined = (a: Cut, b: Cut): Cut => ({
  span: { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) },
  hits: [...a.hits, ...b.hits],
  teller: a.teller,
  event: a.event,
});

const belongTogether = (a: Cut, b: Cut): boolean =>
  overlaps(a.span, b.span) && (sameEvent(a.event, b.event) || sameSpan(a.span, b.span));

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const sameEvent = (a: EventDate, b: EventDate): boolean =>
  a.standing === b.standing && a.date.from === b.date.from && a.date.to === b.date.to;

const toExcerpt = ({ article }: Reading, { span, event }: Cut, hits: readonly Hit[]): Excerpt => ({
  passage: { article: article.id, revision: article.revision, ...span },
  quote: article.body.slice(span.start, span.end),
  marks: hits
    .flatMap(({ marks }) => marks)
    .filter((mark) => contains(span, mark))
    .toSorted((a, b) => a.start - b.start)
    .map((mark) => shift(mark, -span.start)),
  event,
  source: sourceOf(article),
  also: [],
});

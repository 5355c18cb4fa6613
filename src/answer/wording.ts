import { formatDate, formatDay, formatShortDay } from "../dates/format.ts";
import type { ArticleAnswer, ExcerptsAnswer, SourceAnswer, TimelineAnswer } from "../model/answer.ts";
import { type ArticleDraft, factOf, type Known } from "../model/article.ts";
import type { DateSpan, EventDate, Precision, Standing } from "../model/date-span.ts";
import type { Excerpt, Source } from "../model/excerpt.ts";
import { formatQuery } from "../query/format.ts";
import { count } from "../text/count.ts";

/** The words that a reader meets beside the quotations, the same on Discord, on the page and in the terminal. */

export const UNKNOWN_OUTLET = "unknown outlet";

const inferredMark = (fact: Known<string>): string => (fact.known === "inferred" ? " (inferred)" : "");

export const outletOf = ({ outlet }: Pick<Source, "outlet">): string =>
  outlet.known === "unknown" ? UNKNOWN_OUTLET : `${outlet.value}${inferredMark(outlet)}`;

/** "4 July 2021", "7 July 2021 (inferred)", or null where the day is unknown. */
export const publishedOf = ({ published }: Pick<Source, "published">): string | null =>
  published.known === "unknown" ? null : `${formatDay(published.value)}${inferredMark(published)}`;

/** "published 4 July", with the year where the event's date does not tell it; null where that says nothing new. */
export function publicationNote({ event: { date }, source }: Excerpt): string | null {
  const day = factOf(source.published);
  if (day === null) return "publication day unknown";
  if (date.known === "published" && date.from === day)
    return source.published.known === "inferred" ? "day inferred" : null;
  const sameYear = date.from?.slice(0, 4) === day.slice(0, 4);
  return `published ${sameYear ? formatShortDay(day) : formatDay(day)}${inferredMark(source.published)}`;
}

/** What heads the excerpts that tell of nothing that happened, or null for those that do. */
const STANDING_WORDS: Readonly<Record<Standing, string | null>> = {
  reported: null,
  timeless: "no event",
  possible: "possible, not reported as happened",
  planned: "planned, not reported as happened",
  denied: "denied",
};

/** Why an excerpt stands apart, with the day that its own words give; null where it does not stand apart. */
export function apartWords({ date, standing }: EventDate): string | null {
  const words = STANDING_WORDS[standing];
  return words !== null && saysItsDay(date) ? `${words}: ${formatDate(date)}` : words;
}

/** Whether the day is in the words, not only taken from the context or the publication. */
export const saysItsDay = ({ known, from, to }: DateSpan): boolean =>
  (known === "stated" || known === "resolved") && (from !== null || to !== null);

/** "5 excerpts · 3 outlets · 3 July – 11 August 2021 · also searched: Fayzabad". */
export function summaryOf(
  answer: Pick<ExcerptsAnswer, "excerpts" | "alsoSearched" | "truncated">,
): readonly string[] {
  const { excerpts, alsoSearched, truncated } = answer;
  const outlets = new Set(excerpts.map(({ source }) => factOf(source.outlet)));
  return [
    `${truncated ? "the first " : ""}${count(excerpts.length, "excerpt")}`,
    count(outlets.size, "outlet"),
    ...spanOf(answer),
    ...(alsoSearched.length ? [`also searched: ${alsoSearched.join(", ")}`] : []),
  ];
}

/** From the first to the last day of what was reported as happened. */
function spanOf({ excerpts }: Pick<ExcerptsAnswer, "excerpts">): readonly string[] {
  const dates = excerpts.filter(({ event }) => event.standing === "reported").map(({ event }) => event.date);
  const [first] = dates
    .flatMap(({ from, precision }) => (from === null ? [] : [{ day: from, precision }]))
    .toSorted(byDay);
  const last = dates
    .flatMap(({ to, precision }) => (to === null ? [] : [{ day: to, precision }]))
    .toSorted(byDay)
    .at(-1);
  if (!first || !last || first.day > last.day) return [];
  if (![first, last].some(isLong)) return [dayRange(first.day, last.day)];
  return [[...new Set([first, last].map(edgeOf))].join(" – ")];
}

type Edge = { readonly day: string; readonly precision: Precision };
const byDay = (a: Edge, b: Edge): number => (a.day < b.day ? -1 : Number(a.day > b.day));

/** A year or more: its first and last day are nobody's words. */
const isLong = ({ precision }: Edge): boolean => ["year", "decade", "century"].includes(precision);
const edgeOf = (edge: Edge): string => (isLong(edge) ? edge.day.slice(0, 4) : formatDay(edge.day));

/** "3 July – 11 August 2021". */
export function dayRange(from: string, to: string): string {
  const day = { precision: "day", portion: null, time: null, known: "stated", words: null } as const;
  return formatDate({ from, to, ...day });
}

/** Of a timeline's excerpts: those that are on none of its days, and why; null where there are none. */
export function undatedOf({ excerpts, dated }: TimelineAnswer): string | null {
  const apart = excerpts.filter(({ event }) => event.standing !== "reported").length;
  const unknown = excerpts.length - dated.length - apart;
  const left = [
    ...(unknown ? [`${unknown} whose day is unknown`] : []),
    ...(apart ? [`${apart} not reported as happened`] : []),
  ];
  return left.length ? `left out: ${left.join(", ")}` : null;
}

/** What was asked, without its filters where it holds more than these: what heads the answer. */
export const topicOf = ({ query }: Pick<ExcerptsAnswer, "query">): string =>
  formatQuery({ ...query, outlets: [], authors: [], event: null, published: null }) || formatQuery(query);

/** The query as understood, where it says more than its topic; else null. */
export function filtersOf(answer: Pick<ExcerptsAnswer, "query">): string | null {
  const whole = formatQuery(answer.query);
  const topic = topicOf(answer);
  return whole === topic ? null : whole.slice(topic.length).trim() || whole;
}

/** What is told in place of excerpts where there are none. */
export function nothingFound(answer: ExcerptsAnswer): string {
  if (answer.command === "ask") return "The corpus has no answer to this. A search may find what comes near.";
  const asked = `No passage matches ${formatQuery(answer.query)}.`;
  if (answer.emptiedBy) return `${asked} Without ${answer.emptiedBy} there are some.`;
  if (answer.nearest) return `${asked} The nearest that the corpus has: ${formatQuery(answer.nearest)}.`;
  return asked;
}

export const LOOSENED = "Nothing holds all that was asked. These come nearest.";

export const TITLES: Readonly<Record<ExcerptsAnswer["command"] | "compare", string>> = {
  when: "When",
  search: "Search",
  ask: "Ask",
  compare: "Compare",
  timeline: "Timeline",
};

export const NO_DIFFERENCE =
  "No numbers, days or outcomes that differ were found. Read for yourself what each reports.";

/** Byline, outlet and day, each with how it is known. */
export function articleFacts({
  authors,
  outlet,
  published,
  modified,
  language,
}: ArticleDraft): readonly string[] {
  return [
    ...(authors.length ? [`By ${authors.join(", ")}`] : []),
    `Outlet: ${factWords(outlet, (name) => name)}`,
    `Published: ${factWords(published, (day) => formatDay(day))}`,
    ...(modified && modified > (factOf(published) ?? "") ? [`Last changed: ${formatDay(modified)}`] : []),
    ...(language === "en" ? [] : [`Language: ${language}`]),
  ];
}

/** Where else an article's text is printed, whole or in part. */
export function relatedFacts({ reprints, borrows }: ArticleAnswer): readonly string[] {
  return [
    ...(reprints.length ? [`Also in: ${listed(reprints, outletOf)}`] : []),
    ...(borrows.length
      ? [`Passages in common with: ${listed(borrows, (one) => `“${one.headline}” (${outletOf(one)})`)}`]
      : []),
  ];
}

const MOST_LISTED = 3;

function listed(sources: readonly Source[], say: (source: Source) => string): string {
  const said = [...new Set(sources.map(say))];
  const more = said.length - MOST_LISTED;
  return [...said.slice(0, MOST_LISTED), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function factWords(fact: Known<string>, format: (value: string) => string): string {
  if (fact.known === "unknown") return "unknown";
  if (fact.known === "inferred") return `${format(fact.value)} (inferred: ${fact.evidence})`;
  return fact.words && fact.words !== fact.value
    ? `${format(fact.value)} (stated: “${fact.words}”)`
    : `${format(fact.value)} (stated)`;
}

/** Whether what was quoted still stands. */
export function fateOf({ isWithdrawn, corrected, article }: SourceAnswer): string {
  if (isWithdrawn) return "The article has been withdrawn since: its source no longer holds it.";
  if (!corrected) return "The article stands as it was quoted.";
  return corrected.isStillThere
    ? `The article has been corrected since (this is revision ${article.revision}); this passage stands as it was.`
    : `The article has been corrected since (this is revision ${article.revision}), and no longer says this.`;
}

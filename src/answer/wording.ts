import { evidenceWords } from "../dates/evidence-words.ts";
import { formatDate, formatDay, formatShortDay, formatYear } from "../dates/format.ts";
import { toldLast } from "../dates/told-last.ts";
import type { ArticleAnswer, ExcerptsAnswer, SourceAnswer, TimelineAnswer } from "../model/answer.ts";
import { type ArticleDraft, factOf, type Known } from "../model/article.ts";
import type { DateSpan, EventDate, Precision } from "../model/date-span.ts";
import type { Excerpt, Source } from "../model/excerpt.ts";
import { formatQuery } from "../query/format.ts";
import { isolated } from "../words/isolated.ts";
import { languageNamed } from "../words/language-name.ts";
import { numeral } from "../words/numeral.ts";
import type { Words } from "../words/words.ts";

/** What a reader meets beside the quotations, the same on Discord, on the page and in the terminal. */

const asKnown = (value: string, { known }: Known<string>, { facts }: Words): string =>
  known === "inferred" ? facts.inferred(value) : value;

/** An outlet by its name, and what articles are said to be of where nobody knows it. */
export const outletNamed = (name: string | null, words: Words): string =>
  name === null ? words.facts.unknownOutlet : isolated(name, words);

export const outletOf = ({ outlet }: Pick<Source, "outlet">, words: Words): string =>
  asKnown(outletNamed(factOf(outlet), words), outlet, words);

/** "4 July 2021", "7 July 2021 (inferred)", or null where the day is unknown. */
export const publishedOf = ({ published }: Pick<Source, "published">, words: Words): string | null =>
  published.known === "unknown" ? null : asKnown(formatDay(published.value, words), published, words);

/** "published 4 July", with the year where the event's date does not tell it; null where that says nothing new. */
export function publicationNote({ event: { date }, source }: Excerpt, words: Words): string | null {
  const { facts } = words;
  const day = factOf(source.published);
  if (day === null) return facts.publicationUnknown;
  if (date.known === "published" && date.from === day)
    return source.published.known === "inferred" ? facts.dayInferred : null;
  const sameYear = date.from?.slice(0, 4) === day.slice(0, 4);
  const said = facts.published(sameYear ? formatShortDay(day, words) : formatDay(day, words));
  return asKnown(said, source.published, words);
}

/** Why an excerpt stands apart, with the day that its own words give; null where it does not stand apart. */
export function apartWords({ date, standing }: EventDate, words: Words): string | null {
  if (standing === "reported") return null;
  const why = words.facts.standing[standing];
  return saysItsDay(date) ? words.facts.apart(why, formatDate(date, words)) : why;
}

/** Whether the day is in the words, not only taken from the context or the publication. */
export const saysItsDay = ({ known, from, to }: DateSpan): boolean =>
  (known === "stated" || known === "resolved") && (from !== null || to !== null);

/** "5 excerpts · 3 outlets · 3 July – 11 August 2021 · also searched: Fayzabad". */
export function summaryOf(
  answer: Pick<ExcerptsAnswer, "excerpts" | "alsoSearched" | "truncated">,
  words: Words,
): readonly string[] {
  const { excerpts, alsoSearched, truncated } = answer;
  const { counts, answers } = words;
  const outlets = new Set(excerpts.map(({ source }) => factOf(source.outlet)));
  return [
    (truncated ? counts.firstExcerpts : counts.excerpts)(excerpts.length),
    counts.outlets(outlets.size),
    ...spanOf(answer, words),
    ...(alsoSearched.length
      ? [answers.alsoSearched(words.list(alsoSearched.map((name) => isolated(name, words))))]
      : []),
  ];
}

/** From the first to the last day of what was reported as happened. */
function spanOf({ excerpts }: Pick<ExcerptsAnswer, "excerpts">, words: Words): readonly string[] {
  const dates = excerpts.filter(({ event }) => event.standing === "reported").map(({ event }) => event.date);
  const [first] = dates
    .flatMap(({ from, precision }) => (from === null ? [] : [{ day: from, precision }]))
    .toSorted(byDay);
  const last = dates
    .flatMap(({ to, precision }) => (to === null ? [] : [{ day: to, precision }]))
    .toSorted(byDay)
    .at(-1);
  if (!first || !last || first.day > last.day) return [];
  if (![first, last].some(isLong)) return [dayRange(first.day, last.day, words)];
  return [[...new Set([first, last].map((edge) => edgeOf(edge, words)))].join(" – ")];
}

type Edge = { readonly day: string; readonly precision: Precision };
const byDay = (a: Edge, b: Edge): number => (a.day < b.day ? -1 : Number(a.day > b.day));

/** A year or more: its first and last day are nobody's words. */
const isLong = ({ precision }: Edge): boolean => ["year", "decade", "century"].includes(precision);
const edgeOf = (edge: Edge, words: Words): string =>
  isLong(edge) ? formatYear(edge.day, words) : formatDay(edge.day, words);

/** "3 July – 11 August 2021". */
export function dayRange(from: string, to: string, words: Words): string {
  const day = { precision: "day", portion: null, time: null, known: "stated", words: null } as const;
  return formatDate({ from, to, ...day }, words);
}

/** Of a timeline's excerpts: those that are on none of its days, and why; null where there are none. */
export function undatedOf({ excerpts, dated }: TimelineAnswer, { answers, list }: Words): string | null {
  const apart = excerpts.filter(({ event }) => event.standing !== "reported").length;
  const unknown = excerpts.length - dated.length - apart;
  const left = [
    ...(unknown ? [answers.undated(unknown)] : []),
    ...(apart ? [answers.notReported(apart)] : []),
  ];
  return left.length ? answers.leftOut(list(left)) : null;
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

/** What heads an answer: "When: faizabad". */
export const titleOf = (
  command: keyof Words["answers"]["titles"],
  answer: Pick<ExcerptsAnswer, "query">,
  words: Words,
): string => words.answers.titled(words.answers.titles[command], isolated(topicOf(answer), words));

/** What is told in place of excerpts where there are none. */
export function nothingFound(answer: ExcerptsAnswer, words: Words): string {
  const { answers } = words;
  const filters = filtersOf(answer);
  if (answer.command === "ask")
    return filters ? `${isolated(filters, words)}: ${answers.noAnswer}` : answers.noAnswer;
  const asked = answers.noMatch(isolated(formatQuery(answer.query), words));
  if (answer.emptiedBy) return `${asked} ${answers.emptiedBy(isolated(answer.emptiedBy, words))}`;
  if (answer.nearest) return `${asked} ${answers.nearest(isolated(formatQuery(answer.nearest), words))}`;
  return asked;
}

/** Byline, outlet and day, each with how it is known. */
export function articleFacts(
  { authors, outlet, published, modified, language, body }: ArticleDraft,
  words: Words,
): readonly string[] {
  const { facts, list } = words;
  return [
    ...(authors.length ? [facts.by(list(authors.map((author) => isolated(author, words))))] : []),
    facts.outlet(factWords(outlet, (name) => isolated(name, words), words)),
    facts.publication(
      published.known === "unknown"
        ? unknownDay(body, words)
        : factWords(published, (day) => formatDay(day, words), words),
    ),
    ...(modified && modified > (factOf(published) ?? "") ? [facts.modified(formatDay(modified, words))] : []),
    ...(language === "en" ? [] : [facts.language(languageNamed(language, words))]),
  ];
}

/** Where else an article's text is printed, whole or in part. */
export function relatedFacts({ reprints, borrows }: ArticleAnswer, words: Words): readonly string[] {
  const { facts } = words;
  const headlineIn = (one: Source) => facts.headlineIn(isolated(one.headline, words), outletOf(one, words));
  return [
    ...(reprints.length ? [facts.reprints(listed(reprints, (one) => outletOf(one, words), words))] : []),
    ...(borrows.length ? [facts.borrows(listed(borrows, headlineIn, words))] : []),
  ];
}

const MOST_LISTED = 3;

function listed(
  sources: readonly Source[],
  say: (source: Source) => string,
  { list, counts }: Words,
): string {
  const said = [...new Set(sources.map(say))];
  const more = said.length - MOST_LISTED;
  return list([...said.slice(0, MOST_LISTED), ...(more > 0 ? [counts.more(more)] : [])]);
}

/** What the text itself tells of the day. */
function unknownDay(body: string, words: Words): string {
  const told = toldLast(body);
  return told ? words.facts.notBefore(formatDate(told.span, words), told.words) : words.facts.unknown;
}

function factWords(fact: Known<string>, format: (value: string) => string, words: Words): string {
  const { facts } = words;
  if (fact.known === "unknown") return facts.unknown;
  if (fact.known === "inferred")
    return facts.inferredFrom(format(fact.value), evidenceWords(fact.evidence, words));
  return fact.words && fact.words !== fact.value
    ? facts.statedAs(format(fact.value), fact.words)
    : facts.stated(format(fact.value));
}

/** Whether what was quoted still stands. */
export function fateOf(
  { isWithdrawn, corrected, excerpt }: Pick<SourceAnswer, "isWithdrawn" | "corrected" | "excerpt">,
  words: Words,
): string {
  const { facts } = words;
  if (isWithdrawn) return facts.withdrawn;
  if (!corrected) return facts.unchanged;
  const revision = numeral(excerpt.source.revision, words);
  return corrected.isStillThere ? facts.correctedSame(revision) : facts.correctedAway(revision);
}

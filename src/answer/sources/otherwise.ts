import { findDates } from "../../dates/find.ts";
import type { Otherwise } from "../../model/answer.ts";
import { bareArticle, factOf } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { wordsIn } from "../../text/words.ts";
import type { Question } from "../ask/candidate.ts";
import { joinCountries, readSentence } from "../ask/sentence.ts";
import { relationOf } from "../compare/counted-noun.ts";
import { type Counted, type Counting, createCounting } from "../compare/counts.ts";
import { passageOf, type Telling, toldDay } from "../compare/matter.ts";
import { outcomeIn } from "../compare/outcomes.ts";
import { share } from "../compare/same-thing.ts";
import type { Parts } from "../parts.ts";
import { readArticle } from "../reading.ts";

/** What a message claims, read. */
export interface Claimed {
  readonly telling: Telling;
  /** The stems of its words, without names and days. */
  readonly stems: ReadonlySet<string>;
  readonly counts: readonly Counted[];
  /** Finds what a passage counts, as it was found in the claim. */
  readonly countsIn: Counting;
  /** What it has become of a place, or null. */
  readonly outcome: Outcome | null;
}

type Outcome = Awaited<ReturnType<typeof outcomeIn>>[number];

/** What a passage, which counts what is `printed`, tells otherwise than a claim: another number, outcome or day; or null. */
export async function otherwise(
  claimed: Claimed,
  telling: Telling,
  printed: readonly Counted[],
): Promise<Otherwise | null> {
  return (
    otherNumber(claimed, printed) ??
    (await otherOutcome(claimed, telling)) ??
    (await otherDay(claimed, telling))
  );
}

/** A claim read as an article of one sentence, the names in it with capitals, however they are typed. */
export async function readClaim(text: string, { terms }: Question, { thesaurus }: Parts): Promise<Claimed> {
  const names = terms.filter(({ kind }) => kind === "name").map((term) => term.text.split(" "));
  const body = withCapitals(text, names);
  const sentence: Span = { start: 0, end: body.length };
  const told = readSentence(body, sentence);
  const marks = told.words.filter(({ capital }) => capital).map(({ start, end }) => ({ start, end }));
  const telling = {
    reading: readArticle(bareArticle("", body)),
    told,
    hit: { article: "", revision: 1, sentence, marks, score: 0 },
  };
  const words = terms.filter(({ kind, part }) => kind === "word" && part !== "noun");
  const stems = new Set(words.flatMap(({ stem, like }) => [stem, ...like.keys()]));
  const countsIn = createCounting(thesaurus);
  const [counts, [outcome = null]] = await Promise.all([countsIn(telling), outcomeIn(telling)]);
  return { telling, stems, counts, countsIn, outcome };
}

function withCapitals(text: string, names: readonly (readonly string[])[]): string {
  const words = joinCountries(wordsIn(text));
  const named = words.filter((_, i) =>
    names.some((keys) => keys.every((key, j) => words[i + j]?.key === key)),
  );
  return named.reduceRight(
    (said, { start }) => said.slice(0, start) + said.charAt(start).toUpperCase() + said.slice(start + 1),
    text,
  );
}

function otherNumber({ counts }: Claimed, printed: readonly Counted[]): Otherwise | null {
  for (const said of counts)
    for (const count of printed)
      if (contradict(said, count)) return { said: wordsOf(said), claim: count.claim };
  return null;
}

/** Whether a passage counts what a claim counts, and as many. */
export const countsAlike = ({ counts }: Claimed, printed: readonly Counted[]): boolean =>
  counts.some((said) => printed.some((count) => areOfOne(said, count) && !areApart(said, count)));

/** A message is no report: what it leaves out, where and what was done, is that of the passage that comes near it. */
const contradict = (said: Counted, printed: Counted): boolean =>
  areApart(said, printed) && areOfOne(said, printed);

const areApart = (a: Counted, b: Counted): boolean => a.most < b.least || b.most < a.least;

const areOfOne = (said: Counted, printed: Counted): boolean =>
  relationOf(said.noun, printed.noun) === "same" &&
  said.isMargin === printed.isMargin &&
  meet(said.deeds, printed.deeds) &&
  (said.places.size === 0 ? printed.places.size === 0 : meet(said.places, printed.places));

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || share(a, b);

const wordsOf = ({ claim }: Counted): string => (claim.kind === "number" ? claim.words : "");

async function otherOutcome({ outcome: said }: Claimed, telling: Telling): Promise<Otherwise | null> {
  const [printed] = said ? await outcomeIn(telling) : [];
  if (!said || !printed) return null;
  const [before, after] = [said, printed].map(
    ({ claim }) => claim.kind === "outcome" && claim.outcome === "fallen",
  );
  const [words] = said.excerpt.marks;
  return before === after
    ? null
    : { said: said.excerpt.quote.slice(words?.start, words?.end), claim: printed.claim };
}

/** A day and its month, with the year or without. */
const DAY_OF_MONTH = /^(?=.*\d).*\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/i;
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const WEEKDAY = new RegExp(`(?<=\\bon\\s)(?:${WEEKDAYS.join("|")})\\b`, "i");
/** Bounds the days of which something is told, and is none of them. */
const BOUND = /\b(?:since|until|till|before|after|by)\s(?:the\s)?$/i;

/** Days that lie further apart are not of one event. */
const MOST_DAYS = 31;

/** Another day of the same deed. The passage's year is the one that is meant. */
async function otherDay({ telling: { told }, stems }: Claimed, telling: Telling): Promise<Otherwise | null> {
  const said = dayIn(told.body, factOf(telling.reading.article.published));
  if (!said) return null;
  const words = telling.told.words.filter((_, i) => stems.has(telling.told.stems[i] ?? ""));
  const excerpts = await Promise.all(words.map((word) => passageOf(telling, [word])));
  const event = excerpts.find((excerpt) => excerpt && toldDay(excerpt.event) !== null)?.event;
  const day = event && toldDay(event);
  return day && said.isOther(day) ? { said: said.words, claim: { kind: "day", date: event.date } } : null;
}

/** The day that a message names, in its words, and whether another is not that. */
function dayIn(text: string, published: string | null) {
  const date = findDates(text, published).find(
    ({ start, end }) => DAY_OF_MONTH.test(text.slice(start, end)) && !BOUND.test(text.slice(0, start)),
  );
  const from = date?.span?.from;
  if (date && from && from === date.span?.to)
    return {
      words: text.slice(date.start, date.end),
      isOther: (day: string) => day !== from && daysApart(day, from) <= MOST_DAYS,
    };
  const [weekday] = WEEKDAY.exec(text) ?? [];
  return weekday
    ? {
        words: weekday,
        isOther: (day: string) => WEEKDAYS[new Date(day).getUTCDay()] !== weekday.toLowerCase(),
      }
    : null;
}

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

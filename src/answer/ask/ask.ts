import type { ExcerptsAnswer, Order } from "../../model/answer.ts";
import type { Hit } from "../../model/found.ts";
import type { Query } from "../../model/query.ts";
import { plainQuery } from "../../query/plain.ts";
import { inChronology } from "../chronology.ts";
import { excerptsOf } from "../excerpts.ts";
import type { Parts } from "../parts.ts";
import { foldReprints } from "../reprints.ts";
import type { Question } from "./candidate.ts";
import { candidatesFor } from "./candidates.ts";
import { readKind } from "./kinds.ts";
import { plainly } from "./plainly.ts";
import { correctlySpelt } from "./spelt.ts";
import { isUnheardThing } from "./term.ts";
import { termsOf } from "./terms.ts";
import { namesIt, type Weighed, weigh } from "./weigh.ts";

/**
 * The passages that answer a question in plain words, the answering words marked; none where the corpus has no
 * answer. Unless told otherwise, in the order of their days where it asks for a day, else the best first.
 */
export async function ask(text: string, parts: Parts, order: Order | null = null): Promise<ExcerptsAnswer> {
  const { spelt, words } = await correctlySpelt(plainly(text), parts);
  const wanted = readKind(spelt);
  const question = { ...wanted, terms: await termsOf(wanted.rest, parts) };
  const hits = isHopeless(question) ? [] : await answersTo(question, parts);
  const excerpts = foldReprints(await excerptsOf(hits, parts.readings, { following: false }));
  const shown = order ?? (question.kind === "day" ? "earliest" : "relevance");
  return {
    kind: "excerpts",
    command: "ask",
    query: questionQuery(text),
    order: shown,
    excerpts: shown === "relevance" ? excerpts : inChronology(excerpts, shown),
    alsoSearched: hits.length > 0 ? words : [],
    loosened: false,
    truncated: false,
    nearest: null,
    emptiedBy: null,
  };
}

/** "when did herat fall": without a name that is known, what nobody reported on may be the name. */
const isHopeless = ({ terms }: Question): boolean =>
  terms.some(isUnheardThing) && !terms.some(({ kind }) => kind === "name");

/** The question as a query that buttons can carry: its words, none of which means anything else. */
const questionQuery = (text: string): Query =>
  plainQuery(text.replaceAll(":", " ").replaceAll(/\bOR\b/g, "or"));

/** A sentence that scores less answers nothing. Reasons are told in other words than they are asked for. */
const LEAST = 0.44;
const LEAST_REASON = 0.42;
/** What scores less than this share of the best adds nothing, and days less still: the earliest comes first. */
const SHARE = 0.4;
const SHARE_OF_DAYS = 0.7;
const MOST_ANSWERS = 10;
/** Where they stand in the order of their days, the best is not first among many. */
const MOST_DAYS = 3;

async function answersTo(question: Question, parts: Parts): Promise<readonly Hit[]> {
  const least = question.kind === "reason" ? LEAST_REASON : LEAST;
  const enough: Weighed[] = [];
  for await (const candidates of candidatesFor(question, parts))
    for (const candidate of candidates) {
      const one = weigh(question, candidate);
      if (one && one.score >= least) enough.push(one);
    }
  const weighed = enough.toSorted((a, b) => b.score - a.score);
  return (question.kind === "day" ? daysOf(question, weighed) : near(weighed, SHARE))
    .slice(0, question.kind === "day" ? MOST_DAYS : MOST_ANSWERS)
    .map(toHit);
}

/** Another place's day would stand before the right one, so what the headline alone ties to the question gives way. */
function daysOf(question: Question, weighed: readonly Weighed[]): readonly Weighed[] {
  const named = weighed.filter((one) => namesIt(question, one));
  return near(named.length > 0 ? named : weighed, SHARE_OF_DAYS);
}

const near = (weighed: readonly Weighed[], share: number): readonly Weighed[] =>
  weighed.filter(({ score }) => score >= (weighed[0]?.score ?? 0) * share);

const toHit = ({ candidate: { told, met, reading }, spans, score }: Weighed): Hit => ({
  article: reading.article.id,
  revision: reading.article.revision,
  sentence: told.span,
  marks: (spans.length > 0 ? spans : met.flatMap((one) => one.spans))
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start),
  score,
});

import type { Found } from "../model/found.ts";
import type { Query } from "../model/query.ts";
import { isFiltered, isSeenIn, passes } from "./article-filter.ts";
import { best } from "./best.ts";
import { CLOSEST, closenessTo, NEAREST } from "./closeness.ts";
import type { Contents } from "./contents.ts";
import { holding, type IsInSight, meeting, testOf } from "./evaluate.ts";
import type { Lexicon } from "./lexicon.ts";
import { isTelling, type Plan, planOf } from "./plan.ts";
import { ranked } from "./rank.ts";
import { readHeadlines, readHits, type Scored } from "./read-hits.ts";
import { only, type Rows, type Scores, seek } from "./scores.ts";
import type { Shelved } from "./shelf.ts";

/** How many of the best sentences are read at most to see how closely they follow the query. */
const READ = 200;

export interface Asked {
  readonly limit: number;
  /** Whether the best are given where no sentence holds every word. */
  readonly any: boolean;
  /** Whether the hits' marks are looked at. */
  readonly marked: boolean;
  /** The server that asks. */
  readonly scope: string | null;
}

/** Finds the sentences that meet a query, best first. */
export function find(
  query: Query,
  { limit, any, marked, scope }: Asked,
  contents: Contents,
  lexicon: Lexicon,
): Found {
  const plan = planOf(query, lexicon);
  const isPassing = passingOf(query, scope, contents);
  const isInSight = sightOf(plan, isPassing, contents);
  const isNamed = headlinesFor(plan, any, isPassing, contents);
  // Filters and stop words alone have nothing of which a sentence could hold some.
  const loosely = any && plan.all.flat().some(isTelling);
  const meets = meeting(plan, contents.corpus, (row) => isInSight(row) || isNamed(row), limit);
  const met = only(meets, isInSight);
  const words = loosely || met.rows.length > 0 ? holding(plan, contents.corpus) : [];
  const scores = ranked(words, contents.shelf, loosely ? null : met.rows);
  const order = best(scores.scores, Math.max(READ, limit), (at) => isInSight(scores.rows[at] ?? 0));
  const found = nearestFirst(order, scores, met.rows, plan, limit, contents);
  const hits = readHits(found, plan, contents.vocabulary.stemOf, marked);
  const named = articlesAt(only(meets, isNamed).rows.subarray(0, limit), contents);
  const headlines = readHeadlines(named, plan, contents.vocabulary.stemOf);
  return { ...hits, headlines, loosened: met.rows.length === 0 && found.length > 0 };
}

/** Tells the headlines that may name what is asked for. */
function headlinesFor(plan: Plan, any: boolean, isPassing: IsInSight, { shelf }: Contents): IsInSight {
  const isAsked = !any && isOfWords(plan);
  return (row) => isAsked && shelf.isHeadline(row) && isPassing(row);
}

/** A headline does not tell what the text below it leaves out, and a phrase is asked for letter for letter. */
export const isOfWords = ({ all, none }: Plan): boolean =>
  all.length > 0 && none.length === 0 && all.flat().every(({ kind }) => kind === "chain");

const articlesAt = (rows: Rows, { shelf }: Contents): readonly Shelved[] =>
  [...rows].flatMap((row) => shelf.at(shelf.placeOf(row)) ?? []);

/** Tells the sentences that may be shown: that pass the filters, and meet nothing that the query leaves out. */
function sightOf(plan: Plan, isPassing: IsInSight, { corpus, shelf }: Contents): IsInSight {
  const excluding = plan.none.map((part) => testOf(part, corpus));
  return (row) => !shelf.isHeadline(row) && isPassing(row) && !excluding.some((excludes) => excludes(row));
}

/** Tells the rows of the articles that the server may see and that pass the filters. */
function passingOf(query: Query, scope: string | null, { shelf }: Contents): IsInSight {
  const filtered = isFiltered(query);
  // Asked for every row that has a chance, and answered for its article.
  const passing = new Map<number, boolean>();
  return (row) => {
    const place = shelf.placeOf(row);
    const known = passing.get(place);
    if (known !== undefined) return known;
    const article = shelf.at(place);
    const passed = article !== undefined && isSeenIn(scope, article) && (!filtered || passes(article, query));
    passing.set(place, passed);
    return passed;
  };
}

/**
 * Multiplies scores by closeness, down to where even the closest sentence would not come among the best any more. What
 * does not hold every word cannot hold them as they were typed.
 */
function nearestFirst(
  order: readonly number[],
  { rows, scores }: Scores,
  met: Rows,
  plan: Plan,
  limit: number,
  { corpus, shelf, vocabulary }: Contents,
): readonly Scored[] {
  const closeness = closenessTo(plan, vocabulary.stemOf);
  const found: { readonly row: number; readonly score: number }[] = [];
  for (const [rank, at] of order.entries()) {
    const [row = 0, score = 0] = [rows[at], scores[at]];
    const least = found[limit - 1]?.score ?? Number.NEGATIVE_INFINITY;
    if (score * CLOSEST < least) break;
    const isMet = met[seek(met, 0, row)] === row;
    if (!isMet && score * NEAREST < least) continue;
    const text = rank < READ ? corpus.textOf(row) : null;
    insert(found, { row, score: text ? score * closeness(text.body, text.sentence, isMet) : score });
  }
  return found.slice(0, limit).flatMap(({ row, score }) => {
    const article = shelf.at(shelf.placeOf(row));
    const sentence = shelf.sentenceOf(row);
    return article && sentence ? { article, sentence, score } : [];
  });
}

/** Behind all that are as good. */
function insert<T extends { readonly score: number }>(sorted: T[], one: T): void {
  let at = sorted.length;
  while (at > 0 && (sorted[at - 1]?.score ?? 0) < one.score) at--;
  sorted.splice(at, 0, one);
}

import type { Query } from "../model/query.ts";
import type { Found, SearchIndex } from "../ports.ts";
import { type Gazetteer, shippedGazetteer } from "../text/gazetteer.ts";
import { isFiltered, isSeenIn, passes } from "./article-filter.ts";
import { best } from "./best.ts";
import { closenessTo } from "./closeness.ts";
import { type ContentsDump, createContents } from "./contents.ts";
import { holding, type IsAllowed, meeting, partScores, termsOf } from "./evaluate.ts";
import { correctQuery, nearestQuery } from "./nearest.ts";
import { type Plan, planOf } from "./plan.ts";
import { ranked } from "./rank.ts";
import { readHits, type Scored } from "./read-hits.ts";
import type { Shelved } from "./shelf.ts";
import { createLexicon } from "./spellings.ts";
import { suggestions } from "./suggest.ts";
import type { Scores } from "./word-index.ts";

/** How many of the best sentences are read to see how closely they follow the query. */
const READ = 200;

/** An index that can be kept, and taken up again without building it. */
export interface KeptIndex extends SearchIndex {
  dump(): ContentsDump;
  /** The revisions that can be found, by article. */
  revisions(): ReadonlyMap<string, number>;
}

/**
 * A search index in this process's memory: MiniSearch over sentences, and beside it what is known of their names.
 * `dump` is what an index of this version gave.
 */
export function createMiniSearchIndex(
  gazetteer: Gazetteer = shippedGazetteer(),
  dump?: ContentsDump,
): KeptIndex {
  const contents = createContents(dump);
  const { shelf, corpus, vocabulary, spellings } = contents;
  const lexicon = createLexicon({
    vocabulary,
    has: contents.hasName,
    near: spellings.near,
    rarityOf: contents.nameRarity,
    gazetteer,
  });

  const sees =
    (scope: string | null) =>
    (article: Shelved | undefined): article is Shelved =>
      article !== undefined && isSeenIn(scope, article);

  const isInSight = (query: Query, scope: string | null): IsAllowed => {
    const filtered = isFiltered(query);
    const isSeen = sees(scope);
    return (row) => {
      const article = shelf.at(shelf.placeOf(row));
      return isSeen(article) && (!filtered || passes(article, query));
    };
  };

  /** The sentences that meet a plan, ranked together with their articles. */
  const strictly = (plan: Plan, isAllowed: IsAllowed): Scores => {
    const met = meeting(plan, corpus, isAllowed);
    if (met.size === 0) return met;
    for (const row of [...met.keys()]) if (shelf.isHeadline(row)) met.delete(row);
    const places = new Uint8Array(shelf.places);
    for (const row of met.keys()) places[shelf.placeOf(row)] = 1;
    const scores = ranked(
      holding(plan, corpus, (row) => places[shelf.placeOf(row)] === 1),
      shelf,
    );
    return new Map([...met.keys()].map((row) => [row, scores.get(row) ?? 0]));
  };

  const exclude = (plan: Plan, scores: Scores): void => {
    for (const part of plan.none)
      for (const row of partScores(part, corpus, (row) => scores.has(row)).keys()) scores.delete(row);
  };

  /** Only what has a chance to come first is read. */
  const bringNearer = (plan: Plan, scores: Scores): void => {
    const closeness = closenessTo(plan, vocabulary.stemOf);
    for (const row of best(scores, READ)) {
      const text = corpus.textOf(row);
      if (text) scores.set(row, (scores.get(row) ?? 0) * closeness(text.body, text.sentence));
    }
  };

  const scoredAt = (row: number, score: number): Scored | [] => {
    const article = shelf.at(shelf.placeOf(row));
    const sentence = shelf.sentenceOf(row);
    return article && sentence ? { article, sentence, score } : [];
  };

  /** Where any word will do, a word that the corpus does not know is taken for the nearest that it does. */
  const findAny = (query: Query, limit: number, scope: string | null): Found => {
    const { corrected, words } = correctQuery(query, { vocabulary, lexicon, holds: heldIn(scope) });
    const found = find(corrected, limit, true, scope);
    return words.length === 0
      ? found
      : { ...found, alsoSearched: [...words, ...found.alsoSearched], loosened: found.hits.length > 0 };
  };

  const find = (query: Query, limit: number, any: boolean, scope: string | null): Found => {
    const plan = planOf(query, lexicon);
    const isAllowed = isInSight(query, scope);
    const strict = strictly(plan, isAllowed);
    exclude(plan, strict);
    // Filters alone have no word of which a sentence could hold some.
    const loosely = any && query.all.length > 0;
    const scores = loosely ? ranked(holding(plan, corpus, isAllowed), shelf) : strict;
    if (loosely) exclude(plan, scores);
    bringNearer(plan, scores);
    const found = best(scores, limit).flatMap((row) => scoredAt(row, scores.get(row) ?? 0));
    return { ...readHits(found, plan, vocabulary.stemOf), loosened: strict.size === 0 && found.length > 0 };
  };

  const heldIn =
    (scope: string | null) =>
    (key: string): boolean => {
      const isSeen = sees(scope);
      let held = false;
      corpus.words.scores(termsOf(key), (row) => {
        held ||= shelf.sentenceOf(row) !== null && isSeen(shelf.at(shelf.placeOf(row)));
        return false;
      });
      return held;
    };

  return {
    async add(articles) {
      for (const article of articles) contents.add(article);
    },
    async remove(ids) {
      for (const id of ids) contents.remove(id);
    },
    async search(query, { limit, any = false, scope = null }) {
      return any ? findAny(query, limit, scope) : find(query, limit, false, scope);
    },
    async suggest(prefix, kinds, limit, scope = null) {
      return suggestions(prefix, kinds, limit, { ...contents, scope, isSeen: sees(scope) });
    },
    async nearest(query, scope = null) {
      return nearestQuery(query, { vocabulary, lexicon, holds: heldIn(scope) });
    },
    async close() {},
    dump: contents.dump,
    revisions: () => new Map([...shelf.articles()].map(({ id, revision }) => [id, revision])),
  };
}

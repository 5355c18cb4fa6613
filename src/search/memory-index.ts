import type { Query } from "../model/query.ts";
import type { Found, Hit, SearchIndex } from "../ports.ts";
import { joinedNamesIn } from "../text/names.ts";
import { stemOf } from "../text/stems.ts";
import { wordsIn } from "../text/words.ts";
import { isFiltered, passes } from "./article-filter.ts";
import { type Corpus, evaluate } from "./evaluate.ts";
import { NO_SPELLINGS } from "./lexicon.ts";
import { nearestQuery } from "./nearest.ts";
import { type Plan, planOf } from "./plan.ts";
import { createPostings } from "./postings.ts";
import { best, scoresOf } from "./rank.ts";
import { marksIn } from "./sentence-match.ts";
import { createShelf, type Row, type Shelved, sentencesOf } from "./shelf.ts";
import { createSortedKeys } from "./sorted-keys.ts";
import { suggestions } from "./suggest.ts";
import { createVocabulary } from "./vocabulary.ts";

/** A search index in this process's memory: sentences by their words, articles by their sentences. */
export function createMemoryIndex(): SearchIndex {
  const shelf = createShelf();
  const stems = createPostings();
  const names = createPostings();
  const sortedNames = createSortedKeys();
  const vocabulary = createVocabulary();
  const corpus: Corpus = {
    stems,
    names,
    get rows() {
      return shelf.rows;
    },
    textOf(row) {
      const sentence = shelf.sentenceOf(row);
      const body = shelf.at(shelf.placeOf(row))?.body;
      return sentence && body !== undefined ? { body, sentence } : null;
    },
  };
  const lexicon = { spellingsOf: () => NO_SPELLINGS };

  const wordsAt = (article: Shelved, { sentence }: Row) =>
    sentence ? wordsIn(article.body, sentence) : wordsIn(article.headline);

  const addRow = (article: Shelved, row: Row): void => {
    const words = wordsAt(article, row);
    for (const { key } of words) stems.add(stemOf(key), row.row);
    // In headlines every word may have a capital.
    if (!row.sentence) return;
    vocabulary.count(words, 1);
    for (const { key } of joinedNamesIn(article.body, words)) {
      if (!names.has(key)) sortedNames.add(key);
      names.add(key, row.row);
    }
  };

  const remove = (id: string): void => {
    const article = shelf.byId(id);
    if (!article) return;
    for (const sentence of sentencesOf(article)) vocabulary.count(wordsIn(article.body, sentence), -1);
    shelf.remove(id);
  };

  const add = (article: Shelved): void => {
    remove(article.id);
    for (const row of shelf.add(article)) addRow(article, row);
  };

  const isHeld = (stem: string): boolean => stems.rowsOf(stem).some((row) => shelf.sentenceOf(row) !== null);

  const isInSight = (query: Query) => {
    const filtered = isFiltered(query);
    return (row: number): boolean => {
      const article = shelf.sentenceOf(row) && shelf.at(shelf.placeOf(row));
      return article != null && (!filtered || passes(article, query));
    };
  };

  const hitOf = (plan: Plan, row: number, score: number): Hit | null => {
    const article = shelf.at(shelf.placeOf(row));
    const sentence = shelf.sentenceOf(row);
    if (!article || !sentence) return null;
    const marks = marksIn(plan, article.body, sentence).map(({ start, end }) => ({ start, end }));
    return { article: article.id, revision: article.revision, sentence, marks, score };
  };

  const find = (query: Query, limit: number): Found => {
    const plan = planOf(query, lexicon);
    const { rows, evidence } = evaluate(plan, corpus);
    const inSight = rows.filter(isInSight(query));
    const scores = scoresOf(inSight, evidence, shelf);
    const hits = best(scores, limit).flatMap((i) => hitOf(plan, inSight[i] ?? 0, scores[i] ?? 0) ?? []);
    return { hits, alsoSearched: [], loosened: false };
  };

  return {
    async add(articles) {
      for (const { id, revision, headline, authors, outlet, published, body, subheads } of articles)
        add({ id, revision, headline, authors, outlet, published, body, subheads });
    },
    async remove(ids) {
      for (const id of ids) remove(id);
    },
    async search(query, { limit }) {
      return find(query, limit);
    },
    async suggest(prefix, kinds, limit) {
      return suggestions(prefix, kinds, limit, { shelf, corpus, vocabulary, names: sortedNames });
    },
    async nearest(query) {
      return nearestQuery(query, { vocabulary, lexicon, holds: isHeld });
    },
    async close() {},
  };
}

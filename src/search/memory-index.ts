import type { Article } from "../model/article.ts";
import type { Query } from "../model/query.ts";
import type { Found, Hit, SearchIndex } from "../ports.ts";
import { joinedNamesIn } from "../text/names.ts";
import { stemOf } from "../text/stems.ts";
import { wordsIn } from "../text/words.ts";
import { isFiltered, passes } from "./article-filter.ts";
import { type Corpus, evaluate } from "./evaluate.ts";
import { NO_SPELLINGS } from "./lexicon.ts";
import { type Plan, planOf } from "./plan.ts";
import { createPostings } from "./postings.ts";
import { best, scoresOf } from "./rank.ts";
import { marksIn } from "./sentence-match.ts";
import { createShelf, type Row } from "./shelf.ts";

/** A search index in this process's memory: sentences by their words, articles by their sentences. */
export function createMemoryIndex(): SearchIndex {
  const shelf = createShelf();
  const stems = createPostings();
  const names = createPostings();
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

  const addRow = (article: Article, { row, sentence }: Row): void => {
    const text = sentence ? article.body : article.headline;
    const words = sentence ? wordsIn(text, sentence) : wordsIn(text);
    for (const { key } of words) stems.add(stemOf(key), row);
    if (sentence) for (const { key } of joinedNamesIn(text, words)) names.add(key, row);
  };

  const add = (article: Article): void => {
    shelf.remove(article.id);
    for (const row of shelf.add(article)) addRow(article, row);
  };

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
      for (const article of articles) add(article);
    },
    async remove(ids) {
      for (const id of ids) shelf.remove(id);
    },
    async search(query, { limit }) {
      return find(query, limit);
    },
    async suggest() {
      return [];
    },
    async nearest() {
      return null;
    },
    async close() {},
  };
}

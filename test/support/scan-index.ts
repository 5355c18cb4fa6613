import type { Article } from "../../src/model/article.ts";
import type { Hit, SearchIndex } from "../../src/ports.ts";
import { passes } from "../../src/search/article-filter.ts";
import { NO_SPELLINGS } from "../../src/search/lexicon.ts";
import { planOf } from "../../src/search/plan.ts";
import { marksIn, meets } from "../../src/search/sentence-match.ts";
import { sentencesOf } from "../../src/search/shelf.ts";

/** Reads every sentence for every search: slow, and too simple to be wrong. */
export function createScanIndex(): SearchIndex {
  const articles = new Map<string, Article>();

  return {
    async add(added) {
      for (const article of added) articles.set(article.id, article);
    },
    async remove(ids) {
      for (const id of ids) articles.delete(id);
    },
    async search(query, { limit }) {
      const plan = planOf(query, { spellingsOf: () => NO_SPELLINGS });
      const hits = [...articles.values()]
        .filter((article) => passes(article, query))
        .flatMap((article) =>
          sentencesOf(article)
            .filter((sentence) => meets(plan, article.body, sentence))
            .map((sentence): Hit => {
              const marks = marksIn(plan, article.body, sentence).map(({ start, end }) => ({ start, end }));
              return {
                article: article.id,
                revision: article.revision,
                sentence,
                marks,
                score: marks.length,
              };
            }),
        )
        .toSorted((a, b) => b.score - a.score);
      return { hits: hits.slice(0, limit), alsoSearched: [], loosened: false };
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

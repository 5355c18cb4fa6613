import type { Article } from "../model/article.ts";
import type { SearchIndex, Store } from "../ports.ts";
import type { Thesaurus } from "../text/wordnet/thesaurus.ts";
import type { Readings } from "./reading.ts";

/** What an answer is made from. */
export interface Parts {
  readonly store: Store;
  readonly index: SearchIndex;
  readonly readings: Readings;
  readonly thesaurus: Thesaurus;
}

/**
 * The parts as one server sees them, or as everybody does where it is null: an article that is another server's is
 * as if it were not there, whichever way it is asked for.
 */
export function partsSeenFrom(scope: string | null, { store, index, readings, thesaurus }: Parts): Parts {
  const isSeen = (article: Article): boolean => article.scope === null || article.scope === scope;
  return {
    store: {
      ...store,
      async article(id, revision) {
        const article = await store.article(id, revision);
        return article && isSeen(article) ? article : null;
      },
      articles: async (ids) => (await store.articles(ids)).filter(isSeen),
      outlets: () => store.outlets(scope),
      async *all() {
        for await (const article of store.all()) if (isSeen(article)) yield article;
      },
    },
    index: {
      ...index,
      search: (query, options) => index.search(query, { ...options, scope }),
      suggest: (prefix, kinds, limit) => index.suggest(prefix, kinds, limit, scope),
      nearest: (query) => index.nearest(query, scope),
    },
    readings: async (ids) => (await readings(ids)).filter(({ article }) => isSeen(article)),
    thesaurus,
  };
}

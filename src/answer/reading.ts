import { type ReadDates, readDates } from "../dates/read.ts";
import { type Article, factOf } from "../model/article.ts";
import type { Store } from "../ports.ts";
import { type Layout, layOut } from "../text/passages.ts";

/** An article, read: its text laid out and its dates found, ready for any question. */
export interface Reading {
  readonly article: Article;
  readonly layout: Layout;
  readonly dates: ReadDates;
}

export const readArticle = (article: Article): Reading => {
  const layout = layOut(article);
  const published = factOf(article.published);
  return {
    article,
    layout,
    dates: readDates({ body: article.body, sentences: layout.sentences, published }),
  };
};

/** Readings of articles by their ids, newest revisions, in the order asked. */
export type Readings = (ids: readonly string[]) => Promise<readonly Reading[]>;

/** Articles whose reading is kept for the next question. */
const KEPT = 500;

/** Readings from the store, each made once as long as it stays among the last used. */
export function createReadings(store: Store): Readings {
  const kept = new Map<string, Reading>();
  const keep = (key: string, reading: Reading): Reading => {
    kept.delete(key);
    kept.set(key, reading);
    for (const oldest of kept.keys()) if (kept.size > KEPT) kept.delete(oldest);
    return reading;
  };
  return async (ids) => {
    const articles = await store.articles(ids);
    return articles.map((article) => {
      // The day can become known, or be taken back, without a revision.
      const key = `${article.id}.${article.revision}.${factOf(article.published)}`;
      // Its story is not of the revision, and can change.
      return keep(key, { ...(kept.get(key) ?? readArticle(article)), article });
    });
  };
}

import type { Article, ArticleState } from "../model/article.ts";
import type { Store } from "../ports.ts";
import type { KeptIndex } from "./kept-index.ts";
import { stampOf } from "./stamp.ts";

/** An index that may hold something already. */
export type Resumed = Pick<KeptIndex, "add" | "remove" | "stamps">;

const BATCH = 200;

/**
 * Makes an index find what is in the store, no more and no less, whatever it held before: every text is compared.
 * Returns how many articles had to be added.
 */
export async function syncIndex(index: Resumed, store: Pick<Store, "all">): Promise<number> {
  const found = await index.stamps();
  const inSight = new Set<string>();
  const isFound = (article: Article): boolean => {
    const [known, wanted] = [found.get(article.id), stampOf(article)];
    return known?.revision === wanted.revision && known.sum === wanted.sum;
  };
  let batch: Article[] = [];
  let added = 0;
  const flush = async () => {
    await index.add(batch);
    added += batch.length;
    batch = [];
  };
  for await (const article of store.all()) {
    inSight.add(article.id);
    if (!isFound(article)) batch.push(article);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  await index.remove([...found.keys()].filter((id) => !inSight.has(id)));
  return added;
}

/**
 * The same for what changed in the store since, told by revisions and days alone. What the index finds is asked first:
 * what this process saves meanwhile is then at worst added once more, and never taken out.
 */
export async function catchUp(index: Resumed, store: Pick<Store, "states" | "articles">): Promise<void> {
  const found = await index.stamps();
  const wanted = await store.states();
  const missing = [...wanted].filter(([id, state]) => isBehind(found.get(id), state));
  for (let at = 0; at < missing.length; at += BATCH)
    await index.add(await store.articles(missing.slice(at, at + BATCH).map(([id]) => id)));
  await index.remove([...found.keys()].filter((id) => !wanted.has(id)));
}

const isBehind = (found: ArticleState | undefined, { revision, published }: ArticleState): boolean =>
  found === undefined ||
  found.revision < revision ||
  (found.revision === revision && found.published !== published);

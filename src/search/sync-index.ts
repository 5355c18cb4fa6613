import type { Article } from "../model/article.ts";
import type { Store } from "../ports.ts";
import type { KeptIndex } from "./kept-index.ts";
import { type Stamp, stampOf } from "./stamp.ts";

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
  let batch: Article[] = [];
  let added = 0;
  const flush = async () => {
    await index.add(batch);
    added += batch.length;
    batch = [];
  };
  for await (const article of store.all()) {
    inSight.add(article.id);
    if (!isFound(found.get(article.id), article)) batch.push(article);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  await index.remove([...found.keys()].filter((id) => !inSight.has(id)));
  return added;
}

const isFound = (known: Stamp | undefined, article: Article): boolean => {
  const wanted = stampOf(article);
  return known?.revision === wanted.revision && known.sum === wanted.sum;
};

/**
 * The same for what changed in the store since the change of that number. Returns the number of the last one. What this
 * process saves meanwhile is at worst added once more.
 */
export async function catchUp(
  index: Resumed,
  store: Pick<Store, "changedSince" | "articles">,
  since: number,
): Promise<number> {
  const changes = await store.changedSince(since);
  const last = changes.at(-1);
  if (!last) return since;
  const found = await index.stamps(changes.map(({ id }) => id));
  const articles = await store.articles(changes.filter(({ isInSight }) => isInSight).map(({ id }) => id));
  await index.add(articles.filter((article) => !isFound(found.get(article.id), article)));
  await index.remove(changes.filter(({ id, isInSight }) => !isInSight && found.has(id)).map(({ id }) => id));
  return catchUp(index, store, last.number);
}

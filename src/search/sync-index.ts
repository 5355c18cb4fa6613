import type { Article } from "../model/article.ts";
import type { SearchIndex, Store } from "../ports.ts";

/** An index that may hold something already. */
export type Resumed = Pick<SearchIndex, "add" | "remove"> & {
  /** The revisions that it finds, by article. */
  revisions(): ReadonlyMap<string, number> | Promise<ReadonlyMap<string, number>>;
};

const BATCH = 200;

/** Makes an index find what is in the store, no more and no less. Returns how many articles had to be added. */
export async function syncIndex(index: Resumed, store: Pick<Store, "all">): Promise<number> {
  const found = await index.revisions();
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
    if (found.get(article.id) !== article.revision) batch.push(article);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  await index.remove([...found.keys()].filter((id) => !inSight.has(id)));
  return added;
}

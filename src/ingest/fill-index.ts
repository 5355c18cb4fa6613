import type { Article } from "../model/article.ts";
import type { SearchIndex, Store } from "../ports.ts";

const BATCH = 200;

/** Makes everything in the store findable: the index is a cache of it. Returns how many articles there are. */
export async function fillIndex(index: SearchIndex, store: Store): Promise<number> {
  let batch: Article[] = [];
  let count = 0;
  for await (const article of store.all()) {
    batch.push(article);
    count += 1;
    if (batch.length < BATCH) continue;
    await index.add(batch);
    batch = [];
  }
  await index.add(batch);
  return count;
}

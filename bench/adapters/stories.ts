import { createInterface } from "node:readline";
import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import { articleOf } from "../articles.ts";

const store = await createSqliteStore(":memory:");
const saved = new Map<string, string>();

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line) continue;
  const { doc }: { doc: { id: string; headline: string; text: string } } = JSON.parse(line);
  const { article } = await store.publish("bench", articleOf(doc.id, doc.text, doc.headline));
  saved.set(doc.id, article.id);
}
for (const [id, article] of saved)
  console.log(JSON.stringify({ id, story: (await store.article(article))?.story }));

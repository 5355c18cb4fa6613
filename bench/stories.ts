import { createSqliteStore } from "../src/store/sqlite-store.ts";
import { articleOf } from "./articles.ts";

const SIZES = [10_000, 100_000];
const MEASURED = 500;

/** What it takes to save an article and find its story among so many, in milliseconds. The articles are made of random words. */
export async function run() {
  const { article } = createWriter();
  const store = await createSqliteStore(":memory:");
  let added = 0;
  const add = () => store.publish("bench", articleOf(`${added++}`, article()));
  const rows = [];
  for (const size of SIZES) {
    while (added < size) await add();
    const times: number[] = [];
    for (let i = 0; i < MEASURED; i++) {
      const start = performance.now();
      await add();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    rows.push({
      articles: size,
      "p50 ms": (times[MEASURED / 2] ?? 0).toFixed(2),
      "p95 ms": (times[Math.floor(0.95 * MEASURED)] ?? 0).toFixed(2),
    });
  }
  return { title: "Saving an article among those whose stories are known", rows };
}

function createWriter() {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const word = () => `w${Math.floor(50_000 * random() ** 3).toString(36)}`;
  return { article: () => Array.from({ length: 150 + Math.floor(600 * random()) }, word).join(" ") };
}

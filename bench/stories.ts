import { createStories } from "../src/ingest/stories.ts";

const SIZES = [10_000, 100_000];
const MEASURED = 500;

/** What it takes to add an article to so many: milliseconds, and memory. The articles are made of random words. */
export async function run() {
  const { article } = createWriter();
  const stories = createStories();
  let added = 0;
  const rows = SIZES.map((size) => {
    while (added < size) stories.add(`${added++}`, article());
    const times = Array.from({ length: MEASURED }, article).map((text, i) => {
      const start = performance.now();
      stories.add(`measured ${i}`, text);
      return performance.now() - start;
    });
    times.sort((a, b) => a - b);
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return {
      articles: size,
      "p50 ms": (times[MEASURED / 2] ?? 0).toFixed(2),
      "p95 ms": (times[Math.floor(0.95 * MEASURED)] ?? 0).toFixed(2),
      MB: Math.round((heapUsed + arrayBuffers) / 1e6),
    };
  });
  return { title: "Adding an article to those whose stories are known", rows };
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

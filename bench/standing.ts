import { performance } from "node:perf_hooks";
import { parseFormatted } from "../src/query/parse.ts";
import { createStandingQueries } from "../src/search/standing-queries.ts";
import { articleOf } from "./articles.ts";
import { madeNews } from "./made-news.ts";

const SUBSCRIPTIONS = 100_000;
const ARTICLES = 100;

/** What a new article costs against 100,000 subscriptions: a topic, often with one or two common words beside it. */
export async function run() {
  const { passages } = madeNews(ARTICLES * 6);
  const words = madeNews(SUBSCRIPTIONS / 10).passages.flatMap(({ text }) => text.match(/\w+/g) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  // What people subscribe to is a matter of its own: no word that stands on every page.
  const distinct = [...counts.keys()].filter((word) => (counts.get(word) ?? 0) < words.length / 20_000);
  const standing = createStandingQueries();
  const start = performance.now();
  for (let i = 0; i < SUBSCRIPTIONS; i++) {
    const topic = distinct[(i * 7919) % distinct.length] ?? "";
    const beside = words.slice(
      (i * 104729) % (words.length - 2),
      ((i * 104729) % (words.length - 2)) + (i % 3),
    );
    standing.put(`s${i}`, parseFormatted([topic, ...beside].join(" ")));
  }
  const built = performance.now() - start;
  const times: number[] = [];
  const processing: number[] = [];
  let met = 0;
  for (let i = 0; i < ARTICLES; i++) {
    const body = passages
      .slice(i * 6, i * 6 + 6)
      .map(({ text }) => text)
      .join("\n\n");
    const article = articleOf(`a${i}`, body, "Made news");
    const [before, busy] = [performance.now(), process.threadCpuUsage()];
    met += standing.metBy(article).length;
    times.push(performance.now() - before);
    const { user, system } = process.threadCpuUsage(busy);
    processing.push((user + system) / 1000);
  }
  const at = (share: number, of = times) =>
    Number((of.toSorted((a, b) => a - b)[Math.floor(of.length * share)] ?? 0).toFixed(1));
  return {
    title: `A new article against ${SUBSCRIPTIONS} subscriptions, in milliseconds`,
    rows: [
      {
        p50: at(0.5),
        p95: at(0.95),
        most: at(0.999),
        "CPU p50": at(0.5, processing),
        "CPU p95": at(0.95, processing),
        "met by an article": met / ARTICLES,
        "build s": Number((built / 1000).toFixed(1)),
      },
    ],
  };
}

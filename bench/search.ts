import { tmpdir } from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { plainQuery } from "../src/query/plain.ts";
import { createWorkerIndex } from "../src/search/worker-index.ts";
import { articleOf } from "./articles.ts";
import { scored } from "./scored.ts";
import { type Asked, type Passage, readAsked, readPassages } from "./search-data.ts";
import { ENGINES, type Search } from "./search-engines.ts";
import { heapOf } from "./search-heap.ts";
import { timeByFile } from "./time-by-file.ts";

type Row = Record<string, string | number>;
interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** CPU time a query, in this process, beside the libraries as they come; then what the thread does for the bot. */
export async function run(): Promise<Table & { readonly more: readonly Table[] }> {
  const [passages, asked] = [readPassages(), readAsked()];
  const rows: Row[] = [];
  let profile: readonly Row[] = [];
  for (const [engine, build] of Object.entries(ENGINES)) {
    const started = performance.now();
    const { clean, misspelt } = await build(passages);
    const seconds = (performance.now() - started) / 1000;
    if (engine === "dateline")
      profile = await timeByFile(async () => {
        for (const { text } of asked) await clean(text);
      });
    rows.push({
      engine,
      "build s": round(seconds),
      "kB a passage": round(await heapOf(engine)),
      ...(await timed(
        "clean",
        clean,
        asked.map(({ text }) => text),
      )),
      ...(await timed(
        "misspelt",
        misspelt,
        asked.map((query) => query.misspelt),
      )),
    });
  }
  rows.push(await threadRow(passages, asked));
  return {
    title: `Search: ${passages.length} passages, ${asked.length} queries`,
    rows,
    more: [
      { title: "Where the time of clean queries goes", rows: profile },
      { title: "Spellings and ranking", rows: await scored() },
    ],
  };
}

async function timed(kind: string, search: Search, texts: readonly string[]): Promise<Row> {
  const times: number[] = [];
  for (const text of texts) {
    const started = process.cpuUsage();
    await search(text);
    const { user, system } = process.cpuUsage(started);
    times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  return { [`${kind} p50 ms`]: round(at(times, 0.5)), [`${kind} p95 ms`]: round(at(times, 0.95)) };
}

/** The main loop's lag while the thread searches and adds, and what taking up a snapshot costs beside building. */
async function threadRow(passages: readonly Passage[], asked: readonly Asked[]): Promise<Row> {
  const options = {
    snapshot: path.join(tmpdir(), `dateline-bench-${process.pid}`),
    gazetteerDir: null,
    heapMegabytes: 4096,
  };
  const index = createWorkerIndex(options);
  const articles = passages.map(({ id, text, headline }) => articleOf(id, text, headline));
  const started = performance.now();
  await index.add(articles);
  const building = performance.now() - started;
  const lag = monitorEventLoopDelay({ resolution: 1 });
  lag.enable();
  const adding = index.add(articles.slice(0, 2000).map((article) => ({ ...article, revision: 2 })));
  for (const { text } of asked.slice(0, 200)) await index.search(plainQuery(text), { limit: 10 });
  await adding;
  lag.disable();
  const typed = performance.now();
  for (const { text } of asked.slice(0, 50)) await index.suggest(text.slice(0, 5), ["headline", "name"], 25);
  const suggesting = (performance.now() - typed) / 50;
  await index.save();
  await index.close();
  const resumed = performance.now();
  const again = createWorkerIndex(options);
  await again.stamps();
  const resuming = performance.now() - resumed;
  await again.close();
  return {
    engine: "dateline, in its thread",
    "build s": round(building / 1000),
    "lag p99 ms": round(lag.percentile(99) / 1e6),
    "suggest ms": round(suggesting),
    "resume / build": round(resuming / building),
  };
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

const round = (value: number): number => Number(value.toPrecision(3));

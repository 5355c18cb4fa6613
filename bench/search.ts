import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { DatabaseSync } from "node:sqlite";
import { gunzipSync } from "node:zlib";
import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import type { SearchIndex } from "../src/ports.ts";
import { plainQuery } from "../src/query/plain.ts";
import { createMiniSearchIndex } from "../src/search/minisearch-index.ts";
import { createWorkerIndex } from "../src/search/worker-index.ts";
import { articleOf } from "./articles.ts";
import { madeNews } from "./made-news.ts";
import { scored } from "./scored.ts";
import { timeByFile } from "./time-by-file.ts";

/** Real news, read where it is there; else text made from a seed. */
const DATA = path.resolve(import.meta.dirname, "../../shared/eval/search");
const MEGABYTE = 2 ** 20;

export interface Passage {
  readonly id: string;
  readonly headline: string;
  readonly text: string;
}

/** What people ask for, and the same with a typing error. */
export interface Asked {
  readonly text: string;
  readonly misspelt: string;
}

type Search = (text: string) => unknown;
type Row = Record<string, string | number>;
interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** CPU time a query, in this process, beside the libraries as they come; then what the thread does for the bot. */
export async function run(): Promise<Table & { readonly more: readonly Table[] }> {
  const isReal = existsSync(DATA);
  const passages = isReal ? readRows<Passage>("passages-100k.jsonl.gz") : madeNews(20_000).passages;
  const asked = isReal ? readRows<Asked>("headline-queries.jsonl.gz") : madeNews(20_000).asked;
  const rows: Row[] = [];
  let profile: readonly Row[] = [];
  // Kept to the end, or what one engine gives back would be counted for the next.
  const built: unknown[] = [];
  for (const [engine, build] of Object.entries(ENGINES)) {
    globalThis.gc?.();
    const before = process.memoryUsage();
    const started = performance.now();
    const searches = await build(passages);
    const { clean, misspelt } = searches;
    built.push(searches);
    const seconds = (performance.now() - started) / 1000;
    globalThis.gc?.();
    const heap = grownBy(before);
    if (engine === "dateline")
      profile = await timeByFile(async () => {
        for (const { text } of asked) await clean(text);
      });
    rows.push({
      engine,
      "build s": round(seconds),
      "kB a passage": round((heap / passages.length) * (MEGABYTE / 1024)),
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

const ENGINES: Readonly<
  Record<string, (passages: readonly Passage[]) => Promise<{ clean: Search; misspelt: Search }>>
> = {
  async dateline(passages) {
    const index = createMiniSearchIndex();
    await index.add(passages.map(({ id, text, headline }) => articleOf(id, text, headline)));
    return { clean: (text) => strict(index, text), misspelt: (text) => corrected(index, text) };
  },
  async minisearch(passages) {
    const index = new MiniSearch({ fields: ["headline", "text"] });
    index.addAll(passages);
    return {
      clean: (text) => index.search(text),
      misspelt: (text) => index.search(text, { fuzzy: 0.2, prefix: true }),
    };
  },
  async fts5(passages) {
    const database = new DatabaseSync(":memory:");
    database.exec("CREATE VIRTUAL TABLE passage USING fts5(headline, text, tokenize = 'porter')");
    const insert = database.prepare("INSERT INTO passage VALUES (?, ?)");
    database.exec("BEGIN");
    for (const { headline, text } of passages) insert.run(headline, text);
    database.exec("COMMIT");
    const select = database.prepare("SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT 10");
    const search = (text: string) => select.all(text.match(/\w+/g)?.join(" OR ") ?? "");
    return { clean: search, misspelt: search };
  },
  async flexsearch(passages) {
    const index = new FlexSearch.Index({ tokenize: "strict" });
    passages.forEach(({ headline, text }, i) => void index.add(i, `${headline} ${text}`));
    const search = (text: string) => index.search(text, { limit: 10, suggest: true });
    return { clean: search, misspelt: search };
  },
};

/** As `/search` asks: every word; where nothing holds them all, the best of the others. */
async function strict(index: SearchIndex, text: string): Promise<number> {
  const query = plainQuery(text);
  const { hits } = await index.search(query, { limit: 10 });
  return hits.length > 0 ? hits.length : (await index.search(query, { limit: 10, any: true })).hits.length;
}

/** Where nothing was found, the nearest query is looked for, and asked when it is pressed. */
async function corrected(index: SearchIndex, text: string): Promise<number> {
  const { hits } = await index.search(plainQuery(text), { limit: 10 });
  const nearest = hits.length === 0 ? await index.nearest(plainQuery(text)) : null;
  return nearest ? (await index.search(nearest, { limit: 10 })).hits.length : hits.length;
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

const grownBy = (before: NodeJS.MemoryUsage): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers) / MEGABYTE;
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

const round = (value: number): number => Number(value.toPrecision(3));

function readRows<T>(file: string): T[] {
  const lines = gunzipSync(readFileSync(path.join(DATA, file)))
    .toString("utf8")
    .split("\n");
  return lines.filter(Boolean).map((line): T => JSON.parse(line));
}

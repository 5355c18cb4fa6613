import { execFileSync } from "node:child_process";
import path from "node:path";
import { when } from "../src/answer/excerpt-answers.ts";
import type { Parts } from "../src/answer/parts.ts";
import { compose } from "../src/compose.ts";
import { parseQuery } from "../src/query/parse.ts";
import { createScanIndex } from "../test/support/scan-index.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const CORPUS = path.join(ROOT, "corpus");
const ROUNDS = 20;
const STARTS = 5;

/** From a cold start to the first answer, the time of `/when` over the shipped corpus, and the memory held. */
export async function run() {
  const { parts, close } = await compose({ database: ":memory:", corpusDir: CORPUS });
  const topics = await topicsOf(parts);
  const scan: Parts = { ...parts, index: createScanIndex() };
  for await (const article of parts.store.all()) await scan.index.add([article]);
  const indexed = await times(topics, parts);
  const scanned = await times(topics, scan);
  await close();
  const bare = least(STARTS, () => node("-e", "0"));
  const first = least(STARTS, () => node(path.join(ROOT, "src/cli.ts"), "when", "faizabad", "--json"));
  return {
    title: `/when over the shipped corpus: ${topics.length} topics, ${ROUNDS} rounds`,
    rows: [
      row("cold start to the first answer, ms", first, "over an empty Node.js", first / bare),
      row(
        "/when p50, ms",
        at(indexed, 0.5),
        "over a scan of every sentence",
        at(indexed, 0.5) / at(scanned, 0.5),
      ),
      row(
        "/when p99, ms",
        at(indexed, 0.99),
        "over a scan of every sentence",
        at(indexed, 0.99) / at(scanned, 0.99),
      ),
      row("resident memory, MB", memory(), "over an empty Node.js", memory() / emptyMemory()),
    ],
  };
}

const row = (what: string, value: number, ratio: string, by: number) => ({
  what,
  value: Number(value.toFixed(2)),
  ratio,
  by: Number(by.toFixed(2)),
});

/** Every name that the corpus would complete, so that no topic is chosen by hand. */
async function topicsOf({ index }: Parts): Promise<readonly string[]> {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const names = await Promise.all(letters.map((letter) => index.suggest(letter, ["name"], 25)));
  return names.flat().map(({ text }) => text);
}

async function times(topics: readonly string[], parts: Parts): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const topic of topics) {
      const started = performance.now();
      await when(parseQuery(topic), "earliest", parts);
      taken.push(performance.now() - started);
    }
  return taken.toSorted((a, b) => a - b);
}

const at = (sorted: readonly number[], quantile: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? Number.NaN;

const node = (...args: readonly string[]): void => {
  execFileSync(process.execPath, args, { cwd: ROOT, env: { ...process.env, DATABASE_URL: ":memory:" } });
};

/** The quickest of several runs, in milliseconds: what else the machine does only adds. */
function least(runs: number, work: () => void): number {
  const taken = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...taken);
}

const memory = (): number => process.memoryUsage().rss / 1e6;

const emptyMemory = (): number =>
  Number(execFileSync(process.execPath, ["-p", "process.memoryUsage().rss / 1e6"], { encoding: "utf8" }));

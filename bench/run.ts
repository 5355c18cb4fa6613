import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** `npm run bench -- NAME`: runs bench/NAME.ts, prints its table and keeps it in bench/results/. */
const [name = ""] = process.argv.slice(2);
if (!/^[a-z-]+$/.test(name)) throw new Error(`"${name}" names no bench`);

interface Bench {
  run(): Promise<{ readonly title: string; readonly rows: readonly Record<string, string | number>[] }>;
}

const bench = (await import(`./${name}.ts`)) as Bench;
const { title, rows } = await bench.run();
console.log(title);
console.table(rows);
const results = path.join(import.meta.dirname, "results");
mkdirSync(results, { recursive: true });
writeFileSync(path.join(results, `${name}.json`), `${JSON.stringify({ title, rows }, null, 2)}\n`);

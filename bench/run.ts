import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** `npm run bench -- NAME`: runs bench/NAME.ts, prints its table and keeps it in bench/results/. */
const [name = ""] = process.argv.slice(2);
if (!/^[a-z-]+$/.test(name)) throw new Error(`"${name}" names no bench`);

interface Table {
  readonly title: string;
  readonly rows: readonly Record<string, string | number>[];
}

interface Bench {
  /** `more` is what belongs to the figures and has columns of its own. */
  run(): Promise<Table & { readonly more?: readonly Table[] }>;
}

const bench = (await import(`./${name}.ts`)) as Bench;
const { title, rows, more = [] } = await bench.run();
for (const table of [{ title, rows }, ...more]) {
  console.log(table.title);
  console.table(table.rows);
}
const results = path.join(import.meta.dirname, "results");
mkdirSync(results, { recursive: true });
writeFileSync(path.join(results, `${name}.json`), `${JSON.stringify({ title, rows, more }, null, 2)}\n`);

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const EVAL = path.resolve(import.meta.dirname, "../../shared/eval");
const SCORERS: readonly (readonly string[])[] = [
  ["names.mjs"],
  ["names.mjs", "--native", path.join(EVAL, "names/native-dev.jsonl.gz")],
  ...["time", "cran", "cisi"].map((name) => ["search.mjs", "--data", path.join(EVAL, "search", name)]),
];

/** What the scorers say of spellings and ranking, a line each; nothing where they are not there. */
export async function scored(): Promise<readonly Record<string, string>[]> {
  if (!existsSync(EVAL)) return [];
  const rows: Record<string, string>[] = [];
  for (const [scorer = "", ...options] of SCORERS) {
    const args = [path.join(EVAL, scorer), ...options];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    for (const line of stdout.trim().split("\n"))
      rows.push({ scorer, says: line.trim().replaceAll(/\s+/g, " ") });
  }
  return rows;
}

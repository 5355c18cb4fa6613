import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { runDateline } from "../support/cli.ts";

const FILES = 15;
const ARTICLES = 12;

const folder = mkdtempSync(path.join(tmpdir(), "dateline-killed-"));
afterAll(() => rmSync(folder, { recursive: true }));
const DATABASE_URL = path.join(folder, "db.sqlite");

const files = Array.from({ length: FILES }, (_, file) => {
  const name = path.join(folder, `${file}.jsonl`);
  const records = Array.from({ length: ARTICLES }, (_, n) => ({
    title: `Report ${n} of day ${file}`,
    date: "2024-03-05",
    text: `Boat ${n} of ${file} came in.\n\nThe harbour master counted ${n + 1} sails on day ${file}.`,
  }));
  writeFileSync(name, records.map((record) => JSON.stringify(record)).join("\n"));
  return name;
});

/** The number of rows that stand in a table, as another process sees it; 0 before there is one. */
function rowsOf(table: "articles" | "file_marks"): number {
  if (!existsSync(DATABASE_URL)) return 0;
  const database = new DatabaseSync(DATABASE_URL, { readOnly: true, timeout: 5000 });
  try {
    const isThere = database.prepare("SELECT 1 FROM sqlite_master WHERE name = ?").get(table);
    return isThere ? Number(database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n) : 0;
  } finally {
    database.close();
  }
}

describe("dateline ingest, killed in the middle", () => {
  it("goes on where it was, and has every article once", async () => {
    const child = spawn(process.execPath, ["src/cli.ts", "ingest", ...files], {
      cwd: path.resolve(import.meta.dirname, "../.."),
      env: { ...process.env, DATABASE_URL },
      stdio: "ignore",
    });
    const ended = once(child, "exit");
    while (rowsOf("file_marks") < 2 && child.exitCode === null) await wait(10);
    child.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGKILL"]);
    const [saved, whole] = [rowsOf("articles"), rowsOf("file_marks")];
    expect(saved).toBeGreaterThanOrEqual(whole * ARTICLES);
    expect(whole).toBeLessThan(FILES);

    const again = await runDateline(["ingest", ...files, "--json"], { DATABASE_URL });
    expect(JSON.parse(again.stdout)).toEqual({
      added: FILES * ARTICLES - saved,
      revised: 0,
      unchanged: saved,
      repeated: 0,
      refused: [],
    });
    expect(rowsOf("articles")).toBe(FILES * ARTICLES);
  });
});

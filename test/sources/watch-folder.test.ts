import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCorpusFolder } from "../../src/sources/corpus-folder.ts";
import { createFileReader } from "../../src/sources/file/reader.ts";
import { watchFolder } from "../../src/sources/watch-folder.ts";
import { page } from "../support/files.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "dateline-watch-"));
});
afterEach(() => rmSync(root, { recursive: true }));

describe("a watched folder", () => {
  it("is read again once files in it are written to their end, and when they go", async () => {
    const reader = createFileReader({ threads: 1 });
    const source = createCorpusFolder(root, reader);
    const seen: (readonly string[])[] = [];
    const watching = watchFolder(
      root,
      async () => {
        const all = await Array.fromAsync(source.read());
        seen.push(
          all.flatMap((one) =>
            one.kind === "file" ? [] : [`${one.kind} ${one.kind === "article" ? one.draft.key : one.key}`],
          ),
        );
      },
      (error) => seen.push([String(error)]),
    );
    await watching.ready;
    const file = path.join(root, "echo/a.html");
    mkdirSync(path.dirname(file));
    writeFileSync(path.join(root, "notes.xyz"), "nothing to read");
    const [first, second] = [page().slice(0, 600), page().slice(600)];
    writeFileSync(file, first);
    await wait(300);
    appendFileSync(file, second);
    await until(() => seen.length === 1);
    rmSync(file);
    await until(() => seen.length === 2);
    await watching.close();
    await reader.close();
    expect(seen).toEqual([["article echo/a.html"], []]);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !isSo(); tries++) await wait(50);
}

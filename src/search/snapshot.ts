import { readFile, rename, writeFile } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";
import type { ContentsDump } from "./contents.ts";

/** Goes up whenever what is kept, or how texts are cut into terms, changes: a snapshot of another one is ignored. */
const FORMAT = 2;

/** Writes a file that is whole or not there. */
export async function saveSnapshot(file: string, dump: ContentsDump): Promise<void> {
  await writeFile(`${file}.new`, serialize({ format: FORMAT, dump }));
  await rename(`${file}.new`, file);
}

/** The snapshot in a file, or null where there is none that can be used: then the index is built anew. */
export async function loadSnapshot(file: string): Promise<ContentsDump | null> {
  try {
    const kept: { format?: unknown; dump: ContentsDump } = deserialize(await readFile(file));
    return kept.format === FORMAT ? kept.dump : null;
  } catch {
    return null;
  }
}

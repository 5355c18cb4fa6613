import { glob, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";
import type { ContentsDump } from "./contents.ts";

/** What decides how texts are cut into terms and what is kept of them: a snapshot by any other version is ignored. */
const MADE_BY = ["src/search/*.ts", "src/text/**/*.ts", "package.json"];
const ROOT = path.resolve(import.meta.dirname, "../..");
const HEAD_BYTES = 8;

/** Writes a file that is whole or not there. */
export async function saveSnapshot(file: string, version: number, dump: ContentsDump): Promise<void> {
  const kept = serialize(dump);
  // Of this process's own, as another may be writing too.
  const fresh = `${file}.${process.pid}.new`;
  await writeFile(fresh, [headOf(kept, version), kept]);
  await rename(fresh, file);
}

/** The snapshot in a file, or null where there is none that can be used: then the index is built anew. */
export async function loadSnapshot(file: string, version: number): Promise<ContentsDump | null> {
  try {
    const read = await readFile(file);
    const kept = read.subarray(HEAD_BYTES);
    const head = headOf(kept, version);
    return head.equals(read.subarray(0, HEAD_BYTES)) ? deserialize(kept) : null;
  } catch {
    return null;
  }
}

/** The version, and a sum that a file cut short or changed does not have. */
function headOf(kept: Buffer, version: number): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(version);
  head.writeUInt32BE(crc32(kept), 4);
  return head;
}

/** A sum of the program that makes snapshots, to be taken when it starts: its files may be changed below it. */
export async function snapshotVersion(): Promise<number> {
  const files = await Array.fromAsync(glob(MADE_BY, { cwd: ROOT }));
  const texts = await Promise.all(files.toSorted().map((file) => readFile(path.join(ROOT, file))));
  return texts.reduce((sum, text) => crc32(text, sum), 0);
}

import { readFile, rename, writeFile } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";
import type { ContentsDump } from "./contents.ts";

/** Goes up whenever what is kept, or how texts are cut into terms, changes: a snapshot of another one is ignored. */
const FORMAT = 3;
const HEAD_BYTES = 8;

/** Writes a file that is whole or not there. */
export async function saveSnapshot(file: string, dump: ContentsDump): Promise<void> {
  const kept = serialize(dump);
  // Of this process's own, as another may be writing too.
  const fresh = `${file}.${process.pid}.new`;
  await writeFile(fresh, [headOf(kept), kept]);
  await rename(fresh, file);
}

/** The snapshot in a file, or null where there is none that can be used: then the index is built anew. */
export async function loadSnapshot(file: string): Promise<ContentsDump | null> {
  try {
    const read = await readFile(file);
    const kept = read.subarray(HEAD_BYTES);
    return headOf(kept).equals(read.subarray(0, HEAD_BYTES)) ? deserialize(kept) : null;
  } catch {
    return null;
  }
}

/** The format, and a sum that a file cut short or changed does not have. */
function headOf(kept: Buffer): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(FORMAT);
  head.writeUInt32BE(crc32(kept), 4);
  return head;
}

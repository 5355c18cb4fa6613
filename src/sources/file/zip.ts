import type { Entry, ZipFile } from "yauzl";
import { RefusedError } from "../refused-error.ts";

/** Bounds on what an archive may hold: beyond them it is a trap, or not meant for one go. */
const MAX_ENTRIES = 50_000;
const MAX_TOTAL = 4_000_000_000;
/** A text packs to a tenth; what packs to less than a hundredth, beyond a first megabyte, is a trap. */
const MAX_RATIO = 100;
const HARMLESS = 1_000_000;

/** A file in an archive. */
export interface ZippedFile {
  readonly name: string;
  readonly size: number;
  open(): Promise<AsyncIterable<Uint8Array>>;
}

/** The files of an archive in their order, without folders and what systems hide among them. */
export async function* filesIn(zip: ZipFile): AsyncIterable<ZippedFile> {
  if (zip.entryCount > MAX_ENTRIES) throw new RefusedError(["manyFiles", MAX_ENTRIES]);
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize;
    if (total > MAX_TOTAL) throw new RefusedError(["unpacks", MAX_TOTAL]);
    if (isHidden(entry.fileName)) continue;
    yield { name: entry.fileName, size: entry.uncompressedSize, open: () => openEntry(zip, entry) };
  }
}

const isHidden = (name: string): boolean => name.endsWith("/") || /(?:^|\/)(?:\.|__MACOSX\/)/.test(name);

async function openEntry(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  if (entry.isEncrypted()) throw new RefusedError(["encrypted"]);
  if (entry.uncompressedSize > HARMLESS && entry.uncompressedSize > MAX_RATIO * entry.compressedSize)
    throw new RefusedError(["packed", MAX_RATIO]);
  return zip.openReadStreamPromise(entry);
}

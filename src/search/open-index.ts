import { type KeptIndex, openKeptIndex } from "./kept-index.ts";
import { createWorkerIndex } from "./worker-index.ts";

export interface IndexOptions {
  /** The store's file, beside which the snapshot is; nothing is kept beside `:memory:`. */
  readonly database: string;
  readonly gazetteerDir?: string | null;
  /** What the index may take, in a thread of its own; null keeps it in this one. */
  readonly indexMegabytes?: number | null;
}

/** A thread takes a moment to start, and is worth it where answers must not wait for one another. */
export async function openIndex({
  database,
  gazetteerDir = null,
  indexMegabytes = null,
}: IndexOptions): Promise<KeptIndex> {
  const options = { snapshot: database === ":memory:" ? null : `${database}.index`, gazetteerDir };
  return indexMegabytes === null
    ? openKeptIndex(options)
    : createWorkerIndex({ ...options, heapMegabytes: indexMegabytes });
}

import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { RefusedError } from "../refused-error.ts";

/** A file that is to be read, wherever it is. */
export interface Input {
  /** As it is shown, in keys and reasons. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Where a page was found, or null. */
  readonly address: string | null;
  /** From the first byte on, as often as asked. */
  stream(): Readable;
  /** The same as a zip archive; rejects where it is none. */
  zip(): Promise<ZipFile>;
}

const ZIP_OPTIONS = { lazyEntries: true, autoClose: true, validateEntrySizes: true } as const;

/** A file on disk. Rejects where it cannot be read. */
export async function inputAt(path: string, name = path): Promise<Input> {
  const file = await open(path);
  const { size } = await file.stat().finally(() => file.close());
  return {
    name,
    size,
    address: null,
    stream: () => Readable.from(chunksOf(path), { objectMode: false }),
    zip: () => openPromise(path, ZIP_OPTIONS),
  };
}

async function* chunksOf(path: string): AsyncIterable<Uint8Array> {
  const file = await open(path);
  yield* file.createReadStream();
}

/** A file that is in memory, such as one that was sent. */
export const inputOf = (name: string, bytes: Uint8Array, address: string | null = null): Input => ({
  name,
  size: bytes.length,
  address,
  stream: () => Readable.from([bytes], { objectMode: false }),
  zip: () => fromBufferPromise(Buffer.from(bytes), ZIP_OPTIONS),
});

/** The bytes of a stream. Throws where there are more than `most`. */
export async function collect(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw new RefusedError(["tooLarge", most]);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** A stream's first bytes, and all of it. */
export async function peek(
  stream: AsyncIterable<Uint8Array>,
  bytes: number,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array> }> {
  const rest = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < bytes) {
    const { done, value } = await rest.next();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  const head = Buffer.concat(chunks);
  return { head, whole: following(head, rest) };
}

async function* following(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Ends with an error where more than `most` bytes come: what was packed too small is a trap. */
export async function* bounded(stream: AsyncIterable<Uint8Array>, most: number): AsyncIterable<Uint8Array> {
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw new RefusedError(["unpacks", most]);
    yield chunk;
  }
}

import { RefusedError } from "../refused-error.ts";

/** Reads a stream of bytes line by line, or so many bytes at a time. */
export interface ByteReader {
  /** The next line as Latin-1, without its end; null at the end. Throws where it is longer than `most`. */
  line(most: number): Promise<string | null>;
  /** The next bytes; fewer only at the end. */
  take(count: number): Promise<Uint8Array>;
  /** Passes over bytes without keeping them. */
  skip(count: number): Promise<void>;
}

const NEWLINE = 10;

export function createByteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);

  const more = async (): Promise<boolean> => {
    const { done, value } = await chunks.next();
    if (done) return false;
    held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value]);
    return true;
  };

  const cut = (count: number): Buffer => {
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    return taken;
  };

  return {
    async line(most) {
      for (let from = 0; ; ) {
        const end = held.indexOf(NEWLINE, from);
        if (end > most || (end < 0 && held.length > most)) throw new RefusedError(["longLine", most]);
        if (end >= 0)
          return cut(end + 1)
            .toString("latin1")
            .replace(/\r?\n$/, "");
        from = held.length;
        if (await more()) continue;
        return held.length > 0 ? cut(held.length).toString("latin1") : null;
      }
    },
    async take(count) {
      const parts: Buffer[] = [];
      for (let missing = count; missing > 0; ) {
        if (held.length === 0 && !(await more())) break;
        const part = cut(missing);
        missing -= part.length;
        parts.push(part);
      }
      return Buffer.concat(parts);
    },
    async skip(count) {
      for (let missing = count; missing > 0; ) {
        if (held.length === 0 && !(await more())) return;
        missing -= cut(missing).length;
      }
    },
  };
}

import { availableParallelism } from "node:os";
import type { Incoming } from "../../model/incoming.ts";
import { readOutlets } from "../outlets.ts";
import { createPool } from "../pool.ts";
import type { Input } from "./bytes.ts";
import { type Part, type Piece, piecesOf } from "./pieces.ts";

/** Reads files of every kind, in threads of their own, so that a hostile one costs itself and nothing else. */
export interface FileReader {
  /** What the files hold, in their order: a bounded number of parts is read ahead. Keys begin with the files' names. */
  read(files: AsyncIterable<Input> | Iterable<Input>): AsyncIterable<PartRead>;
  close(): Promise<void>;
}

/** A part of a file, or its end. */
export interface PartRead {
  readonly file: Input;
  readonly found: readonly Found[];
  readonly isLast: boolean;
}

export type Found = Extract<Incoming, { readonly kind: "article" | "refused" }>;

export interface Setup {
  /** The operator's tables of outlets; see outlets.txt. */
  readonly outletFiles: readonly string[];
}

export interface FileReaderOptions extends Partial<Setup> {
  /** Default one a core, four at most. */
  readonly threads?: number;
  /** A part that takes longer is refused. Default 20,000. */
  readonly timeLimitMs?: number;
  /** Each thread's heap; a part that needs more is refused. Default 512. */
  readonly memoryLimitMb?: number;
}

const MOST_THREADS = 4;

/** Throws where a table of outlets cannot be read. */
export function createFileReader(options: FileReaderOptions = {}): FileReader {
  const { outletFiles = [], timeLimitMs = 20_000, memoryLimitMb = 512 } = options;
  const threads = options.threads ?? Math.min(availableParallelism(), MOST_THREADS);
  // A mistake in a table is told at once, and not by every file.
  if (outletFiles.length > 0) readOutlets(outletFiles);
  const setup: Setup = { outletFiles };
  const script = new URL("./thread.ts", import.meta.url);
  const pool = createPool<Part, readonly Found[]>({ script, setup, threads, timeLimitMs, memoryLimitMb });

  async function read(piece: Piece): Promise<readonly Found[]> {
    const { source } = piece;
    if (piece.kind === "refused")
      return [{ kind: "refused", key: source, reason: { of: source, why: piece.why } }];
    const done = await pool.run(piece);
    if (done.kind === "answered") return done.answer;
    return [{ kind: "refused", key: source, reason: { of: source, why: done.why } }];
  }

  return {
    async *read(files) {
      const ahead: Promise<PartRead>[] = [];
      for await (const file of files) {
        for await (const piece of piecesOf(file)) {
          ahead.push(read(piece).then((found) => ({ file, found, isLast: false })));
          for (const next of ahead.splice(0, ahead.length - 2 * threads)) yield await next;
        }
        ahead.push(Promise.resolve({ file, found: [], isLast: true }));
      }
      for (const reading of ahead) yield await reading;
    },
    close: pool.close,
  };
}

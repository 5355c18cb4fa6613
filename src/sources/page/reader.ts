import { createPool } from "../pool.ts";
import type { PageReading } from "./page.ts";
import type { Job, Setup } from "./worker.ts";

/** Reads pages in a thread of its own, so that a hostile one costs itself and nothing else. */
export interface PageReader {
  /** One page after the other. Never throws for what is on a page: it is refused with a reason. */
  read(html: string, address: string | null): Promise<PageReading>;
  close(): Promise<void>;
}

export interface PageReaderOptions {
  /** The operator's tables of outlets; see outlets.txt. Default none. */
  readonly outletFiles?: readonly string[];
  /** A page that takes longer is refused. Default 10,000. */
  readonly timeLimitMs?: number;
  /** The thread's heap; a page that needs more is refused. Default 512. */
  readonly memoryLimitMb?: number;
}

export function createPageReader(options: PageReaderOptions = {}): PageReader {
  const { outletFiles = [], timeLimitMs = 10_000, memoryLimitMb = 512 } = options;
  const setup: Setup = { outletFiles };
  const script = new URL("./worker.ts", import.meta.url);
  const pool = createPool<Job, PageReading>({ script, setup, threads: 1, timeLimitMs, memoryLimitMb });
  return {
    async read(html, address) {
      const done = await pool.run({ html, address });
      if (done.kind === "answered") return done.answer;
      return { kind: "refused", reason: { of: address, why: done.why } };
    },
    close: pool.close,
  };
}

import { Worker } from "node:worker_threads";
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
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const start = () => {
    const workerData: Setup = { outletFiles };
    const resourceLimits = { maxOldGenerationSizeMb: memoryLimitMb };
    worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData, resourceLimits });
    return worker;
  };

  const stop = async () => {
    const running = worker;
    worker = null;
    await running?.terminate();
  };

  const read = async (job: Job): Promise<PageReading> => {
    const answer = await answerOf(worker ?? start(), job, timeLimitMs);
    if (answer.kind === "read") return answer.reading;
    await stop();
    return { kind: "refused", reason: `${job.address ?? "the page"}: ${answer.reason}` };
  };

  return {
    read(html, address) {
      const reading = last.then(() => read({ html, address }));
      last = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      await last;
      await stop();
    },
  };
}

type Answer =
  | { readonly kind: "read"; readonly reading: PageReading }
  | { readonly kind: "failed"; readonly reason: string };

/** The worker's answer to one job; whatever else becomes of it is a reason, and the end of that worker. */
function answerOf(worker: Worker, job: Job, timeLimitMs: number): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const fail = (reason: string) => resolve({ kind: "failed", reason });
  const onMessage = (reading: PageReading) => resolve({ kind: "read", reading });
  const onError = (error: Error) => fail(`reading it failed: ${error.message}`);
  const timer = setTimeout(() => fail(`reading it took longer than ${timeLimitMs} ms`), timeLimitMs);
  worker.once("message", onMessage).once("error", onError);
  worker.postMessage(job);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off("message", onMessage).off("error", onError);
  });
}

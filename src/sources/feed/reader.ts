import { Worker } from "node:worker_threads";
import type { Reason } from "../../words/reason.ts";
import { FeedError } from "./feed-error.ts";
import type { FeedReading, Job } from "./worker.ts";

const TIME_LIMIT_MS = 20_000;
const MEMORY_LIMIT_MB = 256;

/** Reads a feed, or the feeds that a page names, in a thread of its own that a hostile one may break. Throws FeedError. */
export async function readFeed(job: Job, timeLimitMs = TIME_LIMIT_MS): Promise<FeedReading> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  });
  const { promise, resolve, reject } = Promise.withResolvers<FeedReading>();
  const fail = (why: Reason) => reject(new FeedError(why));
  const timer = setTimeout(() => fail(["readSlowly", timeLimitMs]), timeLimitMs);
  worker.once("message", resolve);
  worker.once("error", (error: Error) => fail(["readAndBroke", error.message]));
  worker.once("exit", () => fail(["readInVain"]));
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

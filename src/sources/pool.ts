import { Worker } from "node:worker_threads";
import type { Reason } from "../words/reason.ts";

/** What became of a job: the thread's answer, or why there is none. */
export type Done<Answer> =
  | { readonly kind: "answered"; readonly answer: Answer }
  | { readonly kind: "failed"; readonly why: Reason };

/** Threads that work one job after the other, so that a hostile one costs itself and nothing else. */
export interface Pool<Job, Answer> {
  /** Never throws: a job that fails, or takes too much time or memory, is over, and its thread with it. */
  run(job: Job): Promise<Done<Answer>>;
  /** Waits for what is running. */
  close(): Promise<void>;
}

export interface PoolOptions {
  readonly script: URL;
  /** What each thread is started with. */
  readonly setup: unknown;
  readonly threads: number;
  /** Milliseconds for one job. */
  readonly timeLimitMs: number;
  /** Of each thread's heap. */
  readonly memoryLimitMb: number;
}

/** A pool of threads that answer each message by one message. They start when there is work. */
export function createPool<Job, Answer>(options: PoolOptions): Pool<Job, Answer> {
  const lanes = Array.from({ length: options.threads }, () => createLane<Job, Answer>(options));
  return {
    run(job) {
      const [first, ...others] = lanes;
      if (!first) throw new Error("a pool needs a thread");
      return others
        .reduce((least, lane) => (lane.waiting() < least.waiting() ? lane : least), first)
        .run(job);
    },
    close: async () => {
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  };
}

function createLane<Job, Answer>({ script, setup, timeLimitMs, memoryLimitMb }: PoolOptions) {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const start = () => {
    const resourceLimits = { maxOldGenerationSizeMb: memoryLimitMb };
    worker = new Worker(script, { workerData: setup, resourceLimits });
    // Between two jobs nobody listens, and an error that nobody hears ends the process.
    worker.on("error", () => undefined);
    return worker;
  };

  const stop = async () => {
    const running = worker;
    worker = null;
    await running?.terminate();
  };

  const work = async (job: Job): Promise<Done<Answer>> => {
    const done = await answerOf<Job, Answer>(worker ?? start(), job, timeLimitMs);
    if (done.kind === "failed") await stop();
    return done;
  };

  return {
    waiting: () => waiting,
    run(job: Job): Promise<Done<Answer>> {
      waiting += 1;
      const done = last
        .then(() => work(job))
        .finally(() => {
          waiting -= 1;
        });
      last = done.catch(() => undefined);
      return done;
    },
    async close() {
      await last;
      await stop();
    },
  };
}

/** The thread's answer to one job; whatever else becomes of it is a reason, and the end of that thread. */
function answerOf<Job, Answer>(worker: Worker, job: Job, timeLimitMs: number): Promise<Done<Answer>> {
  const { promise, resolve } = Promise.withResolvers<Done<Answer>>();
  const fail = (why: Reason) => resolve({ kind: "failed", why });
  const onMessage = (answer: Answer) => resolve({ kind: "answered", answer });
  const onError = (error: unknown) => fail(["readAndBroke", saying(error)]);
  const onExit = () => fail(["readInVain"]);
  const timer = setTimeout(() => fail(["readSlowly", timeLimitMs]), timeLimitMs);
  worker.once("message", onMessage).once("error", onError).once("exit", onExit);
  worker.postMessage(job);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off("message", onMessage).off("error", onError).off("exit", onExit);
  });
}

const saying = (error: unknown): string => (error instanceof Error ? error.message : String(error));

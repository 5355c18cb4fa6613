import { Worker } from "node:worker_threads";
import type { Article } from "../model/article.ts";
import type { KeptIndex, KeptOptions } from "./kept-index.ts";

/** What the thread answers to. */
export type Calls = Omit<KeptIndex, "close">;

export interface Asked {
  readonly id: number;
  readonly method: keyof Calls;
  readonly args: readonly unknown[];
}

export type Answered = { readonly id: number } & ({ readonly value: unknown } | { readonly error: unknown });

export interface WorkerOptions extends KeptOptions {
  /** What the thread's heap may grow to. */
  readonly heapMegabytes: number;
}

/** Between two of these searches have their turn. */
const BATCH = 20;

/** The index of kept-index.ts in a thread of its own, so that neither searching nor adding holds up the bot. */
export function createWorkerIndex({ heapMegabytes, ...options }: WorkerOptions): KeptIndex {
  const worker = new Worker(new URL("./index-thread.ts", import.meta.url), {
    workerData: options satisfies KeptOptions,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let asked = 0;
  let failure: Error | null = null;

  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.on("error", (error) => fail(explained(error, heapMegabytes)));
  worker.on("exit", () => fail(new Error("The search index is closed.")));
  worker.on("message", (answered: Answered) => {
    const call = waiting.get(answered.id);
    waiting.delete(answered.id);
    if ("error" in answered) call?.reject(answered.error);
    else call?.resolve(answered.value);
  });

  // What comes back is what the method of that name gave, copied.
  const call = <M extends keyof Calls>(method: M, ...args: Parameters<Calls[M]>) => {
    if (failure) return Promise.reject(failure) as ReturnType<Calls[M]>;
    const id = asked++;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(id, answer);
    worker.postMessage({ id, method, args } satisfies Asked);
    return answer.promise as ReturnType<Calls[M]>;
  };

  return {
    async add(articles) {
      for (const batch of batches(articles)) await call("add", batch);
    },
    remove: (ids) => call("remove", ids),
    search: (query, options) => call("search", query, options),
    suggest: (...asked) => call("suggest", ...asked),
    nearest: (...asked) => call("nearest", ...asked),
    stamps: (...asked) => call("stamps", ...asked),
    save: () => call("save"),
    async close() {
      await worker.terminate();
    },
  };
}

function* batches(articles: readonly Article[]): Generator<readonly Article[]> {
  for (let at = 0; at < articles.length; at += BATCH) yield articles.slice(at, at + BATCH);
}

function explained(error: unknown, heapMegabytes: number): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const isFull = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isFull
    ? new Error(
        `The articles need more than the ${heapMegabytes} MB of memory that the search index may take: set INDEX_MEGABYTES higher, or keep fewer articles.`,
        { cause: error },
      )
    : error;
}

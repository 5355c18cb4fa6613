import { Worker } from "node:worker_threads";
import type { Article } from "../model/article.ts";
import type { SearchIndex } from "../ports.ts";

/** What the thread answers to. */
export interface Calls extends Omit<SearchIndex, "close"> {
  revisions(): Promise<ReadonlyMap<string, number>>;
  /** Writes the snapshot; does nothing where none is kept. */
  save(): Promise<void>;
}

export interface Asked {
  readonly id: number;
  readonly method: keyof Calls;
  readonly args: readonly unknown[];
}

export type Answered = { readonly id: number } & ({ readonly value: unknown } | { readonly error: unknown });

export interface WorkerOptions {
  /** The file from which the index is taken up and where `save` keeps it, or null. */
  readonly snapshot: string | null;
  /** What the thread's heap may grow to. */
  readonly heapMegabytes: number;
}

export type WorkerIndex = Calls & Pick<SearchIndex, "close">;

/** Between two of these searches have their turn. */
const BATCH = 20;

/** The index of minisearch-index.ts in a thread of its own, so that neither searching nor adding holds up the bot. */
export function createWorkerIndex({ snapshot, heapMegabytes }: WorkerOptions): WorkerIndex {
  const worker = new Worker(new URL("./index-thread.ts", import.meta.url), {
    workerData: { snapshot },
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
    revisions: () => call("revisions"),
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
        `The search index needs more than its ${heapMegabytes} MB of memory: give it more, or move to PostgreSQL.`,
        { cause: error },
      )
    : error;
}

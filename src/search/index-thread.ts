import { parentPort, workerData } from "node:worker_threads";
import { type KeptOptions, openKeptIndex } from "./kept-index.ts";
import type { Answered, Asked, Calls } from "./worker-index.ts";

/** The thread's side of worker-index.ts: answers the calls, each in its turn. */
const options: KeptOptions = workerData;
const calls: Calls = await openKeptIndex(options);

const answer = (answered: Answered): void => parentPort?.postMessage(answered);

parentPort?.on("message", async ({ id, method, args }: Asked) => {
  try {
    answer({ id, value: await Reflect.apply(calls[method], calls, args) });
  } catch (error) {
    answer({ id, error });
  }
});

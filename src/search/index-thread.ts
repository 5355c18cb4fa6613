import { parentPort, workerData } from "node:worker_threads";
import { createMiniSearchIndex } from "./minisearch-index.ts";
import { loadSnapshot, saveSnapshot } from "./snapshot.ts";
import type { Answered, Asked, Calls } from "./worker-index.ts";

/** The thread's side of worker-index.ts: answers the calls, each in its turn. */
const { snapshot }: { readonly snapshot: string | null } = workerData;

const kept = snapshot === null ? null : await loadSnapshot(snapshot);
const index = createMiniSearchIndex(undefined, kept ?? undefined);

const calls: Calls = {
  ...index,
  revisions: async () => index.revisions(),
  async save() {
    if (snapshot !== null) await saveSnapshot(snapshot, index.dump());
  },
};

const answer = (answered: Answered): void => parentPort?.postMessage(answered);

parentPort?.on("message", async ({ id, method, args }: Asked) => {
  try {
    answer({ id, value: await Reflect.apply(calls[method], calls, args) });
  } catch (error) {
    answer({ id, error });
  }
});

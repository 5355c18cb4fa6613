import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import { draft } from "./drafts.ts";

/** A thread that opens a database of its own and publishes articles into it, as a second process would. */
const { file, keys } = z.object({ file: z.string(), keys: z.array(z.string()) }).parse(workerData);
const store = await createSqliteStore(file);
for (const key of keys) await store.publish("corpus", draft({ key, headline: key }));
await store.close();
parentPort?.postMessage("done");

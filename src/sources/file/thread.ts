import { parentPort, workerData } from "node:worker_threads";
import { readOutlets } from "../outlets.ts";
import type { Part } from "./pieces.ts";
import { readPart } from "./read-part.ts";
import type { Setup } from "./reader.ts";

/** A thread's side of reader.ts: answers each part by what it holds. */
const { outletFiles }: Setup = workerData;
const outlets = readOutlets(outletFiles);

parentPort?.on("message", async (part: Part) => {
  parentPort?.postMessage(await readPart(part, outlets));
});

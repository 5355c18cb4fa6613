import { parentPort, workerData } from "node:worker_threads";
import { readOutlets } from "../outlets.ts";
import { readPage } from "./page.ts";

/** What goes to the worker, and what it was started with. */
export interface Job {
  readonly html: string;
  readonly address: string | null;
}

export interface Setup {
  readonly outletFiles: readonly string[];
}

const { outletFiles }: Setup = workerData;
const outlets = readOutlets(outletFiles);

parentPort?.on("message", ({ html, address }: Job) => {
  parentPort?.postMessage(readPage(html, address, outlets));
});

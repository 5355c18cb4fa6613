import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Passage, readPassages } from "./search-data.ts";
import { ENGINES } from "./search-engines.ts";

/** What an engine keeps in memory, in kB a passage, measured in a process that does nothing else. */
export async function heapOf(engine: string): Promise<number> {
  const args = ["--expose-gc", import.meta.filename, engine];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}

if (import.meta.main) {
  const build = ENGINES[process.argv[2] ?? ""];
  if (!build) throw new Error(`"${process.argv[2]}" is no engine`);
  const before = used();
  let passages: readonly Passage[] | null = readPassages();
  const { length } = passages;
  const built = await build(passages);
  // The texts that the engine does not keep itself are not counted.
  passages = null;
  const kilobytes = (used() - before) / 1024;
  // So that it is not given up before it was measured.
  await built.clean("kabul");
  process.stdout.write(String(kilobytes / length));
}

function used(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

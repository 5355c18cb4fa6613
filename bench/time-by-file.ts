import { Session } from "node:inspector/promises";
import path from "node:path";

/** Runs something, and tells which files took what share of the time, the most first. */
export async function timeByFile(
  run: () => Promise<void>,
): Promise<readonly Record<string, string | number>[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  await run();
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const samples = profile.samples ?? [];
  const files = new Map(profile.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const counts = new Map<string, number>();
  for (const id of samples) {
    const file = files.get(id) ?? "";
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 12)
    .map(([file, count]) => ({
      file,
      "share of the time": `${((100 * count) / samples.length).toFixed(1)} %`,
    }));
}

const nameOf = ({ url, functionName }: { readonly url: string; readonly functionName: string }): string =>
  url === "" ? functionName : path.basename(url);

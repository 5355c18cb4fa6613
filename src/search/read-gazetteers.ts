import type { Place } from "../text/gazetteer.ts";

export async function readGazetteers(_folder: string): Promise<readonly Place[]> {
  return [];
}

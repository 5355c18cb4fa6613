import type { SearchIndex } from "../ports.ts";
import { shippedGazetteer } from "../text/gazetteer.ts";
import { createMiniSearchIndex } from "./minisearch-index.ts";
import { readGazetteers } from "./read-gazetteers.ts";
import { loadSnapshot, saveSnapshot, snapshotVersion } from "./snapshot.ts";
import type { Stamp } from "./stamp.ts";

/** An index that is taken up again from where it was kept. */
export interface KeptIndex extends SearchIndex {
  /** What it finds, by article: everything, or what it finds of these. */
  stamps(ids?: readonly string[]): Promise<ReadonlyMap<string, Stamp>>;
  /** Writes the snapshot, if there is one to keep and anything changed. */
  save(): Promise<void>;
}

export interface KeptOptions {
  /** The file from which the index is taken up and where `save` keeps it, or null. */
  readonly snapshot: string | null;
  /** A folder of more places, see read-gazetteers.ts, or null. */
  readonly gazetteerDir: string | null;
}

/** The index of minisearch-index.ts, taken up from its snapshot; empty where there is none that can be used. */
export async function openKeptIndex({ snapshot, gazetteerDir }: KeptOptions): Promise<KeptIndex> {
  const places = gazetteerDir === null ? [] : await readGazetteers(gazetteerDir);
  const version = snapshot === null ? 0 : await snapshotVersion();
  const kept = snapshot === null ? null : await loadSnapshot(snapshot, version);
  const index = createMiniSearchIndex(shippedGazetteer(places), kept ?? undefined);
  let changed = false;
  return {
    ...index,
    async add(articles) {
      changed ||= articles.length > 0;
      await index.add(articles);
    },
    async remove(ids) {
      changed ||= ids.length > 0;
      await index.remove(ids);
    },
    async save() {
      if (snapshot === null || !changed) return;
      changed = false;
      await saveSnapshot(snapshot, version, index.dump()).catch((error: unknown) => {
        changed = true;
        throw error;
      });
    },
  };
}

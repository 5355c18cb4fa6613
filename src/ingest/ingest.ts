import type { Article } from "../model/article.ts";
import type { Incoming } from "../model/incoming.ts";
import type { ArticleSource, SearchIndex, Store } from "../ports.ts";
import type { Refusal } from "../words/reason.ts";

/** What became of everything that a source holds. */
export interface IngestReport {
  readonly added: number;
  readonly revised: number;
  readonly unchanged: number;
  /** Those that stand under another key already. */
  readonly repeated: number;
  readonly withdrawn: number;
  /** One for each article that could not be taken. */
  readonly refused: readonly Refusal[];
}

/** Articles given to the index at a time. */
const BATCH = 200;

interface Into {
  readonly store: Store;
  readonly index: Pick<SearchIndex, "add" | "remove">;
}

/**
 * Brings the store and the index up to what a source holds now. What is refused stays as it was; what the source
 * no longer has goes out of sight. Throws where the source as a whole cannot be read, and then changes no more.
 */
export async function ingest(source: ArticleSource, { store, index }: Into): Promise<IngestReport> {
  const counts = { added: 0, revised: 0, unchanged: 0, repeated: 0 };
  const refused: Refusal[] = [];
  const keys: string[] = [];
  let fresh: Article[] = [];
  for await (const incoming of source.read(await store.fileMarks(source.name))) {
    keys.push(...keysOf(incoming));
    if (incoming.kind === "refused") refused.push(incoming.reason);
    else if (incoming.kind === "kept") counts.unchanged += 1;
    else if (incoming.kind === "file") await store.markFile(source.name, incoming.file, incoming.mark);
    else {
      const { kind, article } = await store.publish(source.name, incoming.draft, source.scope);
      counts[kind] += 1;
      if (kind === "added" || kind === "revised") fresh.push(article);
    }
    if (fresh.length >= BATCH) {
      await index.add(fresh);
      fresh = [];
    }
  }
  await index.add(fresh);
  const withdrawn = source.holdsAll ? await store.withdrawAllBut(source.name, keys) : [];
  await index.remove(withdrawn);
  return { ...counts, withdrawn: withdrawn.length, refused };
}

function keysOf(incoming: Incoming): readonly string[] {
  if (incoming.kind === "file") return [];
  return [incoming.kind === "article" ? incoming.draft.key : incoming.key];
}

import { commands } from "../commands/index.ts";
import type { Parts } from "./answer/parts.ts";
import { createReadings } from "./answer/reading.ts";
import type { SourcesParts } from "./compose-sources.ts";
import type { Config } from "./config.ts";
import type { PostReply } from "./discord/channel-reply.ts";
import type { House } from "./discord/command.ts";
import { createInteractions, type Handle } from "./discord/interactions.ts";
import { createMention } from "./discord/registration.ts";
import { type IngestReport, ingest } from "./ingest/ingest.ts";
import type { Log } from "./log.ts";
import { type OpenStore, openStore } from "./open-store.ts";
import { type Following, followStore } from "./search/follow-store.ts";
import { openIndex } from "./search/open-index.ts";
import { syncIndex } from "./search/sync-index.ts";
import { createCorpusFolder } from "./sources/corpus-folder.ts";
import { createFileReader } from "./sources/file/reader.ts";
import { type Watching, watchFolder } from "./sources/watch-folder.ts";
import { createThesaurus } from "./text/wordnet/thesaurus.ts";
import { plainRefusal } from "./words/reason.ts";

export interface Composed {
  readonly parts: Parts;
  /** What the deliverer works with. */
  readonly opened: OpenStore;
  /** Where what people give and what feeds bring is saved. */
  readonly into: SourcesParts;
  /** What became of the corpus folder's articles. */
  readonly report: IngestReport;
  /** Reads the corpus folder again whenever it changes, and finds what other processes save, until closed. */
  watch(log: Log): void;
  close(): Promise<void>;
}

/** Where the articles are kept, and what else tells of their outlets and places. */
export interface Places extends Pick<Config, "database" | "corpusDir"> {
  readonly outletFiles?: Config["outletFiles"];
  readonly gazetteerDir?: Config["gazetteerDir"];
  /** What the search index may take, in a thread of its own; null keeps it in this one. */
  readonly indexMegabytes?: Config["indexMegabytes"] | null;
}

/**
 * The parts that every way in shares, with the corpus folder read. Throws one clear sentence where the database, the
 * folder or a gazetteer cannot be used.
 */
export async function compose({
  database,
  corpusDir,
  outletFiles = [],
  ...options
}: Places): Promise<Composed> {
  const opened = await openStore(database);
  const { store } = opened;
  const index = await openIndex({ database, ...options });
  const reader = createFileReader({ outletFiles });
  let watching: Watching | null = null;
  let following: Following | null = null;
  const close = async () => {
    await watching?.close();
    await following?.stop();
    await reader.close();
    await index.close();
    await store.close();
  };
  try {
    const corpus = createCorpusFolder(corpusDir, reader);
    const since = await store.lastChange();
    const report = await ingest(corpus, { store, index });
    // After the folder, so that what another process saved of it meanwhile is found too.
    await syncIndex(index, store);
    const watch = (log: Log) => {
      const warn = (message: string) => (error: unknown) => log.warn({ err: error }, message);
      const read = async () => tellReport(await ingest(corpus, { store, index }), log);
      watching = watchFolder(corpusDir, read, warn("the corpus could not be read again"));
      following = followStore(
        index,
        store,
        since,
        warn("the search index is behind the store, or was not kept"),
      );
    };
    const parts = { store, index, readings: createReadings(store), thesaurus: createThesaurus() };
    // Where it cannot be kept, the next start takes longer, and no more: that is for followStore to tell.
    const keep = () => index.save().catch(() => {});
    await keep();
    return {
      parts,
      opened,
      into: { store, index, files: reader },
      report,
      watch,
      close: () => keep().then(close),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Logs what became of the corpus folder. */
export function tellReport({ refused, ...counts }: IngestReport, log: Log): void {
  for (const refusal of refused) log.warn(plainRefusal(refusal));
  log.info({ ...counts, refused: refused.length }, "read the corpus");
}

/** What only some houses have: what takes articles and subscriptions, and what being logged in to Discord gives. */
export type Given = Pick<House, "intake" | "desk" | "readForum">;

/** What the commands may use. */
export const houseOf = (parts: Parts, { intake, desk, readForum }: Given = {}): House => ({
  ...parts,
  ...(desk && { desk }),
  ...(intake && { intake }),
  ...(readForum && { readForum }),
  commands,
  now: () => new Date(),
});

export interface Interactions {
  readonly handle: Handle;
  /** What the commands' names are written with, once Discord has told their ids. */
  readonly mentions: ReturnType<typeof createMention>;
}

export function composeInteractions(
  parts: Parts,
  log: Log,
  given: Given = {},
  postReply: PostReply | null = null,
): Interactions {
  const mentions = createMention();
  const { mention } = mentions;
  return { handle: createInteractions({ house: houseOf(parts, given), mention, log, postReply }), mentions };
}

import pino from "pino";
import pretty from "pino-pretty";
import { commands } from "../commands/index.ts";
import type { Parts } from "./answer/parts.ts";
import { createReadings } from "./answer/reading.ts";
import type { Config } from "./config.ts";
import type { House } from "./discord/command.ts";
import { createInteractions, type Handle } from "./discord/interactions.ts";
import { createMention } from "./discord/registration.ts";
import { type IngestReport, ingest } from "./ingest/ingest.ts";
import type { Store } from "./ports.ts";
import { createMiniSearchIndex } from "./search/minisearch-index.ts";
import { syncIndex } from "./search/sync-index.ts";
import { createCorpusFolder } from "./sources/corpus-folder.ts";
import { createFileReader } from "./sources/file/reader.ts";
import { createSqliteStore } from "./store/sqlite-store.ts";
import type { Tools } from "./terminal/verb.ts";

export type Log = pino.Logger;

/** What an error of the REST client carries beside its message: the address holds the interaction's token. */
const SECRETS = ["token", "*.token", "err.url", "err.requestBody", "err.rawError"];

/** Logs go to standard error, so that standard output is the answers' alone. */
export function createLog({ logLevel: level }: Pick<Config, "logLevel">): Log {
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, ignore: "pid,hostname", sync: true })
    : pino.destination(2);
  return pino({ level, redact: { paths: SECRETS, remove: true } }, stream);
}

export interface Composed {
  readonly parts: Parts;
  /** What became of the corpus folder's articles. */
  readonly report: IngestReport;
  close(): Promise<void>;
}

/**
 * The parts that every way in shares, with the corpus folder read. Throws one clear sentence where the database or
 * the folder cannot be used.
 */
export async function compose({
  database,
  corpusDir,
}: Pick<Config, "database" | "corpusDir">): Promise<Composed> {
  const store = await createSqliteStore(database);
  const index = createMiniSearchIndex();
  const reader = createFileReader();
  const close = async () => {
    await reader.close();
    await index.close();
    await store.close();
  };
  try {
    const report = await ingest(createCorpusFolder(corpusDir, reader), { store, index });
    // After the folder, so that what another process saved of it meanwhile is found too.
    await syncIndex(index, store);
    return { parts: { store, index, readings: createReadings(store) }, report, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What the terminal's own verbs work with. */
export function composeTools({
  database,
  corpusDir,
}: Pick<Config, "database" | "corpusDir">): Omit<Tools, "print" | "complain"> & { close(): Promise<void> } {
  const reader = createFileReader();
  let store: Promise<Store> | null = null;
  return {
    openStore: () => (store ??= createSqliteStore(database)),
    reader,
    corpusDir,
    async close() {
      await reader.close();
      await (await store)?.close();
    },
  };
}

/** What the commands may use. */
export const houseOf = (parts: Parts): House => ({
  ...parts,
  commands,
  now: () => new Date(),
});

export interface Interactions {
  readonly handle: Handle;
  /** What the commands' names are written with, once Discord has told their ids. */
  readonly mentions: ReturnType<typeof createMention>;
}

export function composeInteractions(parts: Parts, log: Log): Interactions {
  const mentions = createMention();
  const { mention } = mentions;
  return { handle: createInteractions({ house: houseOf(parts), mention, log }), mentions };
}

import type { Command } from "commander";
import type { FeedParts } from "../ingest/poll-feed.ts";
import type { Store } from "../ports.ts";
import type { FileReader } from "../sources/file/reader.ts";
import type { FetchedPage } from "../sources/web/page.ts";

/** What the terminal's own verbs work with. */
export interface Tools {
  /** Opens the store: once, however often it is asked for. */
  openStore(): Promise<Store>;
  /** What follows feeds; opens the store likewise. */
  openFeeds(): Promise<FeedParts>;
  /** Rejects with a sentence that names the address. */
  fetchPage(address: string): Promise<FetchedPage>;
  readonly reader: FileReader;
  /** The folder of articles that ship with the bot. */
  readonly corpusDir: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** Does what was asked, and returns the exit code. */
export type Work = (tools: Tools) => Promise<number>;

/** A verb that Discord does not have: it adds itself to the command line, and tells what is to be done once asked. */
export type Verb = (program: Command, ask: Ask) => void;

export type Ask = (work: Work) => void;

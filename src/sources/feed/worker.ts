import { parentPort, workerData } from "node:worker_threads";
import { type Feed, FeedError } from "./feed.ts";
import { feedLinks } from "./links.ts";
import { parseFeed } from "./parse.ts";

export interface Job {
  readonly text: string;
  /** Where the text was found. */
  readonly address: string;
}

/** A feed, or a page that names feeds, or neither. */
export type FeedReading =
  | { readonly kind: "feed"; readonly feed: Feed }
  | { readonly kind: "page"; readonly feeds: readonly string[]; readonly reason: string };

function read({ text, address }: Job): FeedReading {
  try {
    return { kind: "feed", feed: parseFeed(text) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { kind: "page", feeds: feedLinks(text, address), reason: error.message };
  }
}

parentPort?.postMessage(read(workerData));

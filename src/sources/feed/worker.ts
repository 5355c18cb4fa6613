import { parentPort, workerData } from "node:worker_threads";
import type { Feed } from "../../model/feed.ts";
import type { Reason } from "../../words/reason.ts";
import { FeedError } from "./feed-error.ts";
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
  | { readonly kind: "page"; readonly feeds: readonly string[]; readonly why: Reason };

function read({ text, address }: Job): FeedReading {
  try {
    return { kind: "feed", feed: absolute(parseFeed(text), address) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { kind: "page", feeds: feedLinks(text, address), why: error.why };
  }
}

/** Addresses in a feed may be relative to its site's, and that to the feed's own. */
function absolute(feed: Feed, address: string): Feed {
  const home = feed.home && httpOf(feed.home, address);
  const items = feed.items.map((item) => ({
    ...item,
    address: item.address && httpOf(item.address, home ?? address),
  }));
  return { ...feed, home, items };
}

function httpOf(address: string, base: string): string | null {
  const url = URL.parse(address, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

parentPort?.postMessage(read(workerData));

import { generateOpml, type Opml, parseOpml } from "feedsmith";
import { FeedError } from "./feed-error.ts";

/** A feed in a list of feeds. */
export interface ListedFeed {
  readonly address: string;
  readonly title: string | null;
}

/** In characters. */
const MAX_OPML = 5_000_000;
const MAX_FEEDS = 2000;
const MAX_DEPTH = 20;

/** The feeds of an OPML file, those in folders too, each once. Throws FeedError. */
export function readOpml(text: string): ListedFeed[] {
  if (text.length > MAX_OPML) throw new FeedError(["tooLong", MAX_OPML]);
  if (/<!ENTITY/i.test(text)) throw new FeedError(["entities"]);
  const feeds = new Map<string, ListedFeed>();
  for (const feed of feedsIn(parsed(text).body?.outlines ?? [])) feeds.set(feed.address, feed);
  return [...feeds.values()].slice(0, MAX_FEEDS);
}

function parsed(text: string): ReturnType<typeof parseOpml> {
  try {
    return parseOpml(text);
  } catch {
    throw new FeedError(["noOpml"]);
  }
}

const feedsIn = (outlines: readonly Partial<Opml.Outline<unknown>>[], depth = 0): ListedFeed[] =>
  depth > MAX_DEPTH
    ? []
    : outlines.flatMap(({ xmlUrl, title, text, outlines: below = [] }) => [
        ...(xmlUrl?.trim() ? [{ address: xmlUrl.trim(), title: title?.trim() || text?.trim() || null }] : []),
        ...feedsIn(below, depth + 1),
      ]);

/** A list of feeds as OPML 2.0, which other readers of feeds take. */
export const writeOpml = (feeds: readonly ListedFeed[], now: Date): string =>
  generateOpml({
    head: { title: "Feeds of Dateline", dateCreated: now },
    body: {
      outlines: feeds.map(({ address, title }) => ({
        type: "rss",
        text: title ?? address,
        title: title ?? address,
        xmlUrl: address,
      })),
    },
  });

import { parseFeed as parseOther } from "@rowanmanning/feed-parser";
import { parseFeed as parseKnown } from "feedsmith";
import type { Feed } from "../../model/feed.ts";
import { FeedError } from "./feed-error.ts";
import { fromFeedsmith, fromOther } from "./shapes.ts";

/** Items of one feed that are read; the newest stand first. */
const MAX_ITEMS = 500;
/** In characters. */
const MAX_FEED = 5_000_000;

/** Reads a feed: RSS, Atom, RDF or JSON Feed. Throws FeedError. */
export function parseFeed(text: string): Feed {
  if (text.length > MAX_FEED) throw new FeedError(["tooLong", MAX_FEED]);
  // No parser here expands them, and no feed needs them.
  if (/<!ENTITY/i.test(prologOf(text))) throw new FeedError(["entities"]);
  try {
    return fromFeedsmith(parseKnown(text, { maxItems: MAX_ITEMS }));
  } catch {
    return parseMalformed(text);
  }
}

const prologOf = (text: string): string => {
  const root = text.search(/<(?:rss|feed|rdf:RDF|channel)[\s>]/i);
  return root < 0 ? text : text.slice(0, root);
};

function parseMalformed(text: string): Feed {
  try {
    return fromOther(parseOther(text), MAX_ITEMS);
  } catch {
    throw new FeedError(["noFeed"]);
  }
}

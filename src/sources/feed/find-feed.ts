import type { Feed } from "../../model/feed.ts";
import type { Web, WebResponse } from "../web/fetch.ts";
import { statusError } from "../web/page.ts";
import { WebError } from "../web/web-error.ts";
import { FeedError } from "./feed-error.ts";
import { askForFeed, fetchFeed, readResponse } from "./fetch-feed.ts";
import type { FeedReading } from "./worker.ts";

/** Where sites that do not say keep their feed. */
const USUAL = ["/feed", "/rss.xml", "/feed.xml", "/atom.xml"];

/** A feed and where it is. */
export interface FoundFeed {
  readonly address: string;
  readonly feed: Feed;
}

/**
 * The feed at an address; else the first that the page there names; else one at a usual place. Throws WebError where
 * there is none.
 */
export async function findFeed(web: Web, address: string): Promise<FoundFeed> {
  const response = await askForFeed(web, address);
  if (response.status !== 200) throw statusError(response);
  const reading = await readOrRefuse(response);
  if (reading.kind === "feed") return { address: movedTo(response, address), feed: reading.feed };
  for (const candidate of [...reading.feeds, ...usualPlaces(response.address)]) {
    const found = await tryFeed(web, candidate);
    if (found) return found;
  }
  throw new WebError("refused", address, ["noFeedThere"]);
}

async function tryFeed(web: Web, address: string): Promise<FoundFeed | null> {
  try {
    const fetched = await fetchFeed(web, address);
    return fetched.kind === "fresh"
      ? { address: movedTo(fetched.response, address), feed: fetched.feed }
      : null;
  } catch (error) {
    if (error instanceof WebError || error instanceof FeedError) return null;
    throw error;
  }
}

const movedTo = (response: WebResponse, address: string): string => response.movedTo ?? new URL(address).href;

const usualPlaces = (address: string): string[] => USUAL.map((path) => new URL(path, address).href);

async function readOrRefuse(response: WebResponse): Promise<FeedReading> {
  try {
    return await readResponse(response);
  } catch (error) {
    if (error instanceof FeedError) throw new WebError("refused", response.address, error.why);
    throw error;
  }
}

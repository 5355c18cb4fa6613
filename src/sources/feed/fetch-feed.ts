import type { Feed } from "../../model/feed.ts";
import { decodeBody } from "../web/decode.ts";
import type { Web, WebResponse } from "../web/fetch.ts";
import { FeedError } from "./feed-error.ts";
import { readFeed } from "./reader.ts";
import type { FeedReading } from "./worker.ts";

/** What a server gave with a feed, to be given back when it is asked again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type FetchedFeed =
  | { readonly kind: "fresh"; readonly feed: Feed; readonly response: WebResponse }
  | { readonly kind: "unchanged" | "gone" | "failed"; readonly response: WebResponse };

const ACCEPT =
  "application/rss+xml,application/atom+xml,application/feed+json,application/rdf+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5";

/** Feeds come under every name of a text; films and pictures are never one. */
const TYPES = ["text/", "application/"];

/** Asks for a feed, if it has changed. Throws WebError, and FeedError where what came is none. */
export async function fetchFeed(web: Web, address: string, validators?: Validators): Promise<FetchedFeed> {
  const response = await askForFeed(web, address, validators);
  if (response.status === 304) return { kind: "unchanged", response };
  if (response.status === 410) return { kind: "gone", response };
  if (response.status !== 200) return { kind: "failed", response };
  const reading = await readResponse(response);
  if (reading.kind !== "feed") throw new FeedError(reading.why);
  return { kind: "fresh", feed: reading.feed, response };
}

/** Asks for what may be a feed, whatever the status. Throws WebError. */
export const askForFeed = (web: Web, address: string, validators?: Validators): Promise<WebResponse> =>
  web.fetch({
    address,
    types: TYPES,
    headers: {
      accept: ACCEPT,
      ...(validators?.etag && { "if-none-match": validators.etag }),
      ...(validators?.lastModified && { "if-modified-since": validators.lastModified }),
    },
  });

/** What came, as a feed or as a page. Throws FeedError. */
export const readResponse = (response: WebResponse): Promise<FeedReading> =>
  readFeed({
    text: decodeBody(response.body, response.headers.get("content-type")),
    address: response.address,
  });

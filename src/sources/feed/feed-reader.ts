import type { FeedPoll, Heard, Validators } from "../../model/feed.ts";
import type { FeedReader } from "../../ports.ts";
import type { Refusal } from "../../words/reason.ts";
import type { PageReader } from "../page/reader.ts";
import type { Web } from "../web/fetch.ts";
import { statusError } from "../web/page.ts";
import { freshFor, retryAfter } from "../web/retry-after.ts";
import { WebError } from "../web/web-error.ts";
import { readItem } from "./draft.ts";
import { FeedError } from "./feed-error.ts";
import { type FetchedFeed, fetchFeed } from "./fetch-feed.ts";
import { findFeed } from "./find-feed.ts";

export interface FeedReaderParts {
  readonly web: Web;
  readonly pages: PageReader;
  readonly now: () => Date;
}

/** Reads feeds on the web. */
export const createFeedReader = (parts: FeedReaderParts): FeedReader => ({
  find: (address) => findFeed(parts.web, address),
  poll: (address, validators) => poll(address, validators, parts),
  item: (item, feed, feedAddress) => readItem(item, feed, feedAddress, parts),
});

async function poll(
  address: string,
  validators: Validators,
  { web, now }: FeedReaderParts,
): Promise<FeedPoll> {
  try {
    const fetched = await fetchFeed(web, address, validators);
    return pollOf(fetched, address, now());
  } catch (error) {
    if (error instanceof FeedError) return failed({ of: address, why: error.why });
    if (error instanceof WebError) return failed(error.refusal, error.heard);
    throw error;
  }
}

function pollOf(fetched: FetchedFeed, address: string, now: Date): FeedPoll {
  const { headers, movedTo } = fetched.response;
  if (fetched.kind === "fresh") {
    const validators = { etag: headers.get("etag"), lastModified: headers.get("last-modified") };
    return { kind: "fresh", feed: fetched.feed, validators, movedTo, freshFor: freshFor(headers, now) };
  }
  if (fetched.kind === "unchanged") return { kind: "unchanged", freshFor: freshFor(headers, now) };
  if (fetched.kind === "gone") return { kind: "gone", reason: { of: address, why: ["goneForGood"] } };
  const notBefore = retryAfter(headers.get("retry-after"), now);
  return { ...failed(statusError(fetched.response).refusal), notBefore };
}

const failed = (reason: Refusal, heard: Heard = "server") =>
  ({ kind: "failed", reason, notBefore: null, heard }) as const;

import type { ArticleDraft, Known } from "../../model/article.ts";
import type { Feed, FeedItem, ItemReading } from "../../model/feed.ts";
import { withoutTracking } from "../page/address.ts";
import { dayOf } from "../page/published.ts";
import type { PageReader } from "../page/reader.ts";
import type { Web } from "../web/fetch.ts";
import { fetchPage } from "../web/page.ts";
import { WebError } from "../web/web-error.ts";
import { extentOf, itemPage, outletOf } from "./item-page.ts";

export interface Readers {
  readonly web: Web;
  readonly pages: PageReader;
}

/** An item as an article: from the feed where that has its whole text, else from its page. */
export async function readItem(
  item: FeedItem,
  feed: Feed,
  feedAddress: string,
  readers: Readers,
): Promise<ItemReading> {
  const extent = extentOf(item);
  const name = `${feedAddress}#${item.id}`;
  const fromFeed = () => readContent(item, feed, name, readers.pages);
  if (extent === "whole") return fromFeed();
  if (item.address === null)
    return extent === "readable"
      ? fromFeed()
      : { kind: "refused", key: name, reason: { of: name, why: ["emptyItem"] } };
  const reading = await readPageOf(item, feed, item.address, readers);
  return reading.kind === "refused" && extent === "readable" ? fromFeed() : reading;
}

async function readPageOf(
  item: FeedItem,
  feed: Feed,
  key: string,
  { web, pages }: Readers,
): Promise<ItemReading> {
  try {
    const { html, address } = await fetchPage(web, key);
    const reading = await pages.read(html, address);
    return reading.kind === "article"
      ? { kind: "article", draft: withFeedsFacts(reading.article, item, feed) }
      : { ...reading, key };
  } catch (error) {
    if (!(error instanceof WebError)) throw error;
    return error.kind === "failed"
      ? { kind: "later", reason: error.refusal }
      : { kind: "refused", key, reason: error.refusal };
  }
}

async function readContent(
  item: FeedItem,
  feed: Feed,
  name: string,
  pages: PageReader,
): Promise<ItemReading> {
  const clean = item.address && withoutTracking(new URL(item.address)).href;
  const key = clean ?? name;
  const reading = await pages.read(itemPage(item, feed), clean);
  return reading.kind === "article"
    ? { kind: "article", draft: { ...reading.article, key } }
    : { ...reading, key };
}

/** What the page leaves open, the feed may say. */
function withFeedsFacts(article: ArticleDraft, item: FeedItem, feed: Feed): ArticleDraft {
  const { published, outlet, authors } = article;
  return {
    ...article,
    published: published.known === "stated" ? published : (stated(item.published, dayOf) ?? published),
    outlet: outlet.known === "unknown" ? (stated(outletOf(item, feed), (name) => name) ?? outlet) : outlet,
    authors: authors.length > 0 ? authors : item.authors,
  };
}

function stated(words: string | null, read: (words: string) => string | null): Known<string> | null {
  const value = words && read(words);
  return value ? { known: "stated", value, words } : null;
}

import type { ArticleDraft, Known } from "../../model/article.ts";
import type { Incoming } from "../../ports.ts";
import { withoutTracking } from "../page/address.ts";
import { dayOf } from "../page/published.ts";
import type { PageReader } from "../page/reader.ts";
import type { Web } from "../web/fetch.ts";
import { fetchPage } from "../web/page.ts";
import { WebError } from "../web/web-error.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { extentOf, itemPage, outletOf } from "./item-page.ts";

/** What became of an item: an article or a refusal for good, or `later` where it may yet be had. */
export type ItemReading = Incoming | { readonly kind: "later"; readonly reason: string };

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
  const address = item.address ? (URL.parse(item.address, feed.home ?? feedAddress)?.href ?? null) : null;
  const extent = extentOf(item);
  const fromFeed = () => readContent(item, feed, address, `${feedAddress}#${item.id}`, readers.pages);
  if (extent === "whole" || address === null) return fromFeed();
  const reading = await readPageOf(item, feed, address, readers);
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
      ? { kind: "later", reason: error.message }
      : { kind: "refused", key, reason: error.message };
  }
}

async function readContent(
  item: FeedItem,
  feed: Feed,
  address: string | null,
  name: string,
  pages: PageReader,
): Promise<Incoming> {
  const clean = address && withoutTracking(new URL(address)).href;
  const key = clean ?? name;
  if (!item.content)
    return { kind: "refused", key, reason: `${key}: the feed has neither its text nor its address` };
  const reading = await pages.read(itemPage(item, feed), clean);
  return reading.kind === "article"
    ? { kind: "article", draft: { ...draftOf(reading.article), key } }
    : { ...reading, key };
}

/** What the page leaves open, the feed may say. */
function withFeedsFacts(article: ArticleDraft, item: FeedItem, feed: Feed): ArticleDraft {
  const { published, outlet, authors } = article;
  return {
    ...draftOf(article),
    published: published.known === "stated" ? published : (stated(item.published, dayOf) ?? published),
    outlet: outlet.known === "unknown" ? (stated(outletOf(item, feed), (name) => name) ?? outlet) : outlet,
    authors: authors.length > 0 ? authors : item.authors,
  };
}

function stated(words: string | null, read: (words: string) => string | null): Known<string> | null {
  const value = words && read(words);
  return value ? { known: "stated", value, words } : null;
}

/** A page's article has more to it than a draft. */
const draftOf = ({
  key,
  headline,
  standfirst,
  authors,
  outlet,
  published,
  url,
  language,
  body,
  subheads,
}: ArticleDraft): ArticleDraft => ({
  key,
  headline,
  standfirst,
  authors,
  outlet,
  published,
  url,
  language,
  body,
  subheads,
});

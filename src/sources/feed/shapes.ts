import type { parseFeed as parseOther } from "@rowanmanning/feed-parser";
import { decodeHTML } from "entities";
import type { AnyFeed } from "feedsmith";
import type { Feed, FeedItem } from "../../model/feed.ts";

type Of<Format extends AnyFeed["format"]> = Extract<AnyFeed, { format: Format }>["feed"];
type ItemOf<F> = F extends { items?: readonly (infer Item)[] } ? Item : never;
type Entry = NonNullable<Of<"atom">["entries"]>[number];

/** The four formats as one. */
export function fromFeedsmith(parsed: AnyFeed): Feed {
  if (parsed.format === "rss") return fromRss(parsed.feed);
  if (parsed.format === "atom") return fromAtom(parsed.feed);
  return parsed.format === "rdf" ? fromRdf(parsed.feed) : fromJson(parsed.feed);
}

const fromRss = (feed: Of<"rss">): Feed => ({
  title: text(feed.title),
  home: text(feed.link),
  language: text(feed.language ?? feed.dc?.languages?.[0]),
  ttl: feed.ttl ?? null,
  items: items(feed.items, rssItem),
});

const rssItem = (item: ItemOf<Of<"rss">>): Partial<FeedItem> => {
  const permalink = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  return {
    id: text(item.guid?.value) ?? "",
    address: text(item.link) ?? address(permalink) ?? text(alternate(item.atom?.links)),
    title: text(item.title ?? item.dc?.titles?.[0]),
    authors: [
      ...(item.dc?.creators ?? []),
      ...(item.authors ?? []).map((author) => author.name),
      ...(item.atom?.authors ?? []).map((author) => author.name),
    ].flatMap(nameOf),
    published: text(item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? item.dcterms?.issued?.[0]),
    content: longest(item.content?.encoded, item.description, item.atom?.content?.value),
    takenFrom: text(item.source?.title),
  };
};

const fromAtom = (feed: Of<"atom">): Feed => ({
  title: text(feed.title?.value),
  home: text(alternate(feed.links)),
  language: text(feed.xml?.lang),
  ttl: null,
  items: items(feed.entries, (entry) => atomItem(entry, feed)),
});

const atomItem = (entry: Entry, feed: Of<"atom">): Partial<FeedItem> => {
  const authors = entry.authors ?? entry.source?.authors ?? feed.authors ?? [];
  return {
    id: text(entry.id) ?? "",
    address: text(alternate(entry.links)),
    title: text(entry.title?.value),
    authors: authors.flatMap((author) => nameOf(author.name)),
    published: text(entry.published ?? entry.dc?.dates?.[0] ?? entry.updated),
    content: longest(html(entry.content), html(entry.summary)),
    takenFrom: text(entry.source?.title?.value),
  };
};

const fromRdf = (feed: Of<"rdf">): Feed => ({
  title: text(feed.title),
  home: text(feed.link),
  language: text(feed.dc?.languages?.[0]),
  ttl: null,
  items: items(feed.items, (item) => ({
    id: text(item.rdf?.about) ?? "",
    address: text(item.link) ?? address(item.rdf?.about),
    title: text(item.title),
    authors: (item.dc?.creators ?? []).flatMap(nameOf),
    published: text(item.dc?.dates?.[0]),
    content: longest(item.content?.encoded, item.description),
  })),
});

const fromJson = (feed: Of<"json">): Feed => ({
  title: text(feed.title),
  home: text(feed.home_page_url),
  language: text(feed.language),
  ttl: null,
  items: items(feed.items, (item) => ({
    id: text(item.id) ?? "",
    address: text(item.url ?? item.external_url),
    title: text(item.title),
    authors: (item.authors ?? feed.authors ?? []).flatMap((author) => nameOf(author.name)),
    published: text(item.date_published),
    content: longest(item.content_html, plain(item.content_text), plain(item.summary)),
  })),
});

/** A feed as the parser that forgives more gives it. */
export const fromOther = (feed: ReturnType<typeof parseOther>, most: number): Feed => ({
  title: text(feed.title),
  home: text(feed.url),
  language: text(feed.language),
  ttl: null,
  items: items(feed.items.slice(0, most), (item) => ({
    id: text(item.id) ?? "",
    address: text(item.url),
    title: text(item.title),
    authors: item.authors.flatMap((author) => nameOf(author.name)),
    published: (item.published ?? item.updated)?.toISOString() ?? null,
    content: longest(item.content, item.description),
  })),
});

/** Items without an id are named by their address; those that have neither cannot be told apart, and are left out. */
const items = <T>(all: readonly T[] | undefined, read: (item: T) => Partial<FeedItem>): FeedItem[] =>
  (all ?? []).flatMap((one) => {
    const { authors = [], address = null, title = null, published = null, ...rest } = read(one);
    const { id, content = null, takenFrom = null } = rest;
    const name = id || address;
    return name
      ? [{ id: name, address, title: title && inWords(title), authors, published, content, takenFrom }]
      : [];
  });

const text = (value: string | null | undefined): string | null => value?.trim() || null;

/** Titles come as HTML, and escaped twice, more often than their formats allow. */
const inWords = (title: string): string | null => text(decodeHTML(title.replace(/<\/?[a-z][^<>]*>/gi, "")));

const address = (value: string | undefined): string | null =>
  value && /^https?:/i.test(value.trim()) ? value.trim() : null;

interface Link {
  readonly href?: string;
  readonly rel?: string;
}

const alternate = (links: readonly Link[] = []): string | undefined =>
  links.find(({ rel }) => !rel || rel === "alternate")?.href;

/** In characters: a longer text is not one article's. */
const MAX_CONTENT = 300_000;

const longest = (...texts: (string | null | undefined)[]): string | null =>
  texts.reduce<string | null>((best, one) => {
    const here = text(one);
    return here && here.length <= MAX_CONTENT && here.length > (best?.length ?? 0) ? here : best;
  }, null);

/** "desk@example.org (Maria Farmer)" → "Maria Farmer"; an address alone is nobody's name. */
const nameOf = (value: string | null | undefined): string[] => {
  const name = /^\S+@\S+\s+\((.+)\)$/.exec(value?.trim() ?? "")?.[1] ?? value?.trim();
  return name && !/^\S+@\S+$/.test(name) ? [name] : [];
};

const html = (part: { readonly value?: string; readonly type?: string } | undefined): string | undefined =>
  part?.type === "text" || part?.type === "text/plain" ? plain(part.value) : part?.value;

/** Plain text as HTML, a paragraph for each empty line. */
const plain = (value: string | undefined): string | undefined =>
  value
    ?.replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");

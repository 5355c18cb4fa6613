import { escapeAttribute, escapeText } from "entities";
import type { Feed, FeedItem } from "../../model/feed.ts";

/** In characters of text: what is shorter may be only the beginning. */
const LEAST_WHOLE = 1200;
/** What stands for an article where its page cannot be read. */
const LEAST_READABLE = 500;

const CUT =
  /(?:\[?(?:…|\.\.\.|&hellip;|&#8230;)\]?|\b(?:read (?:more|on|the full \w+)|continue reading|full story))\W*$/i;
/** What WordPress adds under every text. */
const APPENDED =
  /<p>\s*The post\b(?:(?!<p>)[\s\S]){0,900}?appeared first on\b(?:(?!<p>)[\s\S]){0,400}?<\/p>\s*$/i;

/** Whether a feed has all of an item's text, part of it that reads as an article, or only a teaser. */
export function extentOf({ content }: Pick<FeedItem, "content">): "whole" | "readable" | "teaser" {
  const text = textOf(withoutAppended(content ?? ""));
  if (text.length < LEAST_READABLE || CUT.test(text.slice(-END))) return "teaser";
  return text.length < LEAST_WHOLE ? "readable" : "whole";
}

/** Looked at from the end alone, and figures no longer than they are: the patterns are slow on hostile texts. */
const END = 3000;

const withoutAppended = (html: string): string =>
  html.slice(0, -END) + html.slice(-END).replace(APPENDED, "");

const textOf = (html: string): string =>
  html
    .replace(/<(figure|script|style)\b[\s\S]{0,4000}?<\/\1>/gi, " ")
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/**
 * An item's text as a page that says of itself what the feed says of it, so that it is read like any other page. The
 * feed's title names the outlet only of what is on the feed's own site, and of its own making.
 */
export function itemPage(item: FeedItem, feed: Feed): string {
  const outlet = outletOf(item, feed);
  const data = {
    "@type": "NewsArticle",
    headline: item.title ?? undefined,
    datePublished: item.published ?? undefined,
    author: item.authors.map((name) => ({ "@type": "Person", name })),
    publisher: outlet ? { name: outlet } : undefined,
  };
  return `<!doctype html><html${feed.language ? ` lang="${escapeAttribute(feed.language)}"` : ""}><head>
<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script></head>
<body><article><h1>${escapeText(item.title ?? "")}</h1>${withoutAppended(item.content ?? "")}</article></body></html>`;
}

/** What a feed says about whose an item is: its own, or that of the feed it was taken from. */
export function outletOf(item: FeedItem, feed: Feed): string | null {
  if (item.takenFrom) return item.takenFrom;
  const here = siteOf(feed.home);
  return here !== null && (item.address === null || siteOf(item.address) === here) ? feed.title : null;
}

const siteOf = (address: string | null): string | null =>
  (address && URL.parse(address)?.hostname.replace(/^www\./, "")) || null;

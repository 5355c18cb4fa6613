import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Feed, FeedItem } from "../../../src/model/feed.ts";
import { readItem } from "../../../src/sources/feed/draft.ts";
import { extentOf } from "../../../src/sources/feed/item-page.ts";
import { createPageReader, type PageReader } from "../../../src/sources/page/reader.ts";
import { createWeb, type Web } from "../../../src/sources/web/fetch.ts";
import { startWebServer, status, text, type WebServer } from "../../support/web-server.ts";

const SENTENCE =
  "The harbour office said on Monday that the ferry would sail again before the end of the week. ";
const paragraphs = (n: number) => `<p>${SENTENCE.repeat(2)}</p>`.repeat(n);

const ITEM: FeedItem = {
  id: "7",
  address: "https://harbour.example/ferry?utm_source=rss",
  title: "Ferry sails again",
  authors: ["Ann Porter"],
  published: "Tue, 03 Mar 2026 23:30:00 +0300",
  content: paragraphs(10),
  takenFrom: null,
};

const FEED: Feed = {
  title: "Harbour Times",
  home: "https://www.harbour.example/",
  language: "en",
  ttl: null,
  items: [],
};

describe("how much of an item's text a feed has", () => {
  it.each([
    ["whole", paragraphs(10)],
    [
      "whole",
      `${paragraphs(10)}<p>The post <a href="/x">Ferry …</a> appeared first on <a href="/">Harbour</a>.</p>`,
    ],
    ["readable", paragraphs(4)],
    ["teaser", "<p>The ferry sails again.</p>"],
    ["teaser", `${paragraphs(10)}<p>The harbour office […]</p>`],
    ["teaser", `${paragraphs(10)}<a href="/x">Read more »</a>`],
    ["teaser", `<figure>${paragraphs(10)}</figure><p>Short.</p>`],
    ["teaser", null],
  ])("is %s", (extent, content) => {
    expect(extentOf({ content })).toBe(extent);
  });
});

describe("an item of a feed", () => {
  let pages: PageReader;
  let web: Web;
  let site: WebServer | null = null;
  beforeAll(() => {
    pages = createPageReader();
    web = createWeb({ userAgent: "Dateline/test", allow: () => true });
  });
  afterEach(async () => {
    await site?.close();
    site = null;
  });
  afterAll(async () => {
    await pages.close();
    await web.close();
  });

  const read = (item: Partial<FeedItem>, feed: Partial<Feed> = {}) =>
    readItem({ ...ITEM, ...item }, { ...FEED, ...feed }, "https://harbour.example/feed", { web, pages });
  const onPage = async (page: string | null, item: Partial<FeedItem>, feed: Partial<Feed> = {}) => {
    site = await startWebServer({ "/ferry": page === null ? status(404) : text(page) });
    return read({ address: `${site.origin}/ferry`, ...item }, feed);
  };

  it("is an article with the feed's facts where the feed has its whole text", async () => {
    expect(await read({})).toMatchObject({
      kind: "article",
      draft: {
        key: "https://harbour.example/ferry",
        url: "https://harbour.example/ferry",
        headline: "Ferry sails again",
        authors: ["Ann Porter"],
        published: { known: "stated", value: "2026-03-03", words: "Tue, 03 Mar 2026 23:30:00 +0300" },
        outlet: { known: "stated", value: "Harbour Times", words: "Harbour Times" },
        language: "en",
        body: expect.stringMatching(/^The harbour office said on Monday/),
      },
    });
  });

  it("keeps out what the publisher's system added under it", async () => {
    const added =
      '<p>The post <a href="/x">Ferry sails again</a> appeared first on <a href="/">Harbour</a>.</p>';
    expect(await read({ content: paragraphs(10) + added })).toMatchObject({
      draft: { body: expect.not.stringContaining("appeared first") },
    });
  });

  it("does not name the feed's outlet for what comes from elsewhere", async () => {
    const elsewhere = { address: "https://hill.example/snow" };
    expect(await read(elsewhere)).toMatchObject({ draft: { outlet: { known: "unknown" } } });
    expect(await read({ ...elsewhere, takenFrom: "Hill Post" })).toMatchObject({
      draft: { outlet: { known: "stated", value: "Hill Post" } },
    });
  });

  it("is named by the feed and its id where it has no address", async () => {
    expect(await read({ address: null })).toMatchObject({
      draft: { key: "https://harbour.example/feed#7", url: null },
    });
    expect(await read({ address: null, content: null })).toEqual({
      kind: "refused",
      key: "https://harbour.example/feed#7",
      reason: { of: "https://harbour.example/feed#7", why: ["emptyItem"] },
    });
  });

  it("is followed to its page where the feed has only a teaser, and the feed says what the page does not", async () => {
    const page = `<html lang="en"><body><article><h1>Ferry to sail again</h1>${paragraphs(6)}</article></body></html>`;
    const home = () => (site ? `${site.origin}/` : null);
    expect(await onPage(page, { content: "Short." }, { home: home() })).toMatchObject({
      kind: "article",
      draft: {
        headline: "Ferry to sail again",
        authors: ["Ann Porter"],
        published: { known: "stated", value: "2026-03-03" },
      },
    });
  });

  it("keeps what the page states itself", async () => {
    const page = `<html lang="en"><head><meta property="article:published_time" content="2026-03-01T08:00:00Z">
      <meta property="article:modified_time" content="2026-03-02T08:00:00Z"><meta property="og:site_name" content="Ferry Weekly"><meta name="author" content="Bo Quay"></head>
      <body><article><h1>Ferry to sail again</h1>${paragraphs(6)}</article></body></html>`;
    expect(await onPage(page, { content: null })).toMatchObject({
      draft: {
        authors: ["Bo Quay"],
        published: { known: "stated", value: "2026-03-01" },
        modified: "2026-03-02",
        outlet: { known: "stated", value: "Ferry Weekly" },
      },
    });
  });

  it("is taken from the feed where its page cannot be had and the feed has enough to read", async () => {
    expect(await onPage(null, { content: paragraphs(4) })).toMatchObject({ kind: "article" });
    await site?.close();
    expect(await onPage(null, { content: "Short." })).toMatchObject({
      kind: "refused",
      reason: { why: ["answersSo", 404, "not found"] },
    });
  });

  it("waits for another time where its server fails", async () => {
    site = await startWebServer({ "/ferry": status(503) });
    expect(await read({ address: `${site.origin}/ferry`, content: "Short." })).toEqual({
      kind: "later",
      reason: { of: `${site.origin}/ferry`, why: ["answersSo", 503, "service unavailable"] },
    });
  });
});

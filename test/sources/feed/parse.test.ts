import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FeedError } from "../../../src/sources/feed/feed-error.ts";
import { parseFeed } from "../../../src/sources/feed/parse.ts";

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour Times</title><link>https://harbour.example/</link><language>en-gb</language><ttl>60</ttl>
<item><title>Ferry &amp;amp; bridge reopen</title><link>https://harbour.example/ferry?utm_source=rss</link>
<guid isPermaLink="false">item-7</guid><pubDate>Tue, 03 Mar 2026 23:30:00 +0300</pubDate>
<dc:creator>Ann Porter</dc:creator><description>Short.</description>
<content:encoded><![CDATA[<p>The ferry sails again.</p>]]></content:encoded></item>
<item><title>Tide</title><guid>https://harbour.example/tide</guid><author>desk@harbour.example (Jo Reed)</author></item>
<item><description>Nothing names this one</description></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Hill Post</title>
<link rel="self" href="https://hill.example/feed"/><link href="https://hill.example/"/><author><name>Desk</name></author>
<entry><id>tag:hill.example,2026:1</id><title type="html">Snow on the pass</title>
<link rel="alternate" href="https://hill.example/snow"/><published>2026-03-02T01:00:00+05:00</published>
<updated>2026-03-05T01:00:00Z</updated><author><name>Lee Hill</name></author><summary>Snow.</summary>
<content type="html">&lt;p&gt;Snow fell on the pass.&lt;/p&gt;</content></entry>
<entry><id>2</id><title>Mild</title><link href="https://hill.example/mild"/><updated>2026-03-06T01:00:00Z</updated>
<content type="text">One &amp; two.

Three.</content></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://old.example/"><title>Old News</title><link>https://old.example/</link></channel>
<item rdf:about="https://old.example/1"><title>First</title><link>https://old.example/1</link><dc:date>2026-03-01</dc:date><dc:creator>Al Old</dc:creator></item></rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Field Wire",
  home_page_url: "https://field.example/",
  authors: [{ name: "Kim Field" }],
  items: [
    {
      id: "9",
      url: "https://field.example/9",
      title: "Rain",
      content_text: "Rain < sun.\n\nMore.",
      date_published: "2026-03-04T08:00:00Z",
    },
  ],
});

describe("reading a feed", () => {
  it("reads RSS", () => {
    expect(parseFeed(RSS)).toEqual({
      title: "Harbour Times",
      home: "https://harbour.example/",
      language: "en-gb",
      ttl: 60,
      items: [
        {
          id: "item-7",
          address: "https://harbour.example/ferry?utm_source=rss",
          title: "Ferry & bridge reopen",
          authors: ["Ann Porter"],
          published: "Tue, 03 Mar 2026 23:30:00 +0300",
          content: "<p>The ferry sails again.</p>",
          takenFrom: null,
        },
        {
          id: "https://harbour.example/tide",
          address: "https://harbour.example/tide",
          title: "Tide",
          authors: ["Jo Reed"],
          published: null,
          content: null,
          takenFrom: null,
        },
      ],
    });
  });

  it("reads Atom", () => {
    const { title, home, language, items } = parseFeed(ATOM);
    expect({ title, home, language }).toEqual({
      title: "Hill Post",
      home: "https://hill.example/",
      language: "en",
    });
    expect(items).toMatchObject([
      {
        id: "tag:hill.example,2026:1",
        address: "https://hill.example/snow",
        title: "Snow on the pass",
        authors: ["Lee Hill"],
        published: "2026-03-02T01:00:00+05:00",
        content: "<p>Snow fell on the pass.</p>",
      },
      { authors: ["Desk"], published: "2026-03-06T01:00:00Z", content: "<p>One &amp; two.</p><p>Three.</p>" },
    ]);
  });

  it("reads RDF", () => {
    expect(parseFeed(RDF)).toMatchObject({
      title: "Old News",
      items: [{ id: "https://old.example/1", title: "First", published: "2026-03-01", authors: ["Al Old"] }],
    });
  });

  it("reads JSON Feed", () => {
    expect(parseFeed(JSON_FEED)).toMatchObject({
      title: "Field Wire",
      items: [
        {
          id: "9",
          address: "https://field.example/9",
          authors: ["Kim Field"],
          published: "2026-03-04T08:00:00Z",
          content: "<p>Rain &lt; sun.</p><p>More.</p>",
        },
      ],
    });
  });

  it.each([
    ["is cut off", RSS.slice(0, RSS.indexOf("<description>"))],
    ["has an ampersand of its own", RSS.replace("Harbour Times", "Harbour & Times")],
    ["begins with an empty line", `\n\n${RSS}`],
    ["begins with a byte order mark", `\ufeff${RSS}`],
  ])("reads one that %s", (_, text) => {
    expect(parseFeed(text).items[0]).toMatchObject({ title: expect.stringContaining("Ferry") });
  });

  it.each([
    ["a page", "<!doctype html><html><body><h1>News</h1></body></html>", "it is no feed"],
    ["nothing", "", "it is no feed"],
    ["other JSON", '{"items": 3}', "it is no feed"],
    [
      "entities",
      `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${RSS}`,
      "it declares entities of its own",
    ],
    ["too much", `<rss>${" ".repeat(5_000_000)}</rss>`, "it is longer than 5,000,000 characters"],
  ])("refuses %s", (_, text, reason) => {
    expect(() => parseFeed(text)).toThrow(FeedError);
    expect(() => parseFeed(text)).toThrow(reason);
  });

  it("reads anything cut, doubled and mixed, or says that it is no feed", () => {
    const pieces = [RSS, ATOM, RDF, JSON_FEED, "<item>", "]]>", "<!--", "<content:encoded>", "\0"];
    const cut = fc
      .tuple(fc.constantFrom(...pieces), fc.nat(1500), fc.nat(1500))
      .map(([piece, from, to]) => piece.slice(Math.min(from, to), Math.max(from, to)));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 6 }), (parts) => {
        try {
          for (const item of parseFeed(parts.join("")).items) expect(item.id).not.toBe("");
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

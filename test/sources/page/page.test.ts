import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOutlets } from "../../../src/sources/outlets.ts";
import { readPage } from "../../../src/sources/page/page.ts";
import { plainRefusal } from "../../../src/words/reason.ts";

const PAGES = path.resolve(import.meta.dirname, "../../fixtures/pages");
const outlets = readOutlets();

describe("a page", () => {
  it.each(readdirSync(PAGES))("%s is read as its golden file says", (name) => {
    const { address, subheads, blocks, ...expected } = JSON.parse(
      readFileSync(path.join(PAGES, name, "expected.json"), "utf8"),
    );
    const reading = readPage(readFileSync(path.join(PAGES, name, "page.html"), "utf8"), address, outlets);
    if (reading.kind === "refused") throw new Error(plainRefusal(reading.reason));
    const { body, subheads: spans, key, ...article } = reading.article;
    expect(article).toEqual(expected);
    expect(body.split("\n\n")).toEqual(blocks);
    expect(spans.map(({ start, end }) => body.slice(start, end))).toEqual(subheads);
    expect(key).toBe(address === null ? expected.headline : expected.url);
  });

  it.each([
    ["that is empty", "", "it has no headline"],
    [
      "with a heading alone",
      "<html><body><h1>Only a heading</h1></body></html>",
      "no article was found on it",
    ],
    ["of frames", "<frameset><frame src=a></frameset>", "it has no headline"],
    ["of enormous length", "x".repeat(5_000_001), "it is longer than 5,000,000 characters"],
    ["of nested elements", `<h1>Deep</h1>${"<div>".repeat(20_000)}`, "its elements are nested too deeply"],
  ])("%s is refused with its reason", (_, html, reason) => {
    const reading = readPage(html, "https://a.example/", outlets);
    expect(reading.kind === "refused" && plainRefusal(reading.reason)).toBe(`https://a.example/: ${reason}`);
  });

  it("is read or refused, whatever is in it", () => {
    const tag = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class=comments>",
      "</div>",
      "<h1>",
      "</h1>",
      "<article>",
      "</article>",
      "<table><tr><td>",
      "<br><br>",
      "<script type='application/ld+json'>",
      '{"@type":"NewsArticle","headline":{},"author":[[]],"datePublished":5}',
      "</script>",
      "<!--",
      "-->",
      "<body>",
      "</body>",
      "<html lang=x>",
      "<title>",
      "<meta property=og:title content='",
      "'>",
      "<svg>",
      "<template>",
      "\u0000",
      "&#xD800;",
    );
    const sentence = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, sentence), { maxLength: 60 }), (parts) => {
        const reading = readPage(parts.join(""), "https://a.example/x", outlets);
        expect(["article", "refused"]).toContain(reading.kind);
      }),
      { numRuns: 100 },
    );
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { createPageReader, type PageReader } from "../../../src/sources/page/reader.ts";

const PAGE = `<html lang="en"><body><h1>Bridge reopens to lorries</h1>${"<p>Heavy lorries may use the bridge again from Monday, the roads agency said on Friday.</p>"}</body></html>`;

describe("a reader of pages", () => {
  let reader: PageReader | null = null;
  afterEach(() => reader?.close());

  it("reads pages in a thread, in order", async () => {
    reader = createPageReader();
    const pages = [PAGE, "<p>nothing</p>", PAGE.replace("Bridge", "Tunnel")];
    const readings = await Promise.all(pages.map((page) => reader?.read(page, null)));
    expect(readings.map((one) => (one?.kind === "article" ? one.article.headline : one?.reason.why))).toEqual(
      ["Bridge reopens to lorries", ["noHeadline"], "Tunnel reopens to lorries"],
    );
  });

  it("refuses a page that takes too long, and reads the next", async () => {
    const hurried = createPageReader({ timeLimitMs: 1 });
    expect(await hurried.read(PAGE, "https://a.example/")).toEqual({
      kind: "refused",
      reason: { of: "https://a.example/", why: ["readSlowly", 1] },
    });
    await hurried.close();
  });

  it("refuses a page that needs too much memory, and reads the next", async () => {
    reader = createPageReader({ memoryLimitMb: 48 });
    const greedy = `<h1>Much</h1>${"<p class=a><b>x</b></p>".repeat(200_000)}`;
    expect(await reader.read(greedy, null)).toMatchObject({ kind: "refused" });
    expect(await reader.read(PAGE, null)).toMatchObject({ kind: "article" });
  }, 60_000);
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { fetchFeed } from "../../../src/sources/feed/fetch-feed.ts";
import { findFeed } from "../../../src/sources/feed/find-feed.ts";
import { createWeb, type Web } from "../../../src/sources/web/fetch.ts";
import {
  type Answering,
  redirect,
  startWebServer,
  status,
  text,
  type WebServer,
} from "../../support/web-server.ts";

const RSS =
  "<rss version='2.0'><channel><title>Harbour Times</title><item><guid>1</guid></item></channel></rss>";
const feed = text(RSS, "application/rss+xml");
const link = (href: string, title = "News") =>
  `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;

describe("feeds on the web", () => {
  let web: Web;
  let site: WebServer;
  beforeAll(() => {
    web = createWeb({ userAgent: "Dateline/test", allow: () => true });
  });
  afterEach(() => site.close());
  afterAll(() => web.close());

  const startSite = async (paths: Record<string, Answering>) => {
    site = await startWebServer(paths);
    return site.origin;
  };

  it.each<[string, Record<string, Answering>, string]>([
    ["at the address itself", { "/": feed }, "/"],
    ["under any name of a text", { "/": text(RSS, "text/html; charset=utf-8") }, "/"],
    ["where the page names it", { "/": text(`<head>${link("/all")}</head>`), "/all": feed }, "/all"],
    [
      "past the one of comments",
      {
        "/": text(`<head>${link("/comments/feed", "Comments")}${link("/all")}</head>`),
        "/comments/feed": feed,
        "/all": feed,
      },
      "/all",
    ],
    ["at a usual place", { "/": text("<h1>News</h1>"), "/rss.xml": feed }, "/rss.xml"],
    [
      "past one that is broken",
      { "/": text(`<head>${link("/x")}${link("/all")}</head>`), "/x": status(500), "/all": feed },
      "/all",
    ],
    ["where it has moved for good", { "/": redirect("/new", 301), "/new": feed }, "/new"],
  ])("are found %s", async (_, paths, path) => {
    const origin = await startSite(paths);
    const found = await findFeed(web, `${origin}/`);
    expect(found).toMatchObject({ address: origin + path, feed: { title: "Harbour Times" } });
  });

  it("are not made up: a site without any is refused, after few questions", async () => {
    const origin = await startSite({ "/": text("<h1>News</h1>") });
    await expect(findFeed(web, `${origin}/`)).rejects.toThrow(
      `${origin}/: there is no feed, and the page names none`,
    );
    expect(site.asked).toHaveLength(5);
  });

  it("are asked whether they have changed", async () => {
    const origin = await startSite({
      "/feed": (request, response) => {
        const known =
          request.headers["if-none-match"] === '"7"' && request.headers["if-modified-since"] === "Tuesday";
        response
          .writeHead(known ? 304 : 200, { etag: '"7"', "last-modified": "Tuesday" })
          .end(known ? "" : RSS);
      },
      "/gone": status(410),
      "/broken": status(502),
    });
    const kindOf = async (path: string, etag: string | null = null, lastModified: string | null = null) =>
      (await fetchFeed(web, origin + path, { etag, lastModified })).kind;
    expect(await kindOf("/feed")).toBe("fresh");
    expect(await kindOf("/feed", '"7"', "Tuesday")).toBe("unchanged");
    expect(await kindOf("/gone")).toBe("gone");
    expect(await kindOf("/broken")).toBe("failed");
  });
});

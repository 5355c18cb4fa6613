import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createWeb, type Web } from "../../../src/sources/web/fetch.ts";
import { createPoliteWeb } from "../../../src/sources/web/polite.ts";
import {
  type Answering,
  redirect,
  startWebServer,
  status,
  text,
  type WebServer,
} from "../../support/web-server.ts";

const START = Date.parse("2026-03-01T12:00:00Z");

describe("asking politely", () => {
  let web: Web;
  let site: WebServer | null = null;
  let waits: number[] = [];
  let time = START;

  beforeEach(() => {
    waits = [];
    time = START;
    const clock = {
      now: () => new Date(time),
      async wait(ms: number) {
        waits.push(ms);
        time += ms;
      },
    };
    web = createPoliteWeb(createWeb({ userAgent: "Dateline/test", allow: () => true }), clock);
  });
  afterEach(async () => {
    await web.close();
    await site?.close();
  });

  const startSite = async (paths: Record<string, Answering>) => {
    site = await startWebServer(paths);
    const { origin } = site;
    return { ask: (path: string) => web.fetch({ address: origin + path }), asked: site.asked };
  };

  it("asks for robots.txt once, then a page a second", async () => {
    const { ask, asked } = await startSite({ "/a": text("a"), "/b": text("b") });
    await ask("/a");
    await ask("/b");
    await ask("/a");
    expect(asked).toEqual(["/robots.txt", "/a", "/b", "/a"]);
    expect(waits).toEqual([1000, 1000]);
  });

  it("waits as long as robots.txt wants, and half a minute at most", async () => {
    for (const [delay, wait] of [
      [5, 5000],
      [600, 30_000],
    ]) {
      waits = [];
      const { ask } = await startSite({
        "/robots.txt": text(`User-agent: *\nCrawl-delay: ${delay}`, "text/plain"),
        "/a": text("a"),
      });
      await ask("/a");
      await ask("/a");
      expect(waits).toEqual([wait]);
      await site?.close();
    }
  });

  it("leaves alone what robots.txt forbids, also where a redirect leads there", async () => {
    const { ask, asked } = await startSite({
      "/robots.txt": text(
        "User-agent: dateline\nDisallow: /private\n\nUser-agent: *\nDisallow: /",
        "text/plain",
      ),
      "/a": redirect("/private/a"),
      "/private/a": text("a"),
    });
    const refusal = {
      kind: "refused",
      message: expect.stringMatching(/its site asks robots not to read it$/),
    };
    await expect(ask("/private/a")).rejects.toMatchObject(refusal);
    await expect(ask("/a")).rejects.toMatchObject(refusal);
    expect(asked).toEqual(["/robots.txt", "/a"]);
  });

  it("reads nothing while the server of robots.txt fails, and asks for it again ten minutes later", async () => {
    let broken = true;
    const { ask } = await startSite({
      "/robots.txt": (request, response) => (broken ? status(500) : status(404))(request, response),
      "/a": text("a"),
    });
    const failure = { kind: "failed", message: expect.stringContaining("/a: its robots.txt answers 500") };
    await expect(ask("/a")).rejects.toMatchObject(failure);
    broken = false;
    await expect(ask("/a")).rejects.toMatchObject(failure);
    time += 601_000;
    expect(await ask("/a")).toMatchObject({ status: 200 });
  });

  it("says of a host that cannot be asked why, and not that it forbids anything", async () => {
    const { origin, close } = await startWebServer({});
    await close();
    await expect(web.fetch({ address: `${origin}/a` })).rejects.toMatchObject({
      kind: "failed",
      message: `${origin}/a: its server refuses the connection`,
    });
  });

  it("leaves a host alone for as long as it asks to be", async () => {
    const { ask, asked } = await startSite({ "/a": status(429, { "retry-after": "3600" }), "/b": text("b") });
    expect(await ask("/a")).toMatchObject({ status: 429 });
    await expect(ask("/b")).rejects.toThrow("asks not to be asked before 2026-03-01T13:00:00.000Z");
    time += 3_600_000;
    expect(await ask("/b")).toMatchObject({ status: 200 });
    expect(asked).toEqual(["/robots.txt", "/a", "/b"]);
  });
});

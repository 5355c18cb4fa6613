import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runDateline } from "../support/cli.ts";
import { pageOf, REPORTS, rssOf } from "../support/news-site.ts";
import { type Answering, startWebServer, status, text, type WebServer } from "../support/web-server.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** A test starts up to ten processes one after the other, each of which takes many seconds on a machine that is busy. */
const PATIENCE = 300_000;

describe("dateline feeds", { timeout: PATIENCE }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), "dateline-feeds-"));
  const corpus = path.join(folder, "corpus");
  const paths: Record<string, Answering> = {};
  let site: WebServer;
  beforeAll(async () => {
    mkdirSync(corpus);
    site = await startWebServer(paths);
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  const settings = (database: string) => ({
    DATABASE_URL: path.join(folder, database),
    CORPUS_DIR: corpus,
    CONTACT: "https://dateline.example",
    WEB_ALLOW: "127.0.0.1",
  });
  const start = (database: string, args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [path.join(ROOT, "src/cli.ts"), ...args], {
      env: { ...process.env, ...settings(database) },
    });
  const dateline = (database: string, ...args: readonly string[]) => runDateline(args, settings(database));
  const json = async (database: string, ...args: readonly string[]) =>
    JSON.parse((await dateline(database, ...args, "--json")).stdout);

  it("follows a site's feed, polls it, and finds what it brought", async () => {
    let userAgent = "";
    paths["/"] = text('<head><link rel="alternate" type="application/rss+xml" href="/feed"></head>');
    paths["/feed"] = (request, response) => {
      userAgent = request.headers["user-agent"] ?? "";
      response.end(rssOf(REPORTS, "whole"));
    };
    expect(await dateline("one", "feeds", "list")).toMatchObject({
      code: 1,
      stdout: "No feed is followed.\n",
    });
    expect(await dateline("one", "feeds", "add", `${site.origin}/`)).toEqual({
      code: 0,
      stdout: `Following Harbour Times (${site.origin}/feed), 3 items.\n`,
      stderr: "",
    });
    expect(userAgent).toMatch(/^Dateline\/\d+\.\d+\.\d+ \(\+https:\/\/dateline\.example\)$/);
    expect(await json("one", "feeds", "poll")).toMatchObject([{ outcome: "fresh", added: 3 }]);
    expect(await dateline("one", "feeds", "poll")).toMatchObject({ code: 0, stdout: "No feed is due.\n" });
    const [feed] = await json("one", "feeds", "list");
    expect(feed).toMatchObject({ title: "Harbour Times", state: "alive", failures: 0 });
    const { excerpts } = await json("one", "search", "breakwater");
    expect(excerpts[0]).toMatchObject({ headline: "Fog holds up eleven ships", published: "2026-03-05" });
    expect(await dateline("one", "feeds", "remove", feed.id)).toMatchObject({ code: 0 });
    expect(await dateline("one", "feeds", "remove", feed.id)).toMatchObject({ code: 1 });
  });

  it("takes lists of feeds in and gives them out, and says what it refuses", async () => {
    const file = path.join(folder, "feeds.opml");
    const outlines = [`${site.origin}/feed`, "ftp://old.example/feed"].map(
      (url) => `<outline text="News" xmlUrl="${url}"/>`,
    );
    writeFileSync(file, `<opml version="2.0"><head/><body>${outlines.join("")}</body></opml>`);
    expect(await dateline("two", "feeds", "import", file)).toEqual({
      code: 0,
      stdout: "1 feed added, 0 followed already, 1 refused.\n",
      stderr: "ftp://old.example/feed: it is neither http nor https\n",
    });
    const out = path.join(folder, "out.opml");
    expect((await dateline("two", "feeds", "export", out)).code).toBe(0);
    expect(readFileSync(out, "utf8")).toContain(`xmlUrl="${site.origin}/feed"`);
    writeFileSync(file, "no list");
    expect(await dateline("two", "feeds", "import", file)).toMatchObject({
      code: 2,
      stderr: `${file}: it is no OPML\n`,
    });
    expect(await dateline("two", "feeds", "import", path.join(folder, "none.opml"))).toMatchObject({
      code: 2,
      stderr: `${path.join(folder, "none.opml")}: it does not exist\n`,
    });
    expect(await dateline("none", "feeds", "export")).toEqual({
      code: 1,
      stdout: "",
      stderr: "No feed is followed.\n",
    });
  });

  it("says why it cannot follow", async () => {
    delete paths["/feed"];
    paths["/none"] = text("<h1>Nothing here</h1>");
    expect(await dateline("three", "feeds", "add", `${site.origin}/none`)).toMatchObject({
      code: 2,
      stderr: `${site.origin}/none: there is no feed, and the page names none\n`,
    });
    expect(await dateline("three", "feeds", "add", "http://192.168.0.1/feed")).toMatchObject({
      code: 2,
      stderr: "http://192.168.0.1/feed: it leads to 192.168.0.1, which is not on the public internet\n",
    });
    expect(await dateline("three", "feeds", "poll", "nothing")).toMatchObject({ code: 1 });
    paths["/broken"] = status(500);
    const opml = path.join(folder, "broken.opml");
    writeFileSync(
      opml,
      `<opml version="2.0"><body><outline text="x" xmlUrl="${site.origin}/broken"/></body></opml>`,
    );
    await dateline("three", "feeds", "import", opml);
    expect(await dateline("three", "feeds", "poll")).toMatchObject({
      code: 1,
      stderr: `${site.origin}/broken: its server answers 500 (internal server error)\n`,
    });
  });

  it("loses nothing and doubles nothing when it is killed at any moment", async () => {
    for (const report of REPORTS) paths[report.path] = pageOf(report);
    paths["/teasers"] = text(rssOf(REPORTS, "teaser"));
    await dateline("four", "feeds", "add", `${site.origin}/teasers`);
    const asked = site.asked.length;
    for (const page of ["/ferry", "/crane", "/fog"]) {
      const child = start("four", ["feeds", "poll", "--all"]);
      const answer = paths[page];
      // Killed in the middle of an answer, or right after it.
      paths[page] = (request, response) => {
        answer?.(request, response);
        if (answer) paths[page] = answer;
        child.kill("SIGKILL");
      };
      await once(child, "exit");
      freeLeases(path.join(folder, "four"));
    }
    expect(await json("four", "feeds", "poll", "--all")).toMatchObject([{ outcome: "fresh", reasons: [] }]);
    const { outlets } = await json("four", "outlets");
    expect(outlets).toMatchObject([{ outlet: "Harbour Times", articles: 3 }]);
    expect(site.asked.slice(asked)).toContain("/fog");
  });
});

/** A dead process's lease runs out after a quarter of an hour; the test does not wait for it. */
function freeLeases(file: string): void {
  const db = new DatabaseSync(file);
  db.exec("update feeds set leased_until = null");
  db.close();
}

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pollFeeds } from "../../src/ingest/feed-poller.ts";
import { type FeedParts, pollFeed } from "../../src/ingest/poll-feed.ts";
import type { FollowedFeed } from "../../src/model/feed.ts";
import type { FeedStore, SearchIndex, Store } from "../../src/ports.ts";
import { NoRoomError } from "../../src/ports.ts";
import { createMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { createFeedReader } from "../../src/sources/feed/feed-reader.ts";
import { createPageReader } from "../../src/sources/page/reader.ts";
import { createWeb } from "../../src/sources/web/fetch.ts";
import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import { pageOf, REPORTS, rssOf } from "../support/news-site.ts";
import { type Answering, startWebServer, status, text, type WebServer } from "../support/web-server.ts";

const NOW = new Date("2026-03-10T12:00:00Z");
const HOUR = 3_600_000;

describe("polling a feed", () => {
  let paths: Record<string, Answering>;
  let site: WebServer;
  let store: Store;
  let feeds: FeedStore;
  let index: SearchIndex;
  let parts: FeedParts;
  let time = NOW.getTime();
  let stopping = new AbortController();
  const open: { close(): Promise<void> }[] = [];

  beforeEach(async () => {
    time = NOW.getTime();
    stopping = new AbortController();
    paths = {};
    site = await startWebServer(paths);
    const opened = await createSqliteStore(":memory:");
    store = opened;
    feeds = opened.feeds;
    index = createMiniSearchIndex();
    const web = createWeb({ userAgent: "Dateline/test", allow: () => true });
    const pages = createPageReader();
    open.push(site, store, index, web, pages);
    const now = () => new Date(time);
    const reader = createFeedReader({ web, pages, now });
    parts = { feeds, store, index, reader, now, random: () => 0, signal: stopping.signal };
  });
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });

  const follow = async (scope: string | null = null) => {
    const feed = { address: `${site.origin}/feed`, title: "Harbour Times", scope, addedBy: null };
    return (await feeds.follow(feed, parts.now())).feed;
  };
  const poll = async (feed: FollowedFeed, changes: Partial<FeedParts> = {}) => {
    const leased = await feeds.lease(feed.id, parts.now(), new Date(time + HOUR));
    if (!leased) throw new Error("the feed is leased already");
    return pollFeed(leased, { ...parts, ...changes });
  };
  const stateOf = async () => (await feeds.followed())[0];
  const headlines = async () => (await Array.fromAsync(store.all())).map(({ headline }) => headline).sort();

  it("saves what is new, with the feed's day and outlet, findable at once", async () => {
    paths["/feed"] = text(rssOf(REPORTS, "whole"), "application/rss+xml");
    const report = await poll(await follow());
    expect(report).toEqual({ outcome: "fresh", added: 3, revised: 0, reasons: [] });
    const [article] = (await Array.fromAsync(store.all())).filter(({ headline }) =>
      headline.startsWith("Fog"),
    );
    expect(article).toMatchObject({
      url: `${site.origin}/fog`,
      published: { known: "stated", value: "2026-03-05" },
      scope: null,
    });
    expect(await index.suggest("fog", ["headline"], 5)).toMatchObject([
      { text: "Fog holds up eleven ships" },
    ]);
    expect(site.asked).toEqual(["/feed"]);
  });

  it("follows teasers to their pages, and each page once", async () => {
    for (const report of REPORTS) paths[report.path] = pageOf(report);
    paths["/feed"] = text(rssOf(REPORTS.slice(0, 2), "teaser"));
    const feed = await follow();
    expect(await poll(feed)).toMatchObject({ added: 2 });
    paths["/feed"] = text(rssOf(REPORTS, "teaser"));
    expect(await poll(feed)).toMatchObject({ added: 1 });
    expect(site.asked).toEqual(["/feed", "/ferry", "/crane", "/feed", "/fog"]);
  });

  it("asks whether the feed has changed, and half an hour later", async () => {
    paths["/feed"] = (request, response) =>
      request.headers["if-none-match"] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"1"' }).end(rssOf(REPORTS, "whole"));
    const feed = await follow();
    await poll(feed);
    expect(await stateOf()).toMatchObject({
      etag: '"1"',
      state: "alive",
      nextPoll: new Date(time + HOUR / 2),
    });
    expect(await poll(feed)).toEqual({ outcome: "unchanged", added: 0, revised: 0, reasons: [] });
  });

  it("takes a corrected text as a revision", async () => {
    paths["/feed"] = text(rssOf(REPORTS, "whole"));
    const feed = await follow();
    await poll(feed);
    paths["/feed"] = text(rssOf(REPORTS, "whole").replaceAll("Eleven ships waited", "Twelve ships waited"));
    expect(await poll(feed)).toMatchObject({ added: 0, revised: 1 });
  });

  it("tells what it cannot take, does not ask for it again, and takes the rest", async () => {
    const [ferry, ...others] = REPORTS;
    for (const report of others) paths[report.path] = pageOf(report);
    paths["/feed"] = text(rssOf(REPORTS, "teaser"));
    const feed = await follow();
    expect(await poll(feed)).toMatchObject({
      added: 2,
      reasons: [{ of: `${site.origin}${ferry?.path}`, why: ["answersSo", 404, "not found"] }],
    });
    expect(await poll(feed)).toMatchObject({ added: 0, reasons: [] });
  });

  it("comes back for a page whose server fails, though the feed has not changed", async () => {
    paths["/feed"] = (request, response) =>
      response
        .writeHead(request.headers["if-none-match"] ? 304 : 200, { etag: '"1"' })
        .end(rssOf(REPORTS, "teaser"));
    for (const report of REPORTS) paths[report.path] = pageOf(report);
    paths["/fog"] = status(503);
    const feed = await follow();
    expect(await poll(feed)).toMatchObject({
      added: 2,
      reasons: [{ why: ["answersSo", 503, "service unavailable"] }],
    });
    paths["/fog"] = pageOf(REPORTS[2] ?? { path: "", headline: "", day: "", words: "" });
    expect(await poll(feed)).toMatchObject({ added: 1, reasons: [] });
    expect(await poll(feed)).toMatchObject({ outcome: "unchanged" });
  });

  it("loses nothing and doubles nothing when it dies after any step", async () => {
    paths["/feed"] = text(rssOf(REPORTS, "whole"));
    const feed = await follow();
    const dying = (step: keyof FeedStore | "publish") => ({
      ...parts,
      feeds: { ...feeds, [step]: () => Promise.reject(new Error("killed")) },
      store: { ...store, [step]: () => Promise.reject(new Error("killed")) },
    });
    for (const step of ["unread", "publish", "markRead", "settle"] as const) {
      await expect(poll(feed, dying(step))).rejects.toThrow("killed");
      time += 2 * HOUR;
    }
    expect(await poll(feed)).toMatchObject({ outcome: "fresh", reasons: [] });
    expect(await headlines()).toEqual(REPORTS.map(({ headline }) => headline).sort());
    expect((await Array.fromAsync(store.all())).map(({ revision }) => revision)).toEqual([1, 1, 1]);
  });

  it("keeps what a server's feed brings to that server, and one article in two of its feeds", async () => {
    paths["/feed"] = text(rssOf(REPORTS, "whole"));
    paths["/other"] = text(rssOf(REPORTS.slice(0, 1), "whole"));
    const server = "1200000000000000002";
    await poll(await follow(server));
    const other = { address: `${site.origin}/other`, title: "Other", scope: server, addedBy: null };
    expect(await poll((await feeds.follow(other, parts.now())).feed)).toMatchObject({
      added: 0,
      reasons: [],
    });
    const scopes = (await Array.fromAsync(store.all())).map(({ scope }) => scope);
    expect(scopes).toEqual([server, server, server]);
  });

  it("backs off from a feed that fails, heeds its server, and tells why", async () => {
    paths["/feed"] = status(503, { "retry-after": "7200" });
    const feed = await follow();
    expect(await poll(feed)).toMatchObject({
      outcome: "failed",
      reasons: [{ of: `${site.origin}/feed`, why: ["answersSo", 503, "service unavailable"] }],
    });
    expect(await stateOf()).toMatchObject({
      state: "failing",
      failures: 1,
      nextPoll: new Date(time + 2 * HOUR),
    });
    paths["/feed"] = text("<h1>Not a feed</h1>");
    expect(await poll(feed)).toMatchObject({
      reasons: [{ of: `${site.origin}/feed`, why: ["noFeed"] }],
    });
    expect(await stateOf()).toMatchObject({ failures: 2 });
  });

  it("follows a feed that has moved for good, and ends with one that is gone", async () => {
    paths["/feed"] = (_, response) => response.writeHead(301, { location: "/new" }).end();
    paths["/new"] = text(rssOf(REPORTS, "whole"));
    const feed = await follow();
    await poll(feed);
    expect(await stateOf()).toMatchObject({ address: `${site.origin}/new` });
    paths["/new"] = status(410);
    expect(await poll(feed)).toMatchObject({ outcome: "gone" });
    expect(await feeds.untoldFeedEvents()).toMatchObject([
      { kind: "died", feed: { title: "Harbour Times" } },
    ]);
    expect(await feeds.nextDue()).toBeNull();
  });

  it("polls every feed that is due, until it is told to stop", async () => {
    paths["/feed"] = text(rssOf(REPORTS, "whole"));
    await follow();
    await feeds.follow(
      { address: `${site.origin}/none`, title: null, scope: null, addedBy: null },
      parts.now(),
    );
    const polled: string[] = [];
    await pollFeeds({
      ...parts,
      async wait() {
        if (polled.length === 2) stopping.abort();
        await new Promise((resolve) => setTimeout(resolve, 1));
      },
      onPolled: (_, { outcome }) => void polled.push(outcome),
      onStuck: (error) => expect.unreachable(String(error)),
      onError: (error) => {
        throw error;
      },
    });
    expect(polled.sort()).toEqual(["failed", "fresh"]);
  });

  it("goes on once the store can be written again", async () => {
    paths["/feed"] = text(rssOf(REPORTS, "whole"));
    await follow();
    const stuck: unknown[] = [];
    const polled: string[] = [];
    await pollFeeds({
      ...parts,
      feeds: {
        ...feeds,
        leaseDue: (now, until) =>
          stuck.length < 8 ? Promise.reject(new NoRoomError("full")) : feeds.leaseDue(now, until),
      },
      async wait() {
        if (polled.length === 1) stopping.abort();
        await new Promise((resolve) => setTimeout(resolve, 1));
      },
      onPolled: (_, { outcome }) => void polled.push(outcome),
      onError: (error) => expect.unreachable(String(error)),
      onStuck: (error) => void stuck.push(error),
    });
    expect([polled, stuck[0]]).toEqual([["fresh"], expect.any(NoRoomError)]);
  });

  it("finds none of its feeds dead after a week without a network, and takes what came when it is back", async () => {
    const silent = createWeb({
      userAgent: "Dateline/test",
      allow: () => true,
      resolve: (_, callback) => callback(Object.assign(new Error("no resolver"), { code: "EAI_AGAIN" }), []),
    });
    const pages = createPageReader();
    open.push(silent, pages);
    const offline = createFeedReader({ web: silent, pages, now: parts.now });
    for (const name of ["harbour", "hill"])
      await feeds.follow(
        { address: `http://${name}.example/feed`, title: name, scope: null, addedBy: null },
        NOW,
      );
    for (; time < NOW.getTime() + 7 * 24 * HOUR; time += HOUR / 2)
      for (const feed of await feeds.followed())
        if (feed.nextPoll.getTime() <= time) await poll(feed, { reader: offline });
    const states = (await feeds.followed()).map(({ state, reason }) => [state, reason?.why]);
    expect(states).toEqual(Array.from({ length: 2 }, () => ["failing", ["noLookup"]]));
    expect(await feeds.untoldFeedEvents()).toEqual([]);
    expect((await feeds.nextDue())?.getTime()).toBeLessThanOrEqual(time);
  });

  it("says nothing against a feed that it was asking when it was told to stop", async () => {
    paths["/feed"] = (_, response) => {
      stopping.abort();
      response.destroy();
    };
    const before = await follow();
    await poll(before);
    expect(await stateOf()).toEqual(before);
    expect(await feeds.leaseDue(parts.now(), parts.now())).not.toBeNull();
  });
});

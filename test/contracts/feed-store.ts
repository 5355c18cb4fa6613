import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FeedHealth, FollowedFeed } from "../../src/model/feed.ts";
import type { FeedStore } from "../../src/ports.ts";

const SILENT = { of: "https://harbour.example/feed", why: ["answers", 503] } as const;

const NOW = new Date("2026-03-10T12:00:00Z");
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

const HARBOUR = {
  address: "https://harbour.example/feed",
  title: "Harbour Times",
  scope: null,
  addedBy: "1300000000000000001",
};
const HILL = { ...HARBOUR, address: "https://hill.example/feed", title: "Hill Post" };
const SERVER = "1200000000000000002";

/** What every store of feeds does. `open` gives a fresh, empty one. */
export function feedStoreContract(
  name: string,
  open: () => Promise<FeedStore & { close(): Promise<void> }>,
): void {
  describe(`${name}, as a store of feeds`, () => {
    let store: Awaited<ReturnType<typeof open>>;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const follow = async (feed: typeof HARBOUR | typeof HILL = HARBOUR, now = NOW) =>
      (await store.follow(feed, now)).feed;
    const settle = (feed: FollowedFeed, changes: Partial<FeedHealth>, now = NOW) =>
      store.settle(feed.id, { ...feed, ...changes }, now);
    const titles = async (scope?: string | null) => (await store.followed(scope)).map(({ title }) => title);

    it("follows a feed once in a scope, and tells those of a scope by title", async () => {
      await follow(HILL);
      const first = await store.follow(HARBOUR, NOW);
      expect(first).toMatchObject({
        isNew: true,
        feed: { ...HARBOUR, state: "alive", nextPoll: NOW, failures: 0 },
      });
      expect(await store.follow({ ...HARBOUR, addedBy: null }, later(5))).toEqual({ ...first, isNew: false });
      await store.follow({ ...HARBOUR, scope: SERVER }, NOW);
      expect(await titles()).toEqual(["Harbour Times", "Harbour Times", "Hill Post"]);
      expect(await titles(null)).toEqual(["Harbour Times", "Hill Post"]);
      expect(await titles(SERVER)).toEqual(["Harbour Times"]);
    });

    it("leases the feed longest due to one caller, and again when the lease is over", async () => {
      const hill = await follow(HILL, later(-1));
      const harbour = await follow(HARBOUR);
      const lease = async (minutes: number) =>
        (await store.leaseDue(later(minutes), later(minutes + 15)))?.id;
      expect(await lease(-2)).toBeUndefined();
      expect([await lease(0), await lease(0), await lease(0)]).toEqual([hill.id, harbour.id, undefined]);
      expect(await lease(14)).toBeUndefined();
      expect(await lease(15)).toBe(hill.id);
    });

    it("leases one feed that is not due, unless somebody has it", async () => {
      const feed = await follow(HARBOUR, later(60));
      expect(await store.lease(feed.id, NOW, later(15))).toMatchObject({ id: feed.id });
      expect(await store.lease(feed.id, NOW, later(15))).toBeNull();
      expect(await store.lease("nobody", NOW, later(15))).toBeNull();
    });

    it("keeps what came of a poll, and lets go of the feed", async () => {
      const feed = await follow();
      await store.leaseDue(NOW, later(15));
      const polled = {
        ...feed,
        address: "https://harbour.example/new",
        etag: '"7"',
        lastModified: "Tuesday",
        polledAt: NOW,
        nextPoll: later(30),
        failures: 2,
        failingSince: later(-60),
        reason: SILENT,
        state: "failing" as const,
      };
      await store.settle(feed.id, polled, NOW);
      expect(await store.followed()).toEqual([polled]);
      expect(await store.nextDue()).toEqual(later(30));
      expect(await store.leaseDue(later(29), later(44))).toBeNull();
      expect(await store.leaseDue(later(30), later(45))).toEqual(polled);
    });

    it("never asks again for what is gone", async () => {
      await settle(await follow(), { state: "gone" });
      expect(await store.leaseDue(later(9999), later(9999))).toBeNull();
      expect(await store.nextDue()).toBeNull();
    });

    it("knows which items were read as they are now", async () => {
      const feed = await follow();
      const other = await follow(HILL);
      const items = ["a", "b", "c"].map((id) => ({ id, digest: `${id}1` }));
      await store.markRead(feed.id, { id: "a", digest: "a1" }, NOW);
      await store.markRead(feed.id, { id: "b", digest: "b0" }, NOW);
      expect(await store.unread(feed.id, items)).toEqual(items.slice(1));
      await store.markRead(feed.id, { id: "b", digest: "b1" }, NOW);
      expect(await store.unread(feed.id, items)).toEqual(items.slice(2));
      expect(await store.unread(other.id, items)).toEqual(items);
    });

    it("tells once that a feed died, and once that it is back", async () => {
      const feed = await follow();
      const events = async () =>
        (await store.untoldFeedEvents()).map(({ kind, at, reason }) => [kind, at, reason]);
      await settle(feed, { state: "failing", reason: SILENT });
      expect(await events()).toEqual([]);
      await settle(feed, { state: "dead", reason: SILENT }, later(1));
      await settle(feed, { state: "dead", reason: { ...SILENT, of: "again" } }, later(2));
      expect(await events()).toEqual([["died", later(1), SILENT]]);
      const [died] = await store.untoldFeedEvents();
      expect(died?.feed).toEqual({ id: feed.id, ...HARBOUR });
      const claims = [1, 2].map(() => store.claimFeedEvent(died?.id ?? 0, later(3)));
      expect(await Promise.all(claims)).toEqual([true, false]);
      await settle(feed, { state: "alive", reason: null }, later(4));
      await settle(feed, { state: "alive", reason: null }, later(5));
      expect(await events()).toEqual([["back", later(4), null]]);
    });

    it("forgets a feed with all that it knew of it", async () => {
      const feed = await follow();
      await store.markRead(feed.id, { id: "a", digest: "a1" }, NOW);
      await settle(feed, { state: "dead", reason: SILENT });
      expect([await store.unfollow(feed.id), await store.unfollow(feed.id)]).toEqual([true, false]);
      expect([await store.followed(), await store.untoldFeedEvents()]).toEqual([[], []]);
      await settle(feed, { state: "alive" });
      expect(await store.followed()).toEqual([]);
    });
  });
}

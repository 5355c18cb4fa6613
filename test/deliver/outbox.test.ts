import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bareDraft } from "../../src/model/article.ts";
import type { Outcome, Parcel } from "../../src/model/delivery.ts";
import { NO_WISHES } from "../../src/model/settings.ts";
import type { ChannelKind, Subscription } from "../../src/model/subscription.ts";
import { createNewsroom, type Newsroom } from "../support/delivering.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LEASE = { lease: MINUTE, limit: 10 };
const SENT: Outcome = { kind: "sent", message: "400000000000000001", rest: 0, uncertain: false };

let now = Date.parse("2026-03-10T12:34:00Z");
let newsroom: Newsroom;

beforeEach(async () => {
  now = Date.parse("2026-03-10T12:34:00Z");
  newsroom = await createNewsroom(":memory:", () => now);
});

afterEach(() => newsroom.store.close());

const claim = (limit = 10) => newsroom.store.outbox.claim(now, { ...LEASE, limit });
const settle = (parcels: readonly Parcel[], outcome: Outcome = SENT) =>
  newsroom.store.outbox.settle(
    parcels.map((parcel) => [parcel, outcome] as const),
    now,
  );
const publish = (key: string, text = "") => newsroom.publish(key, `Kabul saw ${key} on that day. ${text}`);
const subscribe = (channel: string, given: Partial<Subscription> = {}, kind?: ChannelKind) =>
  newsroom.subscribe({ channel, ...given }, kind);

/** What a channel is sent until nothing is due. */
async function drain(outcome?: Outcome): Promise<readonly Parcel[]> {
  const sent: Parcel[] = [];
  for (let parcels = await claim(); parcels.length > 0; parcels = await claim()) {
    sent.push(...parcels);
    await settle(parcels, outcome);
  }
  return sent;
}

const articlesOf = (parcels: readonly Parcel[]) =>
  parcels.map(({ told }) => told.map(({ article }) => article));

describe("the outbox", () => {
  it("owes a story once to a channel, whichever of its subscriptions want it", async () => {
    await subscribe("a");
    await subscribe("a", { query: "kabul day", role: "500000000000000001" });
    const id = await publish("one");
    const [parcel] = await drain();
    expect(parcel?.told).toEqual([
      {
        id: parcel?.id,
        story: id,
        article: id,
        also: [],
        subscriptions: ["sub00001", "sub00002"],
        retracted: false,
      },
    ]);
    expect(parcel?.roles).toEqual(["500000000000000001"]);
    await publish("one");
    expect(await drain()).toEqual([]);
  });

  it("owes a story to each of however many channels want it, and takes their outcomes together", async () => {
    for (let i = 0; i < 201; i++) await subscribe(`channel${i}`, { guild: String(i % 7) });
    const id = await publish("one");
    const parcels = await claim(300);
    expect(new Set(parcels.map(({ channel }) => channel)).size).toBe(201);
    for (const one of articlesOf(parcels)) expect(one).toEqual([id]);
    const later: Outcome = { kind: "later", wait: MINUTE, why: "rate limit" };
    await newsroom.store.outbox.settle(
      parcels.map((parcel, i) => [parcel, i % 3 === 0 ? later : SENT] as const),
      now,
    );
    expect(await newsroom.store.outbox.counts()).toMatchObject({ owed: 67, sent: 134 });
    expect(await claim(300)).toEqual([]);
    now += MINUTE;
    expect(await claim(300)).toHaveLength(67);
  });

  it("owes nothing of what was there before, nor to a subscription that is paused", async () => {
    await publish("early");
    await subscribe("a");
    await subscribe("b", { paused: true });
    const id = await publish("late");
    expect(articlesOf(await drain())).toEqual([[id]]);
  });

  it("names an article that is a server's own in no other server", async () => {
    const own = { guild: "100000000000000002", query: "kabul saw" };
    await subscribe("a");
    await subscribe("b", own);
    const body = `Kabul saw one on that day. ${"A long report tells of the bridge, the river and the mill. ".repeat(5)}`;
    const first = await newsroom.publish("one", body);
    expect(articlesOf(await drain())).toEqual([[first], [first]]);
    const second = await newsroom.publish("two", body, own.guild);
    now += MINUTE + 1;
    const told = await drain();
    expect(told.map(({ channel, told: [one] }) => [channel, one?.also])).toEqual([["b", [second]]]);
  });

  it("leases a channel to one worker at a time, and to another when that is dead", async () => {
    await subscribe("a");
    await publish("one");
    const [first] = await claim();
    expect(first?.openSince).toBeNull();
    expect(await claim()).toEqual([]);
    now += MINUTE + 1;
    const [again] = await claim();
    expect(again).toMatchObject({ id: first?.id, openSince: now - MINUTE - 1 });
  });

  it("serves the servers in turn, however much one of them is owed", async () => {
    for (let i = 0; i < 30; i++) await subscribe(`big${i}`, { guild: "1" });
    await subscribe("small", { guild: "2" });
    for (let i = 0; i < 3; i++) await publish(`story${i}`);
    const first = await claim(2);
    expect(first.map(({ guild }) => guild).sort()).toEqual(["1", "2"]);
  });

  it("keeps the order of a channel while its first message waits", async () => {
    await subscribe("a");
    const ids = [await publish("one"), await publish("two")];
    await settle(await claim(), { kind: "later", wait: 5_000, why: "rate limit" });
    expect(await claim()).toEqual([]);
    now += 5_001;
    expect(articlesOf(await drain())).toEqual(ids.map((id) => [id]));
  });

  it("tries a channel that is gone again, then stops it, and gives notice once", async () => {
    await subscribe("a");
    await publish("one");
    const gone: Outcome = { kind: "unreachable", why: "The channel is gone." };
    for (const wait of [MINUTE, 10 * MINUTE, HOUR]) {
      expect(await drain(gone)).toHaveLength(1);
      now += wait + 1;
    }
    expect(await drain()).toEqual([]);
    expect(await newsroom.store.outbox.notices()).toEqual([
      {
        channel: { id: "a", guild: "100000000000000001", kind: "text", stopped: "The channel is gone." },
        people: ["300000000000000001"],
      },
    ]);
    await newsroom.store.outbox.noticed("a");
    expect(await newsroom.store.outbox.notices()).toEqual([]);
    await newsroom.store.subscriptions.resume("a");
    expect(await drain()).toHaveLength(1);
  });

  it("tells together what comes within the hour of a digest", async () => {
    await subscribe("a", { tell: "hourly" });
    const ids = [await publish("one"), await publish("two")];
    expect(await claim()).toEqual([]);
    now += HOUR;
    expect(articlesOf(await drain())).toEqual([ids]);
  });

  it("folds what comes above twenty an hour into a digest that says why", async () => {
    await subscribe("a");
    for (let i = 0; i < 25; i++) {
      await publish(`story ${i}`);
      now += 1000;
    }
    expect(await drain()).toHaveLength(20);
    now += HOUR;
    const [digest, ...others] = await drain();
    expect(digest?.told).toHaveLength(5);
    expect(digest?.because).toBe("flood");
    expect(others).toEqual([]);
  });

  it("folds sooner into a digest where the server wishes fewer messages an hour", async () => {
    await subscribe("a");
    await subscribe("b", { guild: "100000000000000002" });
    const owner = { kind: "server", id: "100000000000000001" } as const;
    await newsroom.store.keepSettings(owner, { ...NO_WISHES, limit: 2 });
    for (let i = 0; i < 5; i++) await publish(`story ${i}`);
    const sent = await drain();
    expect(sent.map(({ channel }) => channel).toSorted()).toEqual(["a", "a", "b", "b", "b", "b", "b"]);
    now += HOUR;
    expect(await drain()).toMatchObject([{ channel: "a", because: "flood", told: { length: 3 } }]);
  });

  it("tells together what was missed while nothing ran", async () => {
    await subscribe("a");
    await newsroom.store.outbox.beat(now, 30 * MINUTE);
    const ids = [await publish("one"), await publish("two"), await publish("three")];
    now += HOUR;
    expect(await newsroom.store.outbox.beat(now, 30 * MINUTE)).toBe(2);
    const [digest, ...others] = await drain();
    expect(articlesOf([digest].filter((one) => one !== undefined))).toEqual([ids]);
    expect(digest?.because).toBe("catching up");
    expect(others).toEqual([]);
  });

  it("changes what was sent when a correction comes, once for several", async () => {
    await subscribe("a");
    const id = await publish("one");
    await drain();
    await publish("one", "Corrected.");
    await publish("one", "Corrected again.");
    expect(await drain()).toEqual([]);
    now += 2 * MINUTE;
    const [edit, ...others] = await drain();
    expect(edit).toMatchObject({ work: "edit", posted: "400000000000000001", told: [{ article: id }] });
    expect(others).toEqual([]);
  });

  it("puts a reprint beside the first, and tells it no second time", async () => {
    await subscribe("a");
    const text =
      "The river rose by two metres in a night and took the old bridge with it, the mayor said. ".repeat(3);
    const first = await publish("one", text);
    await drain();
    const second = await newsroom.publish("reprint", `Kabul saw one on that day. ${text} It was dawn.`);
    now += 2 * MINUTE;
    const parcels = await drain();
    expect(parcels).toMatchObject([{ work: "edit", told: [{ article: first, also: [second] }] }]);
  });

  it("owes an article whose day becomes known to who asked for its days, and changes it where it was told", async () => {
    await subscribe("a");
    await subscribe("b", { query: "kabul outlet:unknown published:2026-03-05" });
    await subscribe("c", { query: "kabul published:2025" });
    const text =
      "The mayor said today that the old bridge over the river in Kabul will be closed for the whole summer.";
    const undated = await newsroom.publish("one", text);
    expect(await drain()).toMatchObject([{ channel: "a" }]);
    const published = { known: "stated", value: "2026-03-05", words: "5 March" } as const;
    const more = `${text} ${"Others told of the mill, the ferry and the harbour, which nobody uses any more. ".repeat(6)}`;
    const outlet = { known: "stated", value: "The Courier", words: "The Courier" } as const;
    await newsroom.store.publish("test", { ...bareDraft("two", more), headline: "two", published, outlet });
    expect(await newsroom.store.article(undated)).toMatchObject({ published: { value: "2026-03-05" } });
    now += 2 * MINUTE;
    const told = await drain();
    const ofB = told.filter(({ channel }) => channel === "b");
    expect(ofB).toMatchObject([{ work: "post", told: [{ article: undated }] }]);
    expect(told.map(({ channel, work }) => [channel, work])).toContainEqual(["a", "edit"]);
    expect(told.map(({ channel }) => channel)).not.toContain("c");
  });

  it("says where an article was taken back", async () => {
    await subscribe("a");
    await publish("one");
    await drain();
    await newsroom.store.withdrawAllBut("test", []);
    now += 2 * MINUTE;
    expect(await drain()).toMatchObject([{ work: "edit", told: [{ retracted: true }] }]);
  });

  it("tells nobody of an article that was taken back as there again, when its day changes", async () => {
    await subscribe("a");
    await subscribe("b", { query: "kabul outlet:unknown published:2025" });
    const text =
      "The mayor said today that the old bridge over the river in Kabul will be closed for the whole summer.";
    const { article } = await newsroom.store.publish("found", bareDraft("one", text));
    const copyOf = (value: string) => ({
      ...bareDraft("two", `${text} It will open again in the autumn, he said.`),
      published: { known: "stated", value, words: value } as const,
      outlet: { known: "stated", value: "The Courier", words: "The Courier" } as const,
    });
    await newsroom.store.publish("test", copyOf("2026-03-05"));
    await newsroom.store.withdrawAllBut("found", []);
    now += 2 * MINUTE;
    await drain();
    await newsroom.store.publish("test", copyOf("2025-03-05"));
    expect(await newsroom.store.article(article.id)).toMatchObject({ published: { value: "2025-03-05" } });
    now += 2 * MINUTE;
    const told = await drain();
    expect(told).toMatchObject([{ channel: "a", work: "edit", told: [{ retracted: true }] }]);
  });

  it("publishes to an announcement channel's followers where asked, and does not let that hold up the news", async () => {
    await subscribe("a", { crosspost: true }, "announcement");
    await publish("one");
    await settle(await claim());
    const [crosspost] = await claim();
    expect(crosspost?.work).toBe("crosspost");
    await settle(crosspost ? [crosspost] : [], { kind: "later", wait: HOUR, why: "rate limit" });
    await publish("two");
    expect((await claim()).map(({ work }) => work)).toEqual(["post"]);
  });

  it("sends nothing to a server that removed the bot, and forgets it after the grace", async () => {
    const { id } = await subscribe("a");
    await publish("one");
    const { feeds } = newsroom.store;
    for (const scope of ["100000000000000001", "100000000000000002", null])
      await feeds.follow(
        { address: "https://harbour.example/feed", title: null, scope, addedBy: null },
        new Date(now),
      );
    await newsroom.store.subscriptions.left("100000000000000001", now);
    expect(await claim()).toEqual([]);
    expect(await newsroom.store.outbox.nextDue()).toBeNull();
    expect(await newsroom.store.subscriptions.forget(now, 0)).toEqual([]);
    expect(await newsroom.store.subscriptions.forget(now + 1, 0)).toEqual([id]);
    expect((await newsroom.store.outbox.counts()).owed).toBe(0);
    const left = (await feeds.followed()).map(({ scope }) => scope);
    expect(new Set(left)).toEqual(new Set([null, "100000000000000002"]));
  });
});

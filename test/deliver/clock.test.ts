import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { carry } from "../../src/deliver/carry.ts";
import { createDiscordCourier } from "../../src/discord/courier.ts";
import { renderNotice } from "../../src/discord/render/news.ts";
import type { Outcome, Parcel } from "../../src/model/delivery.ts";
import type { Subscription } from "../../src/model/subscription.ts";
import { en } from "../../src/words/en/en.ts";
import { createNewsroom, letterOf, type Newsroom } from "../support/delivering.ts";
import { startDiscord } from "../support/discord/discord.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LEASE = { lease: MINUTE, limit: 50 };
const SENT: Outcome = { kind: "sent", message: "400000000000000001", rest: 0, uncertain: false };

let now: number;
let newsroom: Newsroom;

beforeEach(async () => {
  now = Date.parse("2026-03-10T12:34:00Z");
  newsroom = await createNewsroom(":memory:", () => now);
  await beat();
});

afterEach(() => newsroom.store.close());

const beat = () => newsroom.store.outbox.beat(now, 30 * MINUTE);
const claim = () => newsroom.store.outbox.claim(now, LEASE);
const settle = (parcels: readonly Parcel[], outcome: Outcome = SENT) =>
  newsroom.store.outbox.settle(
    parcels.map((parcel) => [parcel, outcome] as const),
    now,
  );
const subscribe = (given: Partial<Subscription> = {}) => newsroom.subscribe({ channel: "a", ...given });
const publish = (key: string) => newsroom.publish(key, `Kabul saw ${key} on that day.`);

/** Time goes by, of which the bot takes note. */
async function pass(ms: number): Promise<void> {
  now += ms;
  await beat();
}

const setBack = (ms: number): Promise<void> => pass(-ms);

async function drain(): Promise<readonly Parcel[]> {
  const sent: Parcel[] = [];
  for (let parcels = await claim(); parcels.length > 0; parcels = await claim()) {
    sent.push(...parcels);
    await settle(parcels);
  }
  return sent;
}

describe.each([
  ["two minutes", 2 * MINUTE],
  ["three hours", 3 * HOUR],
  ["a year", 365 * DAY],
])("where the clock is set back by %s", (_, by) => {
  it("tells at once what was to be told at once, in its order", async () => {
    await subscribe();
    const ids = [await publish("one"), await publish("two")];
    await setBack(by);
    ids.push(await publish("three"));
    const told = (await drain()).map(({ told: [one] }) => one?.article);
    expect(told).toEqual(ids);
  });

  it("leaves a channel to the worker that has it, and to another when that is dead", async () => {
    await subscribe();
    const id = await publish("one");
    await claim();
    await setBack(by);
    expect(await claim()).toEqual([]);
    await pass(MINUTE + 1);
    expect(await claim()).toMatchObject([{ told: [{ article: id }] }]);
  });

  it("holds a channel back for no longer than was said", async () => {
    await subscribe();
    await publish("one");
    await settle(await claim(), { kind: "later", wait: 5 * MINUTE, why: "Discord wants fewer messages." });
    await setBack(by);
    expect(await claim()).toEqual([]);
    await pass(5 * MINUTE + 1);
    expect(await claim()).toHaveLength(1);
  });

  it("takes an attempt of long ago for no new one", async () => {
    await subscribe();
    await publish("one");
    await settle(await claim(), { kind: "unknown", why: "Discord could not be reached." });
    await pass(10 * MINUTE);
    await setBack(by);
    const [again] = await claim();
    expect(again?.openSince).toBe(now - 10 * MINUTE);
  });

  it("tells a digest within a day of its hour, and what comes after by the clock as it is", async () => {
    await subscribe({ tell: "daily" });
    await publish("one");
    await setBack(by);
    await pass(DAY);
    await publish("two");
    await pass(DAY);
    const told = (await drain()).flatMap((parcel) => parcel.told);
    expect(told).toHaveLength(2);
  });

  it("goes by the quiet hours of the clock as it is", async () => {
    await subscribe({ quiet: { from: 12, to: 14 } });
    await setBack(by + 2 * HOUR);
    const { hour } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO("UTC");
    await publish("one");
    expect(await drain()).toHaveLength(hour >= 12 && hour < 14 ? 0 : 1);
  });

  it("folds no more into a digest than came too much within an hour", async () => {
    await subscribe();
    for (let i = 0; i < 20; i++) await publish(`story ${i}`);
    await drain();
    await setBack(by);
    await publish("flood");
    expect(await drain()).toEqual([]);
    await pass(HOUR);
    expect(await drain()).toHaveLength(1);
    await publish("alone");
    expect(await drain()).toMatchObject([{ because: null }]);
  });

  it("polls feeds when they were due", async () => {
    const { feeds } = newsroom.store;
    const given = { address: "https://harbour.example/feed", title: null, scope: null, addedBy: null };
    const { feed } = await feeds.follow(given, new Date(now));
    await feeds.settle(feed.id, { ...feed, nextPoll: new Date(now + HOUR) }, new Date(now));
    await setBack(by);
    expect(await feeds.leaseDue(new Date(now + HOUR - 1), new Date(now + 2 * HOUR))).toBeNull();
    expect(await feeds.leaseDue(new Date(now + HOUR), new Date(now + 2 * HOUR))).toMatchObject({
      id: feed.id,
    });
  });
});

it("puts back nothing where two processes' clocks differ by a little", async () => {
  await subscribe();
  await publish("one");
  await settle(await claim(), { kind: "later", wait: MINUTE, why: "Discord wants fewer messages." });
  for (let i = 0; i < 20; i++) await pass(i % 2 === 0 ? -5_000 : 5_000);
  expect(await newsroom.store.outbox.nextDue()).toBe(now + MINUTE);
});

it("tells a story once that Discord took before the clock was set back, after the nonce was forgotten", async () => {
  const discord = await startDiscord();
  const { channel, guild } = discord.home;
  const place = { token: discord.token, api: discord.url };
  const courier = createDiscordCourier({
    ...place,
    bodyOf: letterOf,
    noticeOf: (notice) => renderNotice(notice, en),
  });
  now = discord.clock.now();
  await beat();
  await newsroom.subscribe({ channel: channel.id, guild: guild.id });
  await publish("one");
  discord.faults.next("POST /channels/:id/messages", { kind: "drop", when: "after" });
  for (const parcel of await claim()) await settle([parcel], await carry(parcel, courier, now));
  discord.clock.advance(10 * MINUTE);
  await pass(10 * MINUTE);
  await setBack(9 * MINUTE + 30_000);
  for (const parcel of await claim()) await settle([parcel], await carry(parcel, courier, now));
  expect(discord.world.messages.size).toBe(1);
  expect(await newsroom.store.outbox.counts()).toMatchObject({ owed: 0, sent: 1, uncertain: 0, found: 1 });
  await discord.stop();
});

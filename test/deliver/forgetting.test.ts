import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outcome, Parcel } from "../../src/model/delivery.ts";
import { createNewsroom, type Newsroom } from "../support/delivering.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;
const SENT: Outcome = { kind: "sent", message: "400000000000000001", rest: 0, uncertain: false };
const GONE: Outcome = { kind: "unreachable", why: "The channel is gone." };

let now: number;
let newsroom: Newsroom;

beforeEach(async () => {
  now = Date.parse("2026-03-10T12:34:00Z");
  newsroom = await createNewsroom(":memory:", () => now);
  await newsroom.subscribe({ channel: "a" });
});

afterEach(() => newsroom.store.close());

const publish = (key: string, text = "") => newsroom.publish(key, `Kabul saw ${key} on that day. ${text}`);
const fates = (story: string) => newsroom.store.outbox.fates(story);

async function drain(outcome = SENT): Promise<readonly Parcel[]> {
  const { outbox } = newsroom.store;
  const sent: Parcel[] = [];
  for (;;) {
    const parcels = await outbox.claim(now, { lease: 60_000, limit: 10 });
    if (parcels.length === 0) return sent;
    sent.push(...parcels);
    await outbox.settle(
      parcels.map((parcel) => [parcel, outcome] as const),
      now,
    );
  }
}

async function forget(): Promise<void> {
  while (await newsroom.store.outbox.forget(now));
}

async function stop(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await drain(GONE);
    now += HOUR;
  }
}

describe("what was told long ago", () => {
  it("is kept for a year, and then forgotten", async () => {
    const story = await publish("one");
    await drain();
    now += YEAR - DAY;
    await forget();
    expect(await fates(story)).toHaveLength(1);
    now += 2 * DAY;
    await forget();
    expect(await fates(story)).toEqual([]);
    expect(await newsroom.store.outbox.counts()).toMatchObject({ owed: 0, sent: 0 });
  });

  it("is forgotten of many, a little at a time", async () => {
    for (let i = 0; i < 200; i++) await newsroom.subscribe({ channel: `channel${i}` });
    for (const key of ["one", "two", "three"]) await publish(key);
    await drain();
    expect((await newsroom.store.outbox.counts()).sent).toBe(603);
    now += YEAR + DAY;
    await forget();
    expect(await newsroom.store.outbox.counts()).toMatchObject({ owed: 0, sent: 0 });
  });

  it("changes with a correction within the year, and is told to nobody as new after it", async () => {
    await publish("one");
    await drain();
    now += YEAR - DAY;
    await forget();
    await publish("one", "Corrected.");
    now += HOUR;
    expect(await drain()).toMatchObject([{ work: "edit" }]);
    now += 2 * DAY;
    await forget();
    await newsroom.subscribe({ channel: "b" });
    await publish("one", "Corrected again.");
    now += HOUR;
    expect(await drain()).toEqual([]);
  });

  it("is no news where another outlet prints it again", async () => {
    const text = "The river rose by two metres in a night and took the old bridge with it. ".repeat(3);
    await publish("one", text);
    await drain();
    now += YEAR + DAY;
    await forget();
    await newsroom.publish("reprint", `Kabul saw one on that day. ${text} It was dawn.`);
    expect(await drain()).toEqual([]);
  });

  it("is kept where the clock seems to have been set ahead by years, for a day", async () => {
    const { outbox } = newsroom.store;
    await outbox.beat(now, HOUR);
    const story = await publish("one");
    await drain();
    now += 5 * YEAR;
    await outbox.beat(now, HOUR);
    await forget();
    now -= 5 * YEAR;
    for (let day = 0; day < 3; day++) {
      await outbox.beat(now, 2 * DAY);
      await forget();
      now += DAY;
    }
    expect(await fates(story)).toMatchObject([{ state: "sent" }]);
  });
});

describe("what comes for a channel that was stopped", () => {
  it("is told together once it is taken up again, and why", async () => {
    await publish("first");
    await stop();
    const missed = [];
    for (let day = 0; day < 20; day++) {
      missed.push(await publish(`story ${day}`));
      now += DAY;
    }
    expect(await drain()).toEqual([]);
    await newsroom.store.subscriptions.resume("a");
    const [first, digest, ...others] = await drain();
    expect(first?.told).toHaveLength(1);
    expect(digest?.told.map(({ article }) => article)).toEqual(missed);
    expect(digest?.because).toBe("stopped");
    expect(others).toEqual([]);
  });

  it("is given up after a month, for the reason for which it was stopped", async () => {
    const story = await publish("one");
    await stop();
    now += MONTH;
    await forget();
    expect(await fates(story)).toMatchObject([{ state: "given up", why: "The channel is gone." }]);
    const late = await publish("late");
    await newsroom.store.subscriptions.resume("a");
    expect((await drain()).flatMap(({ told }) => told)).toMatchObject([{ article: late }]);
  });
});

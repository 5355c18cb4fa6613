import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NO_WISHES } from "../../src/model/settings.ts";
import { createNewsroom, type Newsroom } from "../support/delivering.ts";

const HOUR = 3_600_000;

let folder: string;
/** One takes the subscriptions, the other reads the sources. */
let taking: Newsroom;
let reading: Newsroom;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dateline-processes-"));
  const file = path.join(folder, "state.sqlite");
  taking = await createNewsroom(file);
  reading = await createNewsroom(file);
});

afterEach(async () => {
  await Promise.all([taking.store.close(), reading.store.close()]);
  rmSync(folder, { recursive: true });
});

const owed = async () => (await reading.store.outbox.counts()).owed;

describe("a process beside another", () => {
  it("owes what it publishes to who subscribed in the other since both started", async () => {
    await reading.publish("before", "Kabul saw nothing yet.");
    await taking.subscribe({ channel: "a" });
    await reading.publish("after", "Kabul saw a bridge.");
    expect(await owed()).toBe(1);
  });

  it("goes by a subscription as the other changed it", async () => {
    const made = await taking.subscribe({ channel: "a" });
    await reading.publish("one", "Kabul saw a bridge.");
    const channel = await taking.store.subscriptions.channel("a");
    if (!channel) throw new Error("there is no channel");
    await taking.store.subscriptions.save({ ...made, query: "herat" }, channel);
    await reading.publish("two", "Kabul saw a ferry and a mill that was built on the river.");
    expect(await owed()).toBe(1);
    await reading.publish("three", "Herat opened its library to everybody this morning.");
    expect(await owed()).toBe(2);
  });

  it("owes nothing to a subscription that the other ended, nor to a server that it forgot", async () => {
    const made = await taking.subscribe({ channel: "a" });
    await taking.subscribe({ channel: "b", guild: "100000000000000002" });
    await reading.publish("one", "Kabul saw a bridge.");
    await taking.store.subscriptions.remove(made.id);
    await taking.store.subscriptions.left("100000000000000002", 1);
    await taking.store.subscriptions.forget(2, 0);
    const before = await owed();
    await reading.publish("two", "Kabul saw a ferry and a mill that was built on the river.");
    expect(await owed()).toBe(before);
  });

  it("goes by the settings that the other saved", async () => {
    await taking.subscribe({ channel: "a" });
    await reading.publish("one", "Kabul saw a bridge.");
    const owner = { kind: "server", id: "100000000000000001" } as const;
    await taking.store.keepSettings(owner, { ...NO_WISHES, limit: 1 });
    await reading.publish("two", "Kabul saw a ferry and a mill that was built on the river.");
    const claimed = await reading.store.outbox.claim(Date.now(), { lease: 60_000, limit: 9 });
    expect(claimed.map(({ told }) => told.length)).toEqual([1]);
    expect(await owed()).toBe(2);
    expect(await reading.store.outbox.nextDue()).toBeGreaterThan(Date.now());
  });

  it("tells together what came while it was away, though the other ran meanwhile, and no more than it reaches", async () => {
    const page = reading.store.within({ is: "=", channel: "page" }).outbox;
    const discord = taking.store.within({ is: "!=", channel: "page" }).outbox;
    for (const channel of ["page", "a"]) await taking.subscribe({ channel });
    const start = Date.now();
    await page.beat(start, HOUR);
    await discord.beat(start, HOUR);
    await reading.publish("one", "Kabul saw a bridge.");
    await reading.publish("two", "Kabul saw a ferry and a mill that was built on the river.");
    for (let hours = 1; hours <= 3; hours++) expect(await page.beat(start + hours * HOUR, HOUR)).toBe(0);
    const now = start + 3 * HOUR;
    const claim = async (outbox: typeof page) =>
      (await outbox.claim(now, { lease: 60_000, limit: 10 })).map(({ told, because }) => [
        told.length,
        because,
      ]);
    expect(await discord.beat(now, HOUR)).toBe(1);
    expect(await claim(discord)).toEqual([[2, "catching up"]]);
    expect(await claim(page)).toEqual([[1, null]]);
  });

  it("is given what it reaches alone, and leaves the rest to others", async () => {
    await taking.subscribe({ channel: "page" });
    await taking.subscribe({ channel: "a" });
    await taking.subscribe({ channel: "b" });
    await reading.publish("one", "Kabul saw a bridge.");
    const page = reading.store.within({ is: "=", channel: "page" }).outbox;
    const discord = taking.store.within({ is: "!=", channel: "page" }).outbox;
    const now = Date.now() + 1_000;
    const claim = async (outbox: typeof page) =>
      (await outbox.claim(now, { lease: 60_000, limit: 10 })).map(({ channel }) => channel);
    expect(await claim(page)).toEqual(["page"]);
    expect((await claim(discord)).toSorted()).toEqual(["a", "b"]);
    expect(await page.nextDue()).toBe(now + 60_000);
  });
});

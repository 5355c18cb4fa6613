import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Discord, startDiscord } from "../support/discord/discord.ts";
import { type Aftermath, outage } from "../support/outage.ts";

let discord: Discord;
let aftermath: Aftermath;
const file = path.join(tmpdir(), `dateline-outage-${process.pid}.sqlite`);

beforeAll(async () => {
  discord = await startDiscord();
  discord.limits.set("global", { limit: 500, window: 1_000 });
  discord.limits.set("POST /channels/:id/messages", { limit: 25, window: 1_000 });
  aftermath = await outage(discord, file, {
    channels: 20,
    articles: 15,
    kills: 6,
    perSecond: 150,
    unreadable: 4,
    failing: true,
  });
}, 180_000);

afterAll(async () => {
  await discord.stop();
  for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
});

/** What stands there more than once, once each. */
const again = (list: readonly string[]) => once(list.filter((one, i) => list.indexOf(one) !== i));
const once = (list: readonly string[]) => list.filter((one, i) => list.indexOf(one) === i);

describe("delivering through failures and kills", () => {
  it("tells every channel every story, in order", () => {
    for (const told of aftermath.told.values()) expect(once(told)).toEqual(aftermath.articles);
    expect(aftermath.counts.owed).toBe(0);
  });

  it("tells none twice where the channel can be read", () => {
    const readable = [...aftermath.told].filter(([id]) => !aftermath.unreadable.has(id));
    for (const [, told] of readable) expect(again(told)).toEqual([]);
  });

  it("writes down as uncertain whatever it may have told again", () => {
    const doubled = [...aftermath.told.values()].flatMap(again);
    expect(doubled.length).toBeLessThanOrEqual(aftermath.counts.uncertain);
  });

  it("never asks for more than Discord's limits allow", () => {
    expect(aftermath.madeLimited).toBeGreaterThan(0);
    expect(aftermath.limited).toBe(0);
  });
});

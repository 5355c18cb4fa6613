import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startDeliverer } from "../../src/deliver/deliverer.ts";
import { createDiscordCourier } from "../../src/discord/courier.ts";
import { renderNotice } from "../../src/discord/render/news.ts";
import { en } from "../../src/words/en/en.ts";
import { createNewsroom, letterOf, type Newsroom } from "../support/delivering.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dateline-restore-"));
const [file, copy] = [path.join(folder, "state.sqlite"), path.join(folder, "copy.sqlite")];
let discord: Discord;

beforeAll(async () => {
  discord = await startDiscord();
});

afterAll(async () => {
  await discord.stop();
  rmSync(folder, { recursive: true });
});

/** Publishes, and delivers until nothing is owed. */
async function deliver(newsroom: Newsroom, keys: readonly string[]): Promise<void> {
  for (const key of keys) await newsroom.publish(key, `Kabul saw ${key} on that day.`);
  const { outbox, subscriptions } = newsroom.store;
  const place = { token: discord.token, api: discord.url };
  const courier = createDiscordCourier({
    ...place,
    bodyOf: letterOf,
    noticeOf: (notice) => renderNotice(notice, en),
  });
  const warn = (error: unknown) => expect.unreachable(String(error));
  const deliverer = startDeliverer({
    outbox,
    subscriptions,
    courier,
    async noteQuotes() {},
    async tellNotices() {},
    now: discord.clock.now,
    stuck: (why) => why === null || warn(why),
    info: () => {},
    warn,
  });
  while ((await outbox.counts()).owed > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await deliverer.close();
}

describe("yesterday's copy of the state", () => {
  it("is brought into line with what Discord has: nothing is told twice, and what is new is told", async () => {
    const channel = discord.home.channel.id;
    const before = await createNewsroom(file, discord.clock.now);
    await before.subscribe({ channel, guild: discord.home.guild.id });
    await deliver(before, ["one"]);
    await before.store.close();
    copyFileSync(file, copy);

    const after = await createNewsroom(file, discord.clock.now);
    const [subscription] = await after.store.subscriptions.all();
    if (!subscription) throw new Error("the subscription is gone");
    await after.subscribe(subscription);
    await deliver(after, ["two", "three"]);
    await after.store.close();

    discord.clock.advance(24 * 3_600_000);
    const restored = await createNewsroom(copy, discord.clock.now);
    await restored.subscribe(subscription);
    await deliver(restored, ["two", "three", "four"]);
    expect(await restored.store.outbox.counts()).toMatchObject({ sent: 2, found: 1, uncertain: 0 });
    await restored.store.close();
    const told = [...discord.world.messages.values()].map(({ content }) => content);
    expect(told).toHaveLength(4);
    expect(new Set(told).size).toBe(4);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ChannelType } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { carry } from "../../src/deliver/carry.ts";
import { createDiscordCourier } from "../../src/discord/courier.ts";
import type { Outcome, Parcel } from "../../src/model/delivery.ts";
import type { ChannelKind, Subscription } from "../../src/model/subscription.ts";
import { createNewsroom, letterOf, type Newsroom } from "../support/delivering.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";

const MINUTE = 60_000;
const LEASE = { lease: MINUTE, limit: 10 };

let folder: string;
let discord: Discord;
let newsroom: Newsroom;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dateline-killed-"));
  discord = await startDiscord();
  await open();
});

afterEach(async () => {
  await newsroom.store.close();
  await discord.stop();
  rmSync(folder, { recursive: true });
});

const now = () => discord.clock.now();

async function open(): Promise<void> {
  newsroom = await createNewsroom(path.join(folder, "state.sqlite"), now);
}

const courier = () => {
  const place = { token: discord.token, api: discord.url };
  return createDiscordCourier({ ...place, bodyOf: letterOf, noticeOf: () => ({ content: "" }) });
};

type Settled = readonly (readonly [Parcel, Outcome])[];

/** What is done of a delivery before the process dies: nothing of it is known but what is written down. */
const STEPS = {
  "before anything": async () => {},
  "after an attempt was written down": async () => void (await claim()),
  "after Discord took it": async () => void (await send(await claim())),
  "after it was settled": async () => settle(await send(await claim())),
} as const;

const claim = () => newsroom.store.outbox.claim(now(), LEASE);
const send = (parcels: readonly Parcel[]): Promise<Settled> =>
  Promise.all(parcels.map(async (parcel) => [parcel, await carry(parcel, courier(), now())] as const));
const settle = (settled: Settled) => newsroom.store.outbox.settle(settled, now());

/** Another process takes over that much later, and goes on until nothing is due. */
async function takeOver(later: number): Promise<void> {
  await newsroom.store.close();
  discord.clock.advance(later);
  await open();
  await newsroom.store.outbox.beat(now(), 24 * 60 * MINUTE);
  for (let parcels = await claim(); parcels.length > 0; parcels = await claim()) {
    await settle(await send(parcels));
    discord.clock.advance(2 * MINUTE);
  }
}

const subscribe = async (
  type: ChannelType,
  kind: ChannelKind,
  given: Partial<Subscription> = {},
): Promise<string> => {
  const channel = discord.addChannel(discord.home.guild.id, { type }).id;
  await newsroom.subscribe({ channel, guild: discord.home.guild.id, ...given }, kind);
  return channel;
};

const publish = (key: string, more = "") =>
  newsroom.publish(key, `Kabul saw ${key} on that day, and ${key} again. ${more}`);

const messagesIn = (channel: string) =>
  [...discord.world.messages.values()].filter((message) => message.channel === channel);

describe.each(Object.entries(STEPS))("killed %s", (_, step) => {
  describe.each([
    ["shortly after", MINUTE + 1],
    ["long after", 20 * MINUTE],
  ])("and taken over %s", (_, later) => {
    it("tells two stories once each, in their order", async () => {
      const channel = await subscribe(ChannelType.GuildText, "text");
      const ids = [await publish("one"), await publish("two")];
      await step();
      await takeOver(later);
      expect(messagesIn(channel).map(({ content }) => content)).toEqual(ids);
    });

    it("tells a digest once", async () => {
      const channel = await subscribe(ChannelType.GuildText, "text", { tell: "hourly" });
      const ids = [await publish("one"), await publish("two")];
      discord.clock.advance(60 * MINUTE);
      await step();
      await takeOver(later);
      expect(messagesIn(channel).map(({ content }) => content)).toEqual([ids.join("\n")]);
    });

    it("opens one post in a forum", async () => {
      const forum = await subscribe(ChannelType.GuildForum, "forum");
      await publish("one");
      await step();
      await takeOver(later);
      const posts = [...discord.world.channels.values()].filter(({ parent }) => parent === forum);
      expect(posts).toHaveLength(1);
    });

    it("publishes a message in an announcement channel", async () => {
      const channel = await subscribe(ChannelType.GuildAnnouncement, "announcement", { crosspost: true });
      await publish("one");
      await settle(await send(await claim()));
      await step();
      await takeOver(later);
      const published = discord.requests.filter(
        (one) => one.path.endsWith("/crosspost") && one.status === 200,
      );
      expect([messagesIn(channel).length, published.length]).toEqual([1, 1]);
    });

    it("changes the message of a story that was corrected", async () => {
      const channel = await subscribe(ChannelType.GuildText, "text");
      const first = await publish("one", LONG);
      await settle(await send(await claim()));
      const reprint = await newsroom.publish(
        "two",
        `Kabul saw one on that day, and one again. ${LONG} It rained.`,
      );
      discord.clock.advance(2 * MINUTE);
      await step();
      await takeOver(later);
      expect(messagesIn(channel).map(({ content }) => content)).toEqual([`${first} also ${reprint}`]);
    });
  });
});

const LONG =
  "The river rose by two metres in a night and took the old bridge with it, the mayor said. ".repeat(3);

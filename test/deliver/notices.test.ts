import { PermissionFlagsBits as Can, OverwriteType } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Person, tellOfStops, tellPeople } from "../../src/deliver/notices.ts";
import { createDiscordCourier } from "../../src/discord/courier.ts";
import { renderNotice } from "../../src/discord/render/news.ts";
import type { Notice, Outcome } from "../../src/model/delivery.ts";
import type { Courier } from "../../src/ports.ts";
import { en } from "../../src/words/en/en.ts";
import { createNewsroom, letterOf } from "../support/delivering.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";
import type { Fault } from "../support/discord/rest/faults.ts";

let discord: Discord;
let courier: Courier;
let notices: string;
let warnings: string[];

beforeEach(async () => {
  discord = await startDiscord();
  const place = { token: discord.token, api: discord.url };
  courier = createDiscordCourier({
    ...place,
    bodyOf: letterOf,
    noticeOf: (notice) => renderNotice(notice, en),
  });
  notices = discord.addChannel(discord.home.guild.id, { name: "staff" }).id;
  warnings = [];
});

afterEach(() => discord.stop());

const parts = () => ({
  courier,
  noticesChannel: async (guild: string) => (guild === discord.home.guild.id ? notices : null),
  warn: (_: unknown, what: string) => void warnings.push(what),
});

const stopped = (): Notice => ({
  channel: {
    id: discord.home.channel.id,
    guild: discord.home.guild.id,
    kind: "text",
    stopped: "The channel is gone.",
  },
  people: [],
});

const member = (name: string, guild = discord.home.guild.id): Person => ({
  id: discord.addMember(guild, { name }).id,
  guild,
});
const closedMember = (name: string): Person => {
  const person = member(name);
  discord.closePrivate(person.id);
  return person;
};
const tell = (...people: Person[]) => tellPeople(stopped(), people, parts());

/** What stands in the notices channel, and what in private. */
const told = () => {
  const all = [...discord.world.messages.values()];
  const inChannel = all.filter(({ channel }) => channel === notices);
  return { inChannel: inChannel.map(({ content }) => content), inPrivate: all.length - inChannel.length };
};

const SAID = () => `No more news come in <#${discord.home.channel.id}>: The channel is gone.`;

describe("a notice", () => {
  it("is told to each person in private, and in no channel, where they take it", async () => {
    await tell(member("Ben"), member("Cleo"));
    expect(told()).toEqual({ inChannel: [], inPrivate: 2 });
  });

  it("is told once in the server's channel for notices for all who take no private messages", async () => {
    await tell(member("Ben"), closedMember("Cleo"), closedMember("Dan"));
    expect(told()).toEqual({ inChannel: [expect.stringContaining(SAID())], inPrivate: 1 });
    expect(warnings).toEqual([]);
  });

  it("is told in the channel for notices where somebody shares no server with the bot any more", async () => {
    await tell({ id: discord.addUser("Eve").id, guild: discord.home.guild.id });
    expect(told().inChannel).toHaveLength(1);
  });

  it("is told to a person once who is meant for the sake of two servers", async () => {
    const person = member("Fay");
    await tell(person, { ...person, guild: "100000000000000009" });
    expect(told()).toEqual({ inChannel: [], inPrivate: 1 });
  });

  it("stands in the list alone where the server chose no channel", async () => {
    await tell({ ...closedMember("Gil"), guild: "100000000000000009" });
    expect(told()).toEqual({ inChannel: [], inPrivate: 0 });
  });

  it("breaks nothing where the bot may not write in the channel for notices", async () => {
    const deny = String(Can.SendMessages);
    discord.overwrite(notices, { id: discord.bot.id, type: OverwriteType.Member, allow: "0", deny });
    await tell(closedMember("Hal"));
    expect(told()).toEqual({ inChannel: [], inPrivate: 0 });
  });

  it.each<[string, Fault]>([
    ["Discord fails for the moment", { kind: "status", status: 503 }],
    ["the connection is lost once it was taken", { kind: "drop", when: "after" }],
    ["Discord wants to be asked later", { kind: "rate limit", retryAfter: 0.2 }],
  ])("is told once where %s", async (_, fault) => {
    discord.faults.next("POST /channels/:id/messages", fault);
    await tell(member("Ida"));
    expect(told()).toEqual({ inChannel: [], inPrivate: 1 });
  });

  it("of a stopped channel reaches everybody who subscribed there, once", async () => {
    let now = 1_000_000;
    const room = await createNewsroom(":memory:", () => now);
    const { id: channel } = discord.home.channel;
    const [jon, kim] = [member("Jon"), closedMember("Kim")];
    const guild = discord.home.guild.id;
    await room.subscribe({ channel, guild, madeBy: jon.id });
    await room.subscribe({ channel, guild, madeBy: kim.id, query: "kabul bridge" });
    await room.publish("one", "Kabul saw a bridge.");
    const { outbox } = room.store;
    const gone: Outcome = { kind: "unreachable", why: "The channel is gone." };
    for (let i = 0; i < 3; i++, now += 3_600_000) {
      const parcels = await outbox.claim(now, { lease: 60_000, limit: 1 });
      await outbox.settle(
        parcels.map((parcel) => [parcel, gone]),
        now,
      );
    }
    // While Discord cannot be reached, it stays to be told.
    const user = "POST /users/@me/channels";
    discord.faults.next(user, { kind: "status", status: 503 }, 6);
    await tellOfStops({ ...parts(), outbox });
    expect(told()).toEqual({ inChannel: [], inPrivate: 0 });
    await tellOfStops({ ...parts(), outbox });
    await tellOfStops({ ...parts(), outbox });
    expect(told()).toEqual({ inChannel: [expect.stringContaining(SAID())], inPrivate: 1 });
    await room.store.close();
  });
});

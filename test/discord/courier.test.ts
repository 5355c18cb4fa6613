import { PermissionFlagsBits as Can, ChannelType, OverwriteType } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { carry } from "../../src/deliver/carry.ts";
import { createDiscordCourier } from "../../src/discord/courier.ts";
import { renderNotice } from "../../src/discord/render/news.ts";
import type { Outcome, Parcel } from "../../src/model/delivery.ts";
import type { Courier } from "../../src/ports.ts";
import { en } from "../../src/words/en/en.ts";
import { letterOf } from "../support/delivering.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";

const POST = "POST /channels/:id/messages";
const MINUTE = 60_000;

let discord: Discord;
let courier: Courier;

beforeEach(async () => {
  discord = await startDiscord();
  courier = createDiscordCourier({
    token: discord.token,
    api: discord.url,
    bodyOf: letterOf,
    noticeOf: (notice) => renderNotice(notice, en),
    timeout: 1_000,
  });
});

afterEach(() => discord.stop());

let made = 0;

function parcelFor(channel: string, given: Partial<Parcel> = {}): Parcel {
  made += 1;
  const id = `parcel${String(made).padStart(10, "0")}`;
  return {
    id,
    row: id,
    work: "post",
    channel,
    guild: discord.home.guild.id,
    kind: "text",
    told: [{ id, story: "s", article: `article${made}`, also: [], subscriptions: [], retracted: false }],
    because: null,
    posted: null,
    queries: [],
    roles: [],
    tags: [],
    crosspost: false,
    openSince: null,
    gap: null,
    tries: 0,
    ...given,
  };
}

const channelOf = (given = {}) => discord.addChannel(discord.home.guild.id, given).id;
const deny = (channel: string, right: bigint) =>
  discord.overwrite(channel, {
    id: discord.bot.id,
    type: OverwriteType.Member,
    allow: "0",
    deny: String(right),
  });
const messagesIn = (channel: string) =>
  [...discord.world.messages.values()].filter((message) => message.channel === channel);

describe("the courier to Discord", () => {
  it.each<[string, () => string, Partial<Outcome>]>([
    ["takes a message", () => channelOf(), { kind: "sent" }],
    [
      "says that a channel is gone",
      () => {
        const id = channelOf();
        discord.removeChannel(id);
        return id;
      },
      { kind: "unreachable", why: "The channel is gone." },
    ],
    [
      "says that the bot may not see a channel",
      () => deny(channelOf(), Can.ViewChannel).id,
      { kind: "unreachable", why: "The bot may no longer see the channel." },
    ],
    [
      "says that the bot may not write",
      () => deny(channelOf(), Can.SendMessages).id,
      { kind: "unreachable", why: "The bot may no longer write in the channel." },
    ],
    [
      "says that the bot was removed",
      () => {
        const id = channelOf();
        discord.uninstall(discord.home.guild.id);
        return id;
      },
      { kind: "unreachable" },
    ],
    [
      "says that a thread is locked",
      () =>
        channelOf({
          type: ChannelType.PublicThread,
          parent: discord.home.channel.id,
          archived: true,
          locked: true,
        }),
      { kind: "unreachable", why: "The thread is archived and locked." },
    ],
    [
      "opens an archived thread again",
      () => channelOf({ type: ChannelType.PublicThread, parent: discord.home.channel.id, archived: true }),
      { kind: "sent" },
    ],
  ])("%s", async (_, place, outcome) => {
    expect(await courier.send(parcelFor(place()))).toMatchObject(outcome);
  });

  it.each([
    ["an error of Discord's", { kind: "status", status: 503 }, "unknown", "Discord answered 503."],
    ["a connection lost before", { kind: "drop", when: "before" }, "unknown", "could not be reached"],
    ["a connection lost after", { kind: "drop", when: "after" }, "unknown", "could not be reached"],
    ["an answer that does not come", { kind: "late", ms: 1_500 }, "unknown", "gave no answer in time"],
    ["a rate limit", { kind: "rate limit", retryAfter: 2, scope: "shared" }, "later", "wants fewer messages"],
  ] as const)("asks once, whatever goes wrong: %s", async (_, fault, kind, why) => {
    discord.faults.next(POST, fault);
    const outcome = await courier.send(parcelFor(channelOf()));
    expect(outcome).toMatchObject({ kind, why: expect.stringContaining(why) });
    const asked = () => discord.requests.filter(({ route }) => route === POST);
    await discord.until(() => asked().length > 0);
    expect(asked()).toHaveLength(1);
  });

  it("asks for nothing more, and keeps nothing waiting, where Discord wants nothing at all for long", async () => {
    const one = createDiscordCourier({
      token: discord.token,
      api: discord.url,
      bodyOf: letterOf,
      noticeOf: (notice) => renderNotice(notice, en),
      perSecond: 1,
    });
    discord.faults.next(POST, { kind: "rate limit", retryAfter: 60, scope: "global" });
    const outcomes = await Promise.all([channelOf(), channelOf()].map((id) => one.send(parcelFor(id))));
    outcomes.push(await one.send(parcelFor(channelOf())));
    for (const outcome of outcomes) expect(outcome.kind === "later" && outcome.wait).toBeGreaterThan(50_000);
    expect(discord.requests).toHaveLength(1);
  });

  it("says how long to wait once a channel's share is used up, and meets no limit", async () => {
    const channel = channelOf();
    const outcomes: Outcome[] = [];
    for (let i = 0; i < 5; i++) outcomes.push(await courier.send(parcelFor(channel)));
    expect(outcomes.slice(0, 4)).toMatchObject(Array.from({ length: 4 }, () => ({ rest: 0 })));
    const last = outcomes[4];
    expect(last?.kind === "sent" && last.rest).toBeGreaterThan(0);
    expect((await courier.send(parcelFor(channel))).kind).toBe("later");
    expect(discord.requests.filter(({ status }) => status === 429)).toEqual([]);
  });

  describe.each<[string, number]>([
    ["shortly after", 30_000],
    ["long after", 10 * MINUTE],
  ])("tried again %s an attempt of which nobody knows", (_, gap) => {
    it.each([
      ["was taken", "after"],
      ["was not taken", "before"],
    ] as const)("puts one message there where it %s", async (_, when) => {
      const parcel = parcelFor(channelOf());
      discord.faults.next(POST, { kind: "drop", when });
      await courier.send(parcel);
      const openSince = discord.clock.now();
      discord.clock.advance(gap);
      const outcome = await carry({ ...parcel, openSince }, courier, discord.clock.now());
      expect(outcome).toMatchObject({ kind: "sent", uncertain: false });
      expect(messagesIn(parcel.channel)).toHaveLength(1);
    });
  });

  it("sends again, and says that it is uncertain, where the channel cannot be read", async () => {
    const parcel = parcelFor(deny(channelOf(), Can.ReadMessageHistory).id);
    discord.faults.next(POST, { kind: "drop", when: "after" });
    await courier.send(parcel);
    const openSince = discord.clock.now();
    discord.clock.advance(10 * MINUTE);
    const outcome = await carry({ ...parcel, openSince }, courier, discord.clock.now());
    expect(outcome).toMatchObject({ kind: "sent", uncertain: true });
    expect(messagesIn(parcel.channel)).toHaveLength(2);
  });

  it("reads what stands in a channel from a gap once, however many stories it is asked for, and nothing after it", async () => {
    const channel = channelOf();
    const from = discord.clock.now();
    const told = [parcelFor(channel), parcelFor(channel)];
    for (const parcel of told) await courier.send(parcel);
    const to = from + MINUTE;
    discord.clock.advance(60 * MINUTE);
    for (let i = 0; i < 250; i++) discord.say(`chat ${i}`, { channel });
    const before = discord.requests.length;
    for (const parcel of [...told, parcelFor(channel), parcelFor(channel)])
      await carry({ ...parcel, gap: { from, to } }, courier, discord.clock.now());
    const routes = discord.requests.slice(before).map(({ route }) => route);
    expect(routes).toEqual(["GET /channels/:id/messages", POST, POST]);
    expect(messagesIn(channel)).toHaveLength(4 + 250);
  });

  it("sends, and says that it is uncertain, where more was written in a gap than can be read", async () => {
    const channel = channelOf();
    const from = discord.clock.now();
    for (let i = 0; i < 5_100; i++) discord.say(`chat ${i}`, { channel });
    discord.limits.set("GET /channels/:id/messages", { limit: 1_000, window: 1_000 });
    discord.limits.set("global", { limit: 1_000, window: 1_000 });
    const parcel = parcelFor(channel, { gap: { from, to: from + MINUTE } });
    const outcome = await carry(parcel, courier, discord.clock.now());
    expect(outcome).toMatchObject({ kind: "sent", uncertain: true });
  });

  it("waits where a channel cannot be read for the moment", async () => {
    const parcel = parcelFor(channelOf());
    const openSince = discord.clock.now() - 10 * MINUTE;
    discord.faults.next("GET /channels/:id/messages", { kind: "status", status: 500 });
    const outcome = await carry({ ...parcel, openSince }, courier, discord.clock.now());
    expect(outcome.kind).toBe("unknown");
    expect(messagesIn(parcel.channel)).toEqual([]);
  });

  it("finds a forum's post, which has no nonce, and opens no second", async () => {
    const forum = channelOf({ type: ChannelType.GuildForum });
    const parcel = parcelFor(forum, { kind: "forum" });
    discord.faults.next("POST /channels/:id/threads", { kind: "drop", when: "after" });
    expect((await courier.send(parcel)).kind).toBe("unknown");
    const openSince = discord.clock.now();
    expect((await carry({ ...parcel, openSince }, courier, openSince + 1000)).kind).toBe("sent");
    expect([...discord.world.channels.values()].filter(({ parent }) => parent === forum)).toHaveLength(1);
  });

  it("says that a forum asks for a tag", async () => {
    const forum = channelOf({ type: ChannelType.GuildForum, tagRequired: true, tags: [] });
    expect(await courier.send(parcelFor(forum, { kind: "forum" }))).toMatchObject({
      kind: "unreachable",
      why: expect.stringContaining("tag"),
    });
  });

  it("sends a post without the tag that its forum has lost", async () => {
    const tags = ["100000000000000071", "100000000000000072"].map((id) => ({ id, name: id }));
    const forum = channelOf({ type: ChannelType.GuildForum, tags });
    discord.changeChannel(forum, { tags: tags.slice(1) });
    const parcel = parcelFor(forum, { kind: "forum", tags: tags.map(({ id }) => id) });
    expect(await courier.send(parcel)).toMatchObject({ kind: "sent" });
    const [post] = [...discord.world.channels.values()].filter(({ parent }) => parent === forum);
    expect(post?.applied).toEqual([tags[1]?.id]);
  });

  it("says so where its forum asks for a tag and has lost the only one", async () => {
    const forum = channelOf({ type: ChannelType.GuildForum, tagRequired: true, tags: [] });
    const parcel = parcelFor(forum, { kind: "forum", tags: ["100000000000000071"] });
    expect(await courier.send(parcel)).toMatchObject({
      kind: "unreachable",
      why: expect.stringContaining("asks for a tag"),
    });
  });

  it("takes it for done where a message was published already", async () => {
    const channel = channelOf({ type: ChannelType.GuildAnnouncement });
    const sent = await courier.send(parcelFor(channel, { kind: "announcement" }));
    const posted = sent.kind === "sent" ? sent.message : "";
    const crosspost = parcelFor(channel, { work: "crosspost", kind: "announcement", posted });
    expect(await courier.send(crosspost)).toMatchObject({ kind: "sent" });
    expect(await courier.send(crosspost)).toMatchObject({ kind: "sent", message: posted });
  });

  it("waits where a message was changed too often, and gives up where it was deleted", async () => {
    const channel = channelOf();
    const sent = await courier.send(parcelFor(channel));
    const posted = sent.kind === "sent" ? sent.message : "";
    const edit = parcelFor(channel, { work: "edit", posted });
    discord.limits.set("PATCH /channels/:id/messages/:id", { limit: 100, window: 1_000 });
    discord.clock.advance(2 * 60 * MINUTE);
    for (let i = 0; i < 30; i++) await courier.send(edit);
    const refused = await courier.send(edit);
    expect(refused.kind === "later" && refused.wait).toBeGreaterThanOrEqual(MINUTE);
    discord.world.messages.delete(posted);
    expect(await courier.send(edit)).toMatchObject({ kind: "given up", why: "The message was deleted." });
  });
});

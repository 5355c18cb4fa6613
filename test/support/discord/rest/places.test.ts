import { PermissionFlagsBits as Can, ChannelType } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Discord, startDiscord } from "../discord.ts";
import { type Ask, askOf } from "../raw.ts";

let discord: Discord;
let ask: Ask;
let here: string;

beforeEach(async () => {
  discord = await startDiscord();
  ask = askOf(discord);
  here = `/channels/${discord.home.channel.id}/messages`;
  discord.limits.set("POST /channels/:id/messages", { limit: 1_000, window: 1_000 });
  discord.limits.set("PATCH /channels/:id/messages/:id", { limit: 1_000, window: 1_000 });
  discord.limits.set("global", { limit: 1_000, window: 1_000 });
});
afterEach(() => discord.stop());

const post = async (body: object, path = here) => (await ask("POST", path, body)).body;
const idOf = (body: unknown): string => Object(body).id;
const deny = (permission: bigint, channel = discord.home.channel.id) =>
  discord.overwrite(channel, { id: discord.bot.id, type: 1, allow: "0", deny: String(permission) });

describe("a place where the bot may not write", () => {
  const CASES: readonly (readonly [place: string, code: number, prepare: () => string])[] = [
    ["what is no channel's id", 50035, () => "general"],
    ["a channel that is not there", 10003, () => "100000000000000000"],
    [
      "one that was deleted",
      10003,
      () => {
        discord.removeChannel(discord.home.channel.id);
        return discord.home.channel.id;
      },
    ],
    ["one it does not see", 50001, () => deny(Can.ViewChannel).id],
    ["one it may not write in", 50013, () => deny(Can.SendMessages).id],
    [
      "one of a guild it was thrown out of",
      50001,
      () => {
        discord.uninstall(discord.home.guild.id);
        return discord.home.channel.id;
      },
    ],
    ["a forum", 50008, () => discord.addChannel(discord.home.guild.id, { type: ChannelType.GuildForum }).id],
    ["a locked thread", 50083, () => thread({ archived: true, locked: true })],
    ["a thread where it may not", 50013, () => deny(Can.SendMessagesInThreads) && thread({})],
    [
      "private messages of one who takes none",
      50007,
      () => {
        discord.closePrivate(discord.home.member.id);
        return privately(discord.home.member.id);
      },
    ],
    ["private messages of a stranger", 50278, () => privately(discord.addUser("Stranger").id)],
  ];

  const thread = (more: object) =>
    discord.addChannel(discord.home.guild.id, {
      type: ChannelType.PublicThread,
      parent: discord.home.channel.id,
      ...more,
    }).id;
  const privately = (user: string) => discord.privateChannel([user, discord.bot.id]).id;

  it.each(CASES)("is %s: %i", async (_, code, prepare) => {
    expect(await post({ content: "x" }, `/channels/${prepare()}/messages`)).toMatchObject({ code });
  });

  it("is no archived thread, which a message opens again", async () => {
    const id = thread({ archived: true });
    expect(await post({ content: "x" }, `/channels/${id}/messages`)).toMatchObject({ content: "x" });
    expect(discord.world.channels.get(id)?.archived).toBe(false);
  });

  it("may be one whose history it cannot read: then it reads none", async () => {
    const id = idOf(await post({ content: "x" }));
    deny(Can.ReadMessageHistory);
    expect((await ask("GET", here)).body).toEqual([]);
    expect(await ask("GET", `${here}/${id}`)).toMatchObject({ status: 403, body: { code: 50013 } });
  });
});

describe("special channels", () => {
  it("are private ones, opened for a person", async () => {
    const { member } = discord.home;
    const opened = await ask("POST", "/users/@me/channels", { recipient_id: member.id });
    expect(opened).toMatchObject({ status: 200, body: { type: 1, recipients: [{ id: member.id }] } });
    await post({ content: "psst" }, `/channels/${idOf(opened.body)}/messages`);
    expect(discord.messages({ channel: idOf(opened.body) })).toMatchObject([{ content: "psst" }]);
  });

  it("are announcements, whose messages are crossposted once, and ten an hour", async () => {
    const { id } = discord.addChannel(discord.home.guild.id, { type: ChannelType.GuildAnnouncement });
    const path = `/channels/${id}/messages`;
    const cross = async () =>
      ask("POST", `${path}/${idOf(await post({ content: "x" }, path))}/crosspost`, {});
    const first = await cross();
    expect(first).toMatchObject({ status: 200, body: { flags: 1 } });
    expect(await ask("POST", `${path}/${idOf(first.body)}/crosspost`, {})).toMatchObject({
      body: { code: 40033 },
    });
    for (let at = 0; at < 8; at += 1) expect((await cross()).status).toBe(200);
    expect(await cross()).toMatchObject({ status: 429 });
    expect(await ask("POST", `${here}/${idOf(await post({ content: "x" }))}/crosspost`, {})).toMatchObject({
      body: { code: 50024 },
    });
  });

  it("are forums, which take posts with their tags", async () => {
    const tag = { id: "100000000000000001", name: "News" };
    const { id } = discord.addChannel(discord.home.guild.id, {
      type: ChannelType.GuildForum,
      tags: [tag],
      tagRequired: true,
    });
    const start = (body: object) =>
      ask("POST", `/channels/${id}/threads`, { name: "Kabul", message: { content: "x" }, ...body });
    expect(await start({})).toMatchObject({ status: 400, body: { code: 40067 } });
    const started = await start({ applied_tags: [tag.id] });
    expect(started).toMatchObject({
      status: 201,
      body: { type: 11, name: "Kabul", parent_id: id, message: { content: "x" } },
    });
    expect(idOf(Object(started.body).message)).toBe(idOf(started.body));
    for (const wrong of [
      { name: "x".repeat(101) },
      { applied_tags: Array(6).fill(tag.id) },
      { applied_tags: [id] },
      { message: { flags: 1 << 15 } },
    ])
      expect(await start({ applied_tags: [tag.id], ...wrong })).toMatchObject({
        status: 400,
        body: { code: 50035 },
      });
    expect([...discord.world.channels.values()].filter(({ parent }) => parent === id)).toHaveLength(1);
  });
});

import { PermissionFlagsBits as Can, ChannelType, OverwriteType } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewChannel } from "../support/discord/channels.ts";
import { read, type Seen } from "../support/discord/sight.ts";
import { type Somebody, tried } from "../support/members.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";
import { used } from "../support/pressing.ts";

/** /quote and the Quote button wherever members may be, and where they may not speak. */

let room: Newsroom;
let offset = 0;
beforeAll(async () => {
  room = await startNewsroom(() => new Date(Date.now() + offset));
});
afterAll(() => room.stop());

const home = () => room.discord.home.guild.id;
const newMember = (roles: readonly string[] = []) =>
  room.discord.addMember(home(), { name: "Ida" }, roles).id;

/** A new member in a new channel, or in a thread of a new one. */
function inChannel(wanted: NewChannel = {}, parent?: ChannelType): Somebody {
  const above = parent === undefined ? null : room.discord.addChannel(home(), { type: parent }).id;
  return { member: newMember(), channel: room.discord.addChannel(home(), { ...wanted, parent: above }).id };
}

function inPrivate(...others: string[]): Somebody {
  const { id: member } = room.discord.addUser("Pia");
  room.discord.installFor(member);
  return { member, channel: room.discord.privateChannel([member, ...others]).id };
}

function elsewhere(wanted: NewChannel = {}): Somebody {
  const { id } = room.discord.addGuild({ name: "Elsewhere", installed: false });
  const { id: member } = room.discord.addMember(id, { name: "Gil" });
  room.discord.installFor(member);
  return { member, channel: room.discord.addChannel(id, wanted).id };
}

const friend = () => room.discord.addUser("Friend").id;
const deny = ({ member, channel }: Somebody, right: bigint) => {
  const id = room.discord.world.channels.get(channel)?.parent ?? channel;
  room.discord.overwrite(id, { id: member, type: OverwriteType.Member, allow: "0", deny: String(right) });
};

const command = (who: Somebody) =>
  tried(() => room.discord.command({ name: "quote", options: { passage: '"9 Taliban"' }, ...who }));

const answer = (who: Somebody): Promise<Seen> => room.ask("when", { topic: "faizabad" }, who);
const button = (on: Seen, who: Somebody) => used(room.discord, on.message, "quote:post", who);

const THREADS = [
  ["a thread", ChannelType.PublicThread, ChannelType.GuildText],
  ["a private thread", ChannelType.PrivateThread, ChannelType.GuildText],
  ["a thread under an announcement", ChannelType.AnnouncementThread, ChannelType.GuildAnnouncement],
  ["a forum's post", ChannelType.PublicThread, ChannelType.GuildForum],
  ["a gallery's post", ChannelType.PublicThread, ChannelType.GuildMedia],
] as const;

describe("a passage is posted for all, by command and by button, in", () => {
  it.each<[string, () => Somebody]>([
    ["a channel", () => inChannel()],
    ["an announcement channel", () => inChannel({ type: ChannelType.GuildAnnouncement })],
    ["the chat of a voice channel", () => inChannel({ type: ChannelType.GuildVoice })],
    ["the chat of a stage", () => inChannel({ type: ChannelType.GuildStageVoice })],
    ...THREADS.map(([where, type, parent]): [string, () => Somebody] => [
      where,
      () => inChannel({ type }, parent),
    ]),
    ["private messages with the bot", () => inPrivate(room.discord.bot.id)],
    ["private messages with somebody else", () => inPrivate(friend())],
    ["a group", () => inPrivate(friend(), friend())],
    ["a server that has not the bot", () => elsewhere()],
    [
      "an archived thread",
      () => inChannel({ type: ChannelType.PublicThread, archived: true }, ChannelType.GuildText),
    ],
  ])("%s", async (_, place) => {
    const who = place();
    expect((await command(who)).sees).toBe("public");
    expect((await button(await answer(who), who)).sees).toBe("public");
  });

  it("threads, also where a member may write in those alone", async () => {
    const who = inChannel({ type: ChannelType.PublicThread }, ChannelType.GuildText);
    deny(who, Can.SendMessages);
    expect((await command(who)).sees).toBe("public");
  });
});

describe("a passage is shown to who asked alone, and says why, where", () => {
  it.each<[string, () => Somebody, (who: Somebody) => void]>([
    ["they may not write in the channel", () => inChannel(), (who) => deny(who, Can.SendMessages)],
    ...THREADS.map(([where, type, parent]): [string, () => Somebody, (who: Somebody) => void] => [
      `they may not write in threads: ${where}`,
      () => inChannel({ type }, parent),
      (who) => deny(who, Can.SendMessagesInThreads),
    ]),
    [
      "the thread is locked",
      () => inChannel({ type: ChannelType.PublicThread }, ChannelType.GuildText),
      ({ channel }) => void room.discord.changeChannel(channel, { locked: true }),
    ],
    [
      "the thread is archived and locked",
      () => inChannel({ type: ChannelType.PublicThread }, ChannelType.GuildForum),
      ({ channel }) => void room.discord.changeChannel(channel, { archived: true, locked: true }),
    ],
    [
      "they are timed out",
      () => inChannel(),
      ({ member }) => room.discord.timeOut(home(), member, Date.now() + 60_000),
    ],
  ])("%s", async (_, place, happen) => {
    const { discord } = room;
    const who = place();
    const before = await answer(who);
    happen(who);
    const press = discord.press(before.message.id, before.id("Quote"), who);
    expect(await press.first()).toMatchObject({ kind: "message", ephemeral: true });
    const [told] = await press.followUps();
    expect(told && read(told).texts).toEqual([
      "Only you see this: to post it here, you need the right to send messages here.",
    ]);
  });

  it("Discord lets no app speak that the server has not, also where the answer was promised to all", async () => {
    const who = elsewhere();
    deny(who, Can.UseExternalApps);
    expect((await command(who)).sees).toBe("private");
    offset += 2_000;
    // It is late at once, and so promised at once.
    const options = { passage: '"9 Taliban"', style: "apa" };
    const act = room.discord.command({ name: "quote", options, ...who });
    expect(await act.first()).toEqual({ kind: "thinking", ephemeral: true });
    expect(await act.answer()).toMatchObject({ kind: "message", ephemeral: true });
    const [told] = await act.followUps();
    expect(told && read(told).texts).toEqual([expect.stringMatching(/^Discord shows this to you alone: /)]);
    offset -= 2_000;
  });

  it("a thread is locked, but not where they manage threads, and not once a time-out is over", async () => {
    const { discord } = room;
    const { id: role } = discord.addRole(home(), { name: "Keepers", permissions: Can.ManageThreads });
    const locked = inChannel({ type: ChannelType.PublicThread, locked: true }, ChannelType.GuildText);
    expect((await command({ ...locked, member: newMember([role]) })).sees).toBe("public");
    const free = inChannel();
    discord.timeOut(home(), free.member, Date.now() - 1000);
    expect((await command(free)).sees).toBe("public");
  });
});

describe("in a channel with slow mode", () => {
  const slow = () => inChannel({ slowMode: 3900 });
  const toldOf = async (who: Somebody) => {
    const { sees, message } = await command(who);
    return sees === "private" && message ? read(message).texts[0] : sees;
  };

  it("a member quotes once in its time, and is told when again", async () => {
    const who = slow();
    expect(await toldOf(who)).toBe("public");
    expect(await toldOf(who)).toBe("Slow mode is on here. Please try again in 1 hour, 5 minutes.");
    expect(await toldOf({ ...who, member: newMember() })).toBe("public");
    offset += 3_850_000;
    expect(await toldOf(who)).toMatch(/try again in (50|4\d) seconds\.$/);
    offset += 60_000;
    expect(await toldOf(who)).toBe("public");
  });

  it("a member who is refused as the channel had enough may quote once it had not", async () => {
    const who = slow();
    for (let others = 0; others < 6; others++)
      expect(await toldOf({ ...who, member: newMember() })).toBe("public");
    expect(await toldOf(who)).toMatch(/^Many passages were quoted here/);
    offset += 61_000;
    expect(await toldOf(who)).toBe("public");
  });

  it.each(["BypassSlowmode", "ManageMessages", "ManageChannels"] as const)(
    "who holds the right %s need not wait",
    async (right) => {
      const { id: role } = room.discord.addRole(home(), { name: right, permissions: Can[right] });
      const who = { ...slow(), member: newMember([role]) };
      expect([await toldOf(who), await toldOf(who)]).toEqual(["public", "public"]);
    },
  );
});

it("left nothing behind that Discord refused, and no error", () => {
  expect(room.problems()).toEqual([]);
});

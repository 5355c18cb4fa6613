import { PermissionFlagsBits as Can, OverwriteType } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";

let room: Newsroom;
let moderator = "";
let reader = "";

beforeAll(async () => {
  room = await startNewsroom();
  const { discord } = room;
  const { id: guild } = discord.home.guild;
  const { id: role } = discord.addRole(guild, { name: "Moderators", permissions: Can.ManageMessages });
  moderator = discord.addMember(guild, { name: "Mo" }, [role]).id;
  reader = discord.addMember(guild, { name: "Ria" }).id;
  discord.overwrite(discord.home.channel.id, {
    id: reader,
    type: OverwriteType.Member,
    allow: "0",
    deny: String(Can.SendMessages),
  });
});

afterAll(() => room.stop());

const FAIZABAD = { topic: "faizabad" };
const stands = (id: string): boolean => room.discord.messages().some((message) => message.id === id);

describe("an answer for all", () => {
  it.each<[string, () => string | undefined]>([
    ["who asked", () => undefined],
    ["a moderator", () => moderator],
    ["the server's owner", () => room.discord.home.guild.owner],
  ])("is deleted by %s", async (_, member) => {
    const answer = await room.ask("when", FAIZABAD);
    const who = member();
    const act = room.discord.press(answer.message.id, answer.id("Delete"), who ? { member: who } : {});
    await room.discord.until(() => !stands(answer.message.id));
    expect(await act.first()).toMatchObject({ kind: "deleted" });
  });

  it.each([
    ["compare", FAIZABAD],
    ["timeline", FAIZABAD],
    ["article", { headline: "Badghis province falls to Taliban" }],
    ["verify", { text: "The ferry will sail." }],
    ["outlets", {}],
  ])("can be deleted: that of /%s", async (name, options) => {
    expect((await room.ask(name, options)).labels).toContain("Delete");
  });

  it("is left alone by others", async () => {
    const answer = await room.ask("outlets");
    const told = await room.press(answer, "Delete", { member: reader });
    expect(told).toMatchObject({
      ephemeral: true,
      texts: ["Only who asked for this, and moderators, can delete it."],
    });
    expect(stands(answer.message.id)).toBe(true);
  });

  it("is deleted in private messages too", async () => {
    const { discord } = room;
    const { id: member } = discord.addUser("Cleo");
    discord.installFor(member);
    const { id: channel } = discord.privateChannel([member, discord.bot.id]);
    const answer = await room.ask("when", FAIZABAD, { member, channel });
    discord.press(answer.message.id, answer.id("Delete"), { member });
    await discord.until(() => !discord.world.messages.has(answer.message.id));
  });
});

describe("an answer for the asker alone", () => {
  it("is shared as it stands, and can be paged and deleted by who shared it", async () => {
    const answer = await room.ask("when", { topic: "taliban", private: true });
    const second = await room.press(answer, "Later");
    expect(second.labels).toContain("Share");
    const shared = await room.press(second, "Share");
    expect(shared).toMatchObject({ ephemeral: false, texts: second.texts });
    expect(shared.labels).toEqual(second.labels.map((label) => (label === "Share" ? "Delete" : label)));
    const turned = await room.press(shared, "Earlier");
    expect(turned).toMatchObject({ message: { id: shared.message.id }, texts: answer.texts });
    room.discord.press(turned.message.id, turned.id("Delete"));
    await room.discord.until(() => !stands(shared.message.id));
  });

  it("is not shared by who may not send there", async () => {
    const answer = await room.ask("when", FAIZABAD, { member: reader });
    expect(answer.ephemeral).toBe(true);
    const told = await room.press(answer, "Share", { member: reader });
    expect(told.ephemeral).toBe(true);
    expect(told.texts[0]).toMatch(/you need the right to send messages here/);
  });

  it("is told to stay so where the server lets no outside app speak", async () => {
    const { discord } = room;
    const guild = discord.addGuild({ name: "Elsewhere", installed: false });
    const { id: member } = discord.addMember(guild.id, { name: "Dora" });
    discord.installFor(member);
    const { id: channel } = discord.addChannel(guild.id);
    discord.overwrite(channel, {
      id: member,
      type: OverwriteType.Member,
      allow: "0",
      deny: String(Can.UseExternalApps),
    });
    const answer = await room.ask("when", { ...FAIZABAD, private: true }, { member, channel });
    const act = discord.press(answer.message.id, answer.id("Share"), { member });
    expect(await act.first()).toMatchObject({ kind: "message", ephemeral: true });
    expect(JSON.stringify(await act.followUps())).toContain("Discord shows this to you alone");
  });
});

describe("throughout", () => {
  it("went without a mistake", () => {
    expect(room.problems()).toEqual([]);
  });
});

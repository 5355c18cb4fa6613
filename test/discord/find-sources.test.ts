import { ChannelType, OverwriteType, PermissionFlagsBits } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read, seen } from "../support/discord/sight.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";

describe("Find sources", () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await startNewsroom();
  });
  afterAll(() => newsroom.stop());

  it("shows passages to who asks alone, and posts one as a true reply", async () => {
    const { discord } = newsroom;
    const message = discord.say("500 Afghan soldiers fled to Tajikistan on Monday");
    const answer = await seen(discord.command({ name: "Find sources", target: message.id }));
    expect(answer.ephemeral).toBe(true);
    expect(answer.labels).toContain("Share");
    expect(answer.texts.join("\n")).toContain(
      "says “500 Afghan soldiers”, this tells otherwise: **more than 1,000 Afghan soldiers**",
    );
    const told = await newsroom.press(answer, "Reply");
    expect(told.texts).toEqual(["Posted as a reply."]);
    expect(await discord.messages()).toContainEqual(
      expect.objectContaining({
        content: expect.stringContaining("1,000 Afghan soldiers fled"),
        message_reference: expect.objectContaining({ message_id: message.id }),
      }),
    );
    expect(newsroom.problems()).toEqual([]);
  });

  it("posts a reply that who asked for it can delete, and no other member", async () => {
    const { discord } = newsroom;
    const { id: target } = discord.say("500 Afghan soldiers fled to Tajikistan on Monday");
    await newsroom.press(await seen(discord.command({ name: "Find sources", target })), "Reply");
    const reply = discord.messages().find((one) => one.message_reference?.message_id === target);
    if (!reply) throw new Error("nothing was posted");
    const { id: member } = discord.addMember(discord.home.guild.id, { name: "Ria" });
    const { id } = read(reply);
    const refused = await seen(discord.press(reply.id, id("Delete"), { member }));
    expect(refused.texts[0]).toContain("Only who asked for this");
    expect(await discord.press(reply.id, id("Delete")).answer()).toMatchObject({ kind: "deleted" });
  });

  it("posts one with the message's address where the bot is no member", async () => {
    const { discord } = newsroom;
    const { id: guild } = discord.addGuild({ name: "Elsewhere", installed: false });
    const channel = discord.addChannel(guild).id;
    const { id: member } = discord.addMember(guild, { name: "Ben" });
    discord.installFor(member);
    const place = { channel, member };
    const message = discord.say("500 Afghan soldiers fled to Tajikistan on Monday", place);
    const answer = await seen(discord.command({ name: "Find sources", target: message.id, ...place }));
    const posted = await newsroom.press(answer, "Reply", place);
    expect(posted.texts.join()).toContain(`https://discord.com/channels/${guild}/${channel}/${message.id}`);
  });

  it("posts one with the message's address in a locked thread, where the bot itself may not write", async () => {
    const { discord } = newsroom;
    const { id: guild, owner: member } = discord.home.guild;
    const parent = discord.addChannel(guild).id;
    const { id: channel } = discord.addChannel(guild, { type: ChannelType.PublicThread, parent });
    const place = { channel, member };
    const message = discord.say("500 Afghan soldiers fled to Tajikistan on Monday", place);
    discord.changeChannel(channel, { archived: true, locked: true });
    const answer = await seen(discord.command({ name: "Find sources", target: message.id, ...place }));
    const posted = await newsroom.press(answer, "Reply", place);
    expect(posted.ephemeral).toBe(false);
    expect(posted.texts.join()).toContain(`https://discord.com/channels/${guild}/${channel}/${message.id}`);
    expect(newsroom.problems()).toEqual([]);
  });

  it("shows one to who may not send there alone, and tells them why", async () => {
    const { discord } = newsroom;
    const channel = discord.addChannel(discord.home.guild.id).id;
    const { id: target } = discord.say("500 Afghan soldiers fled to Tajikistan on Monday", { channel });
    const { id } = discord.home.member;
    const deny = String(PermissionFlagsBits.SendMessages);
    discord.overwrite(channel, { id, type: OverwriteType.Member, allow: "0", deny });
    const answer = await seen(discord.command({ name: "Find sources", target, channel }));
    const press = discord.press(answer.message.id, answer.id("Reply"), { channel });
    expect(await press.first()).toMatchObject({ ephemeral: true });
    expect(JSON.stringify(await press.followUps())).toContain("you need the right to send messages here");
  });

  it("counts its replies among the quotations that a channel takes", async () => {
    const { discord } = newsroom;
    const channel = discord.addChannel(discord.home.guild.id).id;
    const { id: target } = discord.say("500 Afghan soldiers fled to Tajikistan on Monday", { channel });
    const answer = await seen(discord.command({ name: "Find sources", target, channel }));
    const pace = { whose: channel, most: 6, within: 60_000 };
    for (let turn = 0; turn < 6; turn++) await newsroom.parts.store.takeTurn([pace], new Date());
    const told = await newsroom.press(answer, "Reply", { channel });
    expect(told).toMatchObject({ ephemeral: true, texts: [expect.stringMatching(/again in \d+ seconds/)] });
  });
});

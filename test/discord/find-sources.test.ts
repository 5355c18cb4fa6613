import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seen } from "../support/discord/sight.ts";
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
    expect(answer.texts.join("\n")).toContain("tells otherwise: **more than 1,000 Afghan soldiers**");
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
});

import { PermissionFlagsBits as Can, OverwriteType } from "discord-api-types/v10";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { formatPassageRef } from "../../src/model/passage.ts";
import type { Place } from "../support/discord/driver.ts";
import { draft } from "../support/drafts.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";

let room: Newsroom;
let article = "";
let reference = "";
/** A channel of its own for each test: a channel takes only so many quotations a minute. */
let channel = "";

const SENTENCE = "The ferry *sank* off Marsh End on 3 July 2021.";
const FERRY = draft({
  key: "ferry",
  headline: "Ferry sinks",
  outlet: { known: "stated", value: "The Courier", words: "The Courier" },
  published: { known: "stated", value: "2021-07-04", words: "4 July 2021" },
  authors: ["Maria Cruz"],
  url: "https://courier.example/ferry",
  body: `${SENTENCE}\n\nNobody was hurt.`,
});

beforeAll(async () => {
  room = await startNewsroom();
  const published = await room.parts.store.publish("test", FERRY);
  article = published.article.id;
  await room.parts.index.add([published.article]);
  reference = formatPassageRef({ article, revision: 1, start: 0, end: SENTENCE.length });
});
beforeEach(() => {
  channel = room.discord.addChannel(room.discord.home.guild.id).id;
});
afterAll(() => room.stop());

const quote = (options: Record<string, string> = {}, place: Place = {}) =>
  room.ask("quote", { passage: reference, ...options }, { channel, ...place });

describe("/quote", () => {
  it("posts the passage with its outlet, headline, author, day, address and who quoted it", async () => {
    const { message, labels } = await quote();
    expect(message.content.split("\n")).toEqual([
      "> The ferry \\*sank\\* off Marsh End on 3 July 2021.",
      "— **The Courier** · “Ferry sinks” · Maria Cruz · 4 July 2021",
      "-# <https://courier.example/ferry#:~:text=The%20ferry%20*sank*%20off,on%203%20July%202021.>",
      "-# event: Sat 3 July 2021 · quoted by Ada",
    ]);
    expect(labels).toEqual(["Source", "Delete"]);
  });

  it.each([
    [
      "apa",
      /^Cruz, M\. \(2021, July 4\)\. Ferry sinks\. \*The Courier\*\. <https:\/\/courier\.example\/ferry>/m,
    ],
    [
      "mla",
      /^Cruz, Maria\. “Ferry sinks\.” \*The Courier\*, 4 July 2021, <https:\/\/courier\.example\/ferry>/m,
    ],
    [
      "chicago",
      /^Cruz, Maria\. “Ferry sinks\.” \*The Courier\*, July 4, 2021\. <https:\/\/courier\.example\/ferry>/m,
    ],
    ["wikipedia", /^```\n{{cite news \|last1=Cruz \|first1=Maria \|title=Ferry sinks .*}}\n```$/m],
    ["bibtex", /^```bibtex\n@article{dateline-\w{10},\n {2}author = {Cruz, Maria}/m],
    ["csl-json", /^```json\n\[\n \{\n {2}"id"/m],
  ])("cites it in the style %s", async (style, expected) => {
    const { message } = await quote({ style });
    expect(message.content).toMatch(/^> The ferry/);
    expect(message.content).toMatch(expected);
  });

  it.each(["block", "apa", "wikipedia"])(
    "says what of its source is inferred, in the style %s",
    async (style) => {
      const value = "2021-07-04";
      const evidence = ["said", "the address"] as const;
      const { article: inferred } = await room.parts.store.publish("test", {
        ...FERRY,
        key: `inferred ${style}`,
        body: `${style} barges lay off the pier for a week.`,
        published: { known: "inferred", value, evidence },
      });
      const passage = formatPassageRef({ article: inferred.id, revision: 1, start: 0, end: 20 });
      const { message } = await room.ask("quote", { passage, style }, { channel });
      expect(message.content).toMatch(/4 July 2021 \(inferred\)|^-# .*day of publication inferred/m);
    },
  );

  it("puts the member's own words above it, inert and under their name", async () => {
    const { message } = await quote({ with: "See **this**, @everyone" });
    expect(message.content.split("\n")[0]).toBe("Ada: See \\*\\*this\\*\\*, \\@everyone");
  });

  it("finds the passage by its words", async () => {
    const { message } = await room.ask("quote", { passage: "ferry sank marsh" }, { channel });
    expect(message.content).toContain("The ferry \\*sank\\*");
  });

  it("lets a channel rest after six within a minute, and says to who asks alone when it goes on", async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => quote()));
    const refused = all.filter(({ ephemeral }) => ephemeral);
    expect(refused).toHaveLength(2);
    for (const { texts } of refused) expect(texts[0]).toMatch(/Please try again in (60|5\d) seconds/);
  });
});

describe("who may quote where", () => {
  it.each<[string, () => Place]>([
    ["the owner", () => ({ member: room.discord.home.guild.owner })],
    [
      "a moderator",
      () => {
        const { id: guild } = room.discord.home.guild;
        const { id: role } = room.discord.addRole(guild, { name: "Mods", permissions: Can.ManageMessages });
        return { member: room.discord.addMember(guild, { name: "Mo" }, [role]).id };
      },
    ],
    ["a member", () => ({})],
    [
      "a person with the app, where the server has not installed it",
      () => {
        const { id: member } = room.discord.addUser("Dora");
        room.discord.installFor(member);
        const guild = room.discord.addGuild({ name: "Elsewhere", installed: false });
        room.discord.addMember(guild.id, { user: member });
        return { member, channel: room.discord.addChannel(guild.id).id };
      },
    ],
    [
      "a person in private messages",
      () => {
        const { id: member } = room.discord.addUser("Cleo");
        room.discord.installFor(member);
        return { member, channel: room.discord.privateChannel([member, room.discord.bot.id]).id };
      },
    ],
  ])("for all to read: %s", async (_, place) => {
    expect(await quote({}, place())).toMatchObject({ ephemeral: false });
  });

  it("a member who may not send there sees it alone, and is told why", async () => {
    const { id: guild } = room.discord.home.guild;
    const deny = String(Can.SendMessages);
    room.discord.overwrite(channel, { id: guild, type: OverwriteType.Role, allow: "0", deny });
    const act = room.discord.command({ name: "quote", options: { passage: reference }, channel });
    expect(await act.first()).toMatchObject({ ephemeral: true });
    expect(JSON.stringify(await act.followUps())).toContain("you need the right to send messages here");
  });

  it("is told where Discord shows it to one alone", async () => {
    const guild = room.discord.addGuild({ name: "Closed", installed: false });
    const { id: member } = room.discord.addMember(guild.id, { name: "Eve" });
    room.discord.installFor(member);
    const place = { member, channel: room.discord.addChannel(guild.id).id };
    const deny = String(Can.UseExternalApps);
    room.discord.overwrite(place.channel, { id: member, type: OverwriteType.Member, allow: "0", deny });
    const act = room.discord.command({ name: "quote", options: { passage: reference }, ...place });
    expect(await act.first()).toMatchObject({ ephemeral: true });
    expect(JSON.stringify(await act.followUps())).toContain("Discord shows this to you alone");
  });
});

describe("the Source button", () => {
  it("says where the passage stands, and leads to its context", async () => {
    const source = await room.press(await quote(), "Source");
    expect(source.ephemeral).toBe(true);
    expect(source.texts[0]).toContain("## Ferry sinks\n-# By Maria Cruz\n-# Outlet: The Courier");
    expect(source.texts[0]).toContain("The article stands as it was quoted.");
    expect(source.texts[0]).toContain(reference);
    const context = await room.press(source, "In its context");
    expect(context.texts.join("\n")).toContain("Nobody was hurt.");
  });

  it("says so where the article was corrected or withdrawn since", async () => {
    const { store } = room.parts;
    const posted = await quote();
    await store.publish("test", { ...FERRY, body: `${SENTENCE}\n\nTwo were hurt.` });
    expect((await room.press(posted, "Source")).texts[0]).toContain("this passage stands as it was");
    await store.publish("test", { ...FERRY, body: "A boat sank.\n\nTwo were hurt." });
    expect((await room.press(posted, "Source")).texts[0]).toContain("and no longer says this");
    await store.withdrawAllBut("test", []);
    const source = await room.press(posted, "Source");
    expect(source.texts[0]).toContain("has been withdrawn since");
    expect((await room.press(source, "In its context")).texts[0]).toContain("has been withdrawn since");
  });
});

describe("throughout", () => {
  it("went without a mistake", () => {
    expect(room.problems()).toEqual([]);
  });
});

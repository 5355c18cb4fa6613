import { OverwriteType, PermissionFlagsBits } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Place } from "../support/discord/driver.ts";
import { type Seen, seen } from "../support/discord/sight.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";

let room: Newsroom;
let owner: Place;

beforeAll(async () => {
  room = await startNewsroom();
  owner = { member: room.discord.home.guild.owner };
});
afterAll(() => room.stop());

const newMember = (name: string): Place => ({
  member: room.discord.addMember(room.discord.home.guild.id, { name }).id,
});

const takeBack = (shown: Seen, name: string, place: Place) =>
  seen(room.discord.select(shown.message.id, shown.id(shown.labels[0] ?? ""), [name], place));

const FAIZABAD = { topic: "faizabad" };

describe("/settings me", () => {
  it("shows nothing set at first, and then what was set, to who asks alone", async () => {
    const ben = newMember("Ben");
    const before = await room.ask("settings me", {}, ben);
    expect(before).toMatchObject({ ephemeral: true });
    expect(before.texts[0]).toContain("Outlets: all");
    await room.ask("settings me", { outlet: "Press TV, Reuters", style: "apa" }, ben);
    const after = await room.ask("settings me", { private: true, zone: "asia/kabul" }, ben);
    for (const words of ["Press TV, Reuters", "for who asks alone", "apa", "Asia/Kabul"])
      expect(after.texts[0]).toContain(words);
  });

  it.each([
    ["article", { headline: "Badghis province falls" }],
    ["compare", FAIZABAD],
    ["timeline", FAIZABAD],
    ["verify", { text: "“The ferry will sail again on Tuesday morning.”" }],
  ])("holds for /%s unless that says otherwise: answers to the member alone", async (name, options) => {
    const cas = newMember("Cas");
    await room.ask("settings me", { private: true }, cas);
    expect((await room.ask(name, options, cas)).ephemeral).toBe(true);
    expect((await room.ask(name, { ...options, private: false }, cas)).ephemeral).toBe(false);
  });

  it.each(["compare", "timeline"])("holds for /%s: those outlets alone", async (name) => {
    const kim = newMember("Kim");
    const shown = async () => (await room.ask(name, { topic: "taliban" }, kim)).texts.join("\n");
    expect(await shown()).not.toMatch(/\b1 outlet\b/);
    await room.ask("settings me", { outlet: "Press TV" }, kim);
    expect(await shown()).toMatch(/\b1 outlet\b/);
  });

  it("holds for /ask: those outlets alone, on its next page too", async () => {
    const lou = newMember("Lou");
    await room.ask("settings me", { outlet: "Reuters" }, lou);
    const question = "Where did the Taliban attack?";
    const answer = await room.ask("ask", { question }, lou);
    expect(answer.texts[0]).toMatch(/\b1 outlet\b.* outlet:Reuters/);
    const inOrder = await room.press(answer, "In order of time", lou);
    expect(inOrder.texts[0]).toBe(answer.texts[0]);
    const nothing = await room.ask("ask", { question: "Who was the king of Sweden?" }, lou);
    expect(nothing.texts[0]?.replaceAll("\\", "")).toContain("outlet:Reuters: The corpus has no answer");
  });

  it("asks those outlets where the question names none", async () => {
    const cleo = newMember("Cleo");
    await room.ask("settings me", { outlet: "Press TV" }, cleo);
    expect((await room.ask("when", { topic: "taliban" }, cleo)).texts[0]).toContain('outlet:"Press TV"');
    const named = await room.ask("search", { query: "taliban outlet:reuters" }, cleo);
    expect(named.texts[0]).toContain("outlet:reuters");
    await room.ask("settings me", { outlet: "any" }, cleo);
    expect((await room.ask("when", { topic: "taliban" }, cleo)).texts[0]).not.toContain("outlet:");
  });

  it("shows answers to the member alone where they wish so, unless a command says otherwise", async () => {
    const dan = newMember("Dan");
    await room.ask("settings me", { private: true }, dan);
    expect((await room.ask("when", FAIZABAD, dan)).ephemeral).toBe(true);
    expect((await room.ask("when", { ...FAIZABAD, private: false }, dan)).ephemeral).toBe(false);
    const asked = await room.ask("ask", { question: "When did the Taliban take Faizabad?" }, dan);
    expect(asked.ephemeral).toBe(true);
  });

  it("cites quotations in the member's style, also from a button", async () => {
    const eve = newMember("Eve");
    await room.ask("settings me", { style: "bibtex" }, eve);
    const quote = await room.press(await room.ask("when", FAIZABAD, eve), "Quote", eve);
    expect(quote.message.content).toContain("```bibtex\n@article{");
  });

  it("takes back whatever was set, one by one, from a menu of that", async () => {
    const uma = newMember("Uma");
    const set = { outlet: "Press TV", private: false, style: "apa", zone: "Asia/Kabul", language: "de" };
    let shown = await room.ask("settings me", set, uma);
    for (const name of ["language", "outlets", "private", "style", "zone"])
      shown = await takeBack(shown, name, uma);
    expect(shown.texts[0]).toBe((await room.ask("settings me", {}, newMember("Vic"))).texts[0]);
    expect(shown.message.components).toHaveLength(1);
  });

  it.each<[Record<string, string>, string]>([
    [{ outlet: "," }, "Name one to 10 outlets"],
    [{ outlet: "a,b,c,d,e,f,g,h,i,j,k" }, "Name one to 10 outlets"],
    [{ zone: "Mars/Olympus" }, "is no time zone"],
  ])("refuses %j", async (options, words) => {
    expect((await room.ask("settings me", options, newMember("Fay"))).texts[0]).toContain(words);
  });

  it("works in private messages", async () => {
    const { discord } = room;
    const { id: member } = discord.addUser("Gil");
    discord.installFor(member);
    const place = { member, channel: discord.privateChannel([member, discord.bot.id]).id };
    expect((await room.ask("settings me", { style: "mla" }, place)).texts[0]).toContain("mla");
    expect((await room.ask("settings server", {}, place)).texts[0]).toContain("There is no server here");
  });
});

describe("/settings server", () => {
  it("is shown to everybody, and changed by who manages the server", async () => {
    const refused = await room.ask("settings server", { style: "mla" }, newMember("Hal"));
    expect(refused.texts[0]).toContain("Manage Server");
    const changed = await room.ask("settings server", { style: "mla", private: true }, owner);
    expect(changed.texts[0]).toContain("mla");
    const ida = newMember("Ida");
    expect((await room.ask("settings server", {}, ida)).texts[0]).toContain("mla");
    expect((await room.ask("when", FAIZABAD, ida)).ephemeral).toBe(true);
    await room.ask("settings me", { private: false }, ida);
    expect((await room.ask("when", FAIZABAD, ida)).ephemeral).toBe(false);
    await room.ask("settings server", { style: "block", private: false }, owner);
  });
});

describe("/settings server notices", () => {
  const newChannel = (name: string) => room.discord.addChannel(room.discord.home.guild.id, { name }).id;

  it("keeps the channel for what reaches nobody in private, and shows it", async () => {
    const channel = newChannel("staff");
    const changed = await room.ask("settings server", { notices: channel, limit: 5 }, owner);
    expect(changed.texts[0]).toContain(`<#${channel}>`);
    expect(changed.texts[0]).toContain("5 messages an hour");
    expect((await room.ask("settings server", {}, newMember("Lea"))).texts[0]).toContain(`<#${channel}>`);
  });

  it("takes the channel and the limit back, for who manages the server alone", async () => {
    const channel = newChannel("late");
    const others = await room.ask("settings server", {}, newMember("Max"));
    expect(others.labels).toEqual([]);
    const shown = await room.ask("settings server", { notices: channel, limit: 5 }, owner);
    const after = await takeBack(await takeBack(shown, "notices", owner), "limit", owner);
    expect(after.texts[0]).not.toContain(channel);
    expect(after.texts[0]).toContain("20 messages an hour");
  });

  it("refuses a channel in which the bot may not write, and says which right it lacks", async () => {
    const channel = newChannel("closed");
    const deny = String(PermissionFlagsBits.SendMessages);
    const { bot } = room.discord;
    room.discord.overwrite(channel, { id: bot.id, type: OverwriteType.Member, allow: "0", deny });
    const refused = await room.ask("settings server", { notices: channel }, owner);
    expect(refused.texts[0]).toContain("that in #closed. Missing: Send Messages");
  });
});

describe("a new subscription", () => {
  it("has the time zone of the settings", async () => {
    await room.ask("settings server", { zone: "Asia/Kabul" }, owner);
    const made = await room.ask("subscribe add", { query: "faizabad", tell: "daily" }, owner);
    expect(made.texts.join()).toContain("Asia/Kabul");
  });
});

describe("/privacy", () => {
  it("tells what is kept, and erases the member's settings and nobody else's", async () => {
    const [jon, kim] = [newMember("Jon"), newMember("Kim")];
    for (const member of [jon, kim]) await room.ask("settings me", { style: "chicago" }, member);
    const told = await room.ask("privacy", {}, jon);
    expect(told).toMatchObject({ ephemeral: true });
    expect(told.texts[0]).toContain("keeps the text of none");
    expect((await room.press(told, "Erase my settings", jon)).texts[0]).toBe("Your settings are erased.");
    expect((await room.ask("settings me", {}, jon)).texts[0]).not.toContain("chicago");
    expect((await room.ask("settings me", {}, kim)).texts[0]).toContain("chicago");
  });

  it("went without a mistake", () => {
    expect(room.problems()).toEqual([]);
  });
});

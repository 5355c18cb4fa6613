import { ChannelType } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Place } from "./support/discord/driver.ts";
import { type Seen, seen } from "./support/discord/sight.ts";
import { draft } from "./support/drafts.ts";
import { type Newsroom, startNewsroom } from "./support/newsroom.ts";

let newsroom: Newsroom;
let owner: Place;
let channel: string;

beforeAll(async () => {
  newsroom = await startNewsroom();
  channel = channelOf("desk");
  owner = { member: newsroom.discord.home.guild.owner, channel };
  await newsroom.parts.store.publish("test", draft({ key: "sea", body: "A bridge was opened there." }));
});

afterAll(() => newsroom.stop());

const channelOf = (name: string, type = ChannelType.GuildText, given = {}) =>
  newsroom.discord.addChannel(newsroom.discord.home.guild.id, { name, type, ...given }).id;

let made = 0;

/** Subscribes to something new, and opens what can be chosen for it. */
async function editor(options = {}): Promise<Seen> {
  const query = `matter${made++}`;
  await newsroom.ask("subscribe add", { query, ...options }, owner);
  return newsroom.ask("subscribe edit", { subscription: query }, owner);
}

const press = (on: Seen, label: string) => newsroom.press(on, label, owner);

/** Uses a menu, by the action in its id. */
const choose = (on: Seen, action: string, ...values: string[]) =>
  seen(newsroom.discord.select(on.message.id, menuOf(on, action), values, owner));

const menuOf = ({ message }: Seen, action: string): string => {
  const id = new RegExp(`"custom_id":"(1:subscribe:${action}:[^"]*)"`);
  return id.exec(JSON.stringify(message.components))?.[1] ?? "";
};

const said = ({ texts }: Seen) => texts.join("\n");

/** Fills in the form for what has to be typed. */
async function type(on: Seen, values: Record<string, string>): Promise<Seen> {
  const opener = newsroom.discord.press(on.message.id, on.id("Type words, hours, zone…"), owner);
  await opener.first();
  return seen(newsroom.discord.submitModal(opener, values, owner));
}

describe("/subscribe edit", () => {
  it("opens menus, to who asks alone, where nothing more is said", async () => {
    const panel = await editor();
    expect(panel.ephemeral).toBe(true);
    expect(said(panel)).toMatch(
      /How often.*Hours without messages.*Only from these outlets.*A role to mention/s,
    );
    expect(panel.labels).toEqual(expect.arrayContaining(["Pause", "Remove"]));
  });

  it("saves what is chosen at once, and shows it", async () => {
    const role = newsroom.discord.addRole(newsroom.discord.home.guild.id, {
      name: "Readers",
      mentionable: true,
    });
    const panel = await editor();
    expect(said(await choose(panel, "tell", "weekly"))).toContain("· weekly");
    expect(said(await choose(panel, "quiet", "22-7"))).toContain("quiet 22:00–7:00");
    expect(said(await choose(panel, "outlets", "Reuters", "Press TV"))).toMatch(
      /outlet:Reuters outlet:"Press TV"/,
    );
    expect(said(await choose(panel, "role", role.id))).toContain(`<@&${role.id}>`);
    expect(said(await choose(panel, "role"))).not.toContain("<@&");
    expect(said(await choose(panel, "outlets"))).not.toContain("outlet:");
    expect(said(await choose(panel, "quiet", "none"))).not.toContain("quiet 2");
    expect(said(await newsroom.ask("subscribe list", {}, owner))).toMatch(/\*\*matter\d+\*\* · weekly/);
  });

  it("pauses, resumes and removes by buttons", async () => {
    const panel = await editor();
    const paused = await press(panel, "Pause");
    expect(said(paused)).toContain("**paused**");
    expect(said(await press(paused, "Resume"))).not.toContain("**paused**");
    expect(said(await press(panel, "Remove"))).toContain("## Removed");
  });

  it("takes words, hours and the time zone in a form", async () => {
    const panel = await editor();
    const after = await type(panel, { query: "ferry OR tram", quiet: "21-6", zone: "Asia/Kabul" });
    expect(said(after)).toContain("**ferry OR tram** · at once · quiet 21:00–6:00 · Asia/Kabul");
  });

  it.each([
    ["hours", { query: "a fine query", quiet: "at night", zone: "UTC" }, "two full hours"],
    ["a time zone", { query: "a fine query", quiet: "", zone: "Mars" }, "“Mars” is no time zone"],
    ["a query", { query: "colour:red", quiet: "", zone: "UTC" }, "There is no filter"],
  ])("lets a form with wrong %s be taken up again as it was typed", async (_, values, wrong) => {
    const panel = await editor();
    const refused = await type(panel, values);
    expect(said(refused)).toContain(wrong);
    const again = newsroom.discord.press(refused.message.id, refused.id("Correct it"), owner);
    const sight = await again.first();
    expect(JSON.stringify(sight)).toContain(JSON.stringify(Object.values(values).find(Boolean)));
    const fixed = { query: `a fine query ${made++}`, quiet: "22-7", zone: "UTC" };
    const after = await seen(newsroom.discord.submitModal(again, fixed, owner));
    expect(said(after)).toContain(fixed.query);
  });

  it("refuses words of which the channel is told already", async () => {
    const [panel] = [await editor(), await newsroom.ask("subscribe add", { query: "told already" }, owner)];
    const refused = await type(panel, { query: "told already", quiet: "", zone: "UTC" });
    expect(said(refused)).toContain("is told of “told already” already");
  });

  it("offers a forum's tags, and keeps one where the forum asks for it", async () => {
    const tags = ["News", "Sea"].map((name, at) => ({ id: `20000000000000000${at}`, name }));
    const forum = channelOf("forum", ChannelType.GuildForum, { tags, tagRequired: true });
    const panel = await editor({ channel: forum, tag: "News" });
    const after = await choose(panel, "tags", tags[1]?.id ?? "");
    expect(said(after)).toContain("tag Sea");
    expect(() => newsroom.discord.select(panel.message.id, menuOf(panel, "tags"), [], owner)).toThrow(
      "1 to 2",
    );
  });

  it("offers an announcement channel's followers the news, and no more", async () => {
    const announcements = channelOf("announcements", ChannelType.GuildAnnouncement);
    const panel = await editor({ channel: announcements });
    const published = await press(panel, "Publish to followers");
    expect(said(published)).toContain("published to followers");
    expect(said(await press(published, "Publish no more"))).not.toContain("published to followers");
  });

  it("says so where the subscription was removed meanwhile", async () => {
    const panel = await editor();
    const subscription = /\*\*(matter\d+)\*\*/.exec(said(panel))?.[1] ?? "";
    await newsroom.ask("subscribe remove", { subscription }, owner);
    expect(said(await press(panel, "Pause"))).toContain("There is no subscription");
  });

  it("takes words that one subscription alone has, and asks where several do", async () => {
    await newsroom.ask("subscribe add", { query: 'quarry "slate roof"' }, owner);
    await newsroom.ask("subscribe add", { query: "quarry outlet:Reuters" }, owner);
    const one = await newsroom.ask("subscribe edit", { subscription: "Slate" }, owner);
    expect(said(one)).toContain('**quarry "slate roof"**');
    const several = await newsroom.ask("subscribe edit", { subscription: "quarry" }, owner);
    expect(said(several)).toContain("Several subscriptions are of “quarry”");
    const none = await newsroom.ask("subscribe edit", { subscription: "slat" }, owner);
    expect(said(none)).toContain("There is no subscription “slat”");
  });

  it("is open from what was added, and from the list", async () => {
    const added = await newsroom.ask("subscribe add", { query: "a door" }, owner);
    expect(said(await press(added, "Edit"))).toContain("How often");
    const list = await newsroom.ask("subscribe list", {}, owner);
    const options = JSON.stringify(list.message.components);
    const value = /"label":"a door"[^}]*"value":"(\w+)"/.exec(options)?.[1] ?? "";
    const chosen = await choose(list, "edit", value);
    expect(said(chosen)).toContain("**a door**");
  });

  it("lets nobody change by a menu what they may not change by the command", async () => {
    const panel = await editor();
    const list = await newsroom.ask(
      "subscribe list",
      {},
      { ...owner, member: newsroom.discord.home.member.id },
    );
    expect(list.labels).toEqual([]);
    expect(panel.ephemeral).toBe(true);
  });

  it("went without a mistake", () => {
    expect(newsroom.problems()).toEqual([]);
  });
});

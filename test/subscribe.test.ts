import { PermissionFlagsBits as Can, ChannelType, OverwriteType } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { ArticleDraft } from "../src/model/article.ts";
import { read, seen } from "./support/discord/sight.ts";
import { draft } from "./support/drafts.ts";
import { type Newsroom, startNewsroom } from "./support/newsroom.ts";

const WAIT = { timeout: 30_000, interval: 100 };

let newsroom: Newsroom;
let owner: string;

beforeAll(async () => {
  newsroom = await startNewsroom();
  owner = newsroom.discord.home.guild.owner;
});

afterAll(() => newsroom.stop());

const channelOf = (name: string, type = ChannelType.GuildText) =>
  newsroom.discord.addChannel(newsroom.discord.home.guild.id, { name, type }).id;

const ask = (name: string, options: Record<string, string | boolean> = {}, channel?: string) =>
  newsroom.ask(`subscribe ${name}`, options, { member: owner, ...(channel && { channel }) });

/** The bot's own messages in a channel, once there are so many. */
async function told(channel: string, count: number): Promise<readonly string[]> {
  const { discord } = newsroom;
  newsroom.deliver();
  const own = () => discord.messages({ channel, member: owner }).filter(({ content }) => content !== "");
  await discord.until(() => own().length >= count);
  return own().map(({ content }) => content);
}

async function publish(article: ArticleDraft): Promise<void> {
  const { store, index } = newsroom.parts;
  await index.add([(await store.publish("test", article)).article]);
}

const lighthouse = (key: string, changes = {}) =>
  draft({
    key,
    headline: "Lighthouse keeper retires",
    body: "The keeper of the Grimsund lighthouse retired on Monday. She had kept it for forty years.",
    ...changes,
  });

describe("/subscribe", () => {
  it("tells a channel of a new article, with the passage, and says why", async () => {
    const channel = channelOf("news");
    const answer = await ask("add", { query: "grimsund" }, channel);
    expect(answer.ephemeral).toBe(true);
    expect(answer.texts[0]).toContain(`<#${channel}> **grimsund** · at once`);
    await publish(lighthouse("one"));
    const [message] = await told(channel, 1);
    expect(message).toContain("**The Courier** · “Lighthouse keeper retires” · 5 March 2024");
    expect(message).toContain("> The keeper of the **Grimsund** lighthouse retired on Monday.");
    expect(message).toContain("-# new for: grimsund");
    const sent = newsroom.discord.messages({ channel, member: owner }).at(-1);
    if (!sent) throw new Error("nothing was sent");
    const why = await newsroom.press({ ...read(sent), ephemeral: false }, "Why?", { member: owner, channel });
    expect(why.ephemeral).toBe(true);
    expect(why.texts[0]).toContain("“grimsund”");
    expect(newsroom.problems()).toEqual([]);
  });

  it("tells nothing that was there before, and explains so", async () => {
    const channel = channelOf("late");
    await ask("add", { query: "forty years" }, channel);
    // What is read on Discord is written down as told a moment later.
    await vi.waitFor(async () => {
      const why = await ask("why", { article: "Lighthouse keeper retires" }, channel);
      expect(why.texts[0]).toContain("grimsund: it meets the query; it was told.");
      expect(why.texts[0]).toContain(
        "forty years: it meets the query; it came in before the subscription was made",
      );
    }, WAIT);
  });

  it("explains of several articles that fit the one that is chosen, in place of the choice", async () => {
    const channel = channelOf("several");
    for (const key of ["quay", "pier"])
      await publish(draft({ key, headline: `Mooring closed: ${key}`, body: `The ${key} was closed today.` }));
    const choice = await ask("why", { article: "Mooring closed" }, channel);
    const menu = JSON.stringify(choice.message.components);
    const [, article = ""] = /"label":"Mooring closed: pier"[^}]*"value":"(\w+)"/.exec(menu) ?? [];
    const [, id = ""] = /"custom_id":"([^"]+)"/.exec(menu) ?? [];
    const place = { member: owner, channel };
    const why = await seen(newsroom.discord.select(choice.message.id, id, [article], place));
    expect(why.message.id).toBe(choice.message.id);
    expect(why.texts[0]).toContain("“Mooring closed: pier”");
    expect(why.texts[0]).toContain("grimsund: no sentence of it meets the query");
  });

  it("lists, pauses, resumes, changes and removes", async () => {
    const channel = channelOf("desk");
    await ask("add", { query: "harbour", tell: "daily", quiet: "22-7", zone: "Europe/Berlin" }, channel);
    const lineOf = async () =>
      (await ask("list", {}, channel)).texts
        .join("\n")
        .split("\n")
        .find((line) => line.includes("harbour"));
    expect(await lineOf()).toContain("daily · quiet 22:00–7:00 · Europe/Berlin");
    await ask("pause", { subscription: "harbour" }, channel);
    expect(await lineOf()).toContain("**paused**");
    await ask("resume", { subscription: "harbour" }, channel);
    await ask("edit", { subscription: "harbour", tell: "weekly", quiet: "none" }, channel);
    expect(await lineOf()).toMatch(/weekly · Europe\\?\/Berlin$/);
    await ask("remove", { subscription: "harbour" }, channel);
    expect(await lineOf()).toBeUndefined();
  });

  it.each<[string, Record<string, string>, string]>([
    ["an unknown time zone", { query: "x", zone: "Mars" }, "“Mars” is no time zone"],
    ["hours that are none", { query: "x", quiet: "at night" }, "two full hours"],
    ["a query twice", { query: "grimsund twice" }, "is told of “grimsund twice” already"],
  ])("refuses %s, and says what to do", async (_, options, said) => {
    const channel = newsroom.discord.home.channel.id;
    if (options.query === "grimsund twice") await ask("add", options, channel);
    expect((await ask("add", options, channel)).texts[0]).toContain(said);
  });

  it("says which right the member and the bot lack", async () => {
    const { discord } = newsroom;
    const channel = channelOf("closed");
    discord.overwrite(channel, {
      id: discord.bot.id,
      type: OverwriteType.Member,
      allow: "0",
      deny: String(Can.SendMessages),
    });
    const member = discord.home.member.id;
    const answer = await newsroom.ask("subscribe add", { query: "x" }, { channel, member });
    expect(answer.texts[0]).toContain(
      "You do not have permission to do that in that channel. Missing: Manage Channels.",
    );
    expect(answer.texts[0]).toContain(
      "Dateline does not have permission to do that in that channel. Missing: Send Messages.",
    );
  });

  it("lists with a subscription how the feed of its outlet fares", async () => {
    const { feeds } = newsroom.feeds;
    const now = new Date();
    const given = {
      address: "https://harbour.example/feed",
      title: "Harbour Post",
      scope: null,
      addedBy: null,
    };
    const { feed } = await feeds.follow(given, now);
    await feeds.settle(feed.id, { ...feed, state: "gone", reason: { of: null, why: ["goneForGood"] } }, now);
    const answer = await ask("add", { query: 'outlet:"Harbour Post"' }, channelOf("harbour"));
    expect(answer.texts[0]).toContain("feed Harbour Post is gone for good");
    expect((await ask("list")).texts[0]).toContain("feed Harbour Post is gone for good");
    await feeds.unfollow(feed.id);
  });

  it("posts in a forum, and publishes in an announcement channel where asked", async () => {
    const forum = channelOf("forum", ChannelType.GuildForum);
    const announcements = channelOf("announcements", ChannelType.GuildAnnouncement);
    await ask("add", { query: "ferry", channel: forum }, newsroom.discord.home.channel.id);
    await ask(
      "add",
      { query: "ferry", publish: true, channel: announcements },
      newsroom.discord.home.channel.id,
    );
    await publish(
      draft({
        key: "ferry",
        headline: "Ferry to Oland",
        body: "The ferry to Oland sails again since the spring.",
      }),
    );
    newsroom.deliver();
    const { discord } = newsroom;
    const posts = () => [...discord.world.channels.values()].filter(({ parent }) => parent === forum);
    const published = () =>
      discord.requests.some(({ path, status }) => path.endsWith("/crosspost") && status === 200);
    await discord.until(() => posts().length === 1 && published());
    expect(posts()[0]?.name).toBe("Ferry to Oland");
  });

  describe("in a forum that asks for a tag", () => {
    const tags = ["News", "Sea", "Land", "Air", "Rail", "Road"].map((name, at) => ({
      id: `20000000000000000${at}`,
      name,
    }));
    const forumOf = (name: string) =>
      newsroom.discord.addChannel(newsroom.discord.home.guild.id, {
        name,
        type: ChannelType.GuildForum,
        tags,
        tagRequired: true,
      }).id;
    const desk = () => newsroom.discord.home.channel.id;

    it("gives posts the tags that are named, and others once they are changed", async () => {
      const forum = forumOf("tagged");
      const added = await ask("add", { query: "tramway", channel: forum, tag: "news, Sea" }, desk());
      expect(added.texts[0]).toContain("tag News · tag Sea");
      const { discord } = newsroom;
      const posts = () => [...discord.world.channels.values()].filter(({ parent }) => parent === forum);
      const carried = async (key: string, body: string, count: number) => {
        await publish(draft({ key, headline: key, body }));
        newsroom.deliver();
        await discord.until(() => posts().length === count);
        return posts().at(-1)?.applied;
      };
      const first = await carried("tram-one", "The tramway to Hollin opened on Friday with one car.", 1);
      expect(first).toEqual([tags[0]?.id, tags[1]?.id]);
      await ask("edit", { subscription: "tramway", tag: "Rail" }, desk());
      const second = await carried("tram-two", "Snow has shut the old tramway above Vessel Bridge again.", 2);
      expect(second).toEqual([tags[4]?.id]);
    });

    it.each<[string, Record<string, string>, string]>([
      ["no tag", {}, "asks for a tag on every post. Choose with tag: News, Sea"],
      ["none", { tag: "none" }, "asks for a tag on every post"],
      ["a tag that it has not", { tag: "News, Space" }, "has no tag “Space”. Choose with tag: News, Sea"],
      ["too many", { tag: "News,Sea,Land,Air,Rail,Road" }, "at most 5 tags: you named 6"],
    ])("refuses %s, and says what to choose from", async (_, options, said) => {
      const answer = await ask("add", { query: "canal", channel: forumOf("strict"), ...options }, desk());
      expect(answer.texts[0]).toContain(said);
    });

    it("takes no tags for a channel that is no forum", async () => {
      const answer = await ask("add", { query: "canal", tag: "News" }, channelOf("plain"));
      expect(answer.texts[0]).toContain("Only posts in a forum carry tags.");
    });
  });
});

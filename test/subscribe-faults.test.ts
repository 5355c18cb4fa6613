import { PermissionFlagsBits as Can, ChannelType, OverwriteType } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewChannel } from "./support/discord/channels.ts";
import { draft } from "./support/drafts.ts";
import { type Newsroom, startNewsroom } from "./support/newsroom.ts";

const MINUTE = 60_000;

let newsroom: Newsroom;
let owner: string;
let offset = 0;

beforeAll(async () => {
  newsroom = await startNewsroom(() => new Date(Date.now() + offset));
  owner = newsroom.discord.home.guild.owner;
});

afterAll(() => newsroom.stop());

const home = () => newsroom.discord.home;
const ask = (name: string, options = {}) => newsroom.ask(`subscribe ${name}`, options, { member: owner });
const channelOf = (given: NewChannel = {}) => newsroom.discord.addChannel(home().guild.id, given).id;
const deny = (channel: string, right: bigint) =>
  newsroom.discord.overwrite(channel, {
    id: newsroom.discord.bot.id,
    type: OverwriteType.Member,
    allow: "0",
    deny: String(right),
  });

let made = 0;

/** Subscribes a channel to something that no other is told of, and publishes it once something has happened. */
async function publishAfter(channel: string, happen: () => void, options = {}): Promise<string> {
  const word = `Zorn${"abcdefghijklmnop"[made++]}ik`;
  const added = await ask("add", { query: word, channel, ...options });
  expect(added.texts[0]).toContain(`<#${channel}>`);
  happen();
  const body = `The ${word} bridge was opened on Monday, and the ${made} ferries to it sail no more.`;
  await newsroom.parts.store.publish("test", draft({ key: word, headline: word, body }));
  return word;
}

const lineOf = async (word: string) => {
  const list = (await ask("list")).texts.join("\n");
  return list.split("\n").find((line) => line.includes(word)) ?? "";
};

/** Time goes by, and what is due then is tried. */
async function goOn(): Promise<void> {
  offset += 2 * MINUTE;
  newsroom.deliver();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** What the list says of a subscription once it says that, while time goes by. */
async function listed(word: string, says: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const line = await lineOf(word);
    if (line.includes(says)) return line;
    await goOn();
  }
  return lineOf(word);
}

const toldInPrivate = () =>
  [...newsroom.discord.world.messages.values()].map(({ content }) => content).join("\n");

const TAGS = [{ id: "200000000000000001", name: "Sea" }];

describe("where nothing can be told any more, /subscribe list and a private message say so", () => {
  it.each<[string, NewChannel, (channel: string) => void, string, object?]>([
    ["the channel was deleted", {}, (id) => newsroom.discord.removeChannel(id), "The channel is gone."],
    [
      "the thread was archived and locked",
      { type: ChannelType.PublicThread },
      (id) => newsroom.discord.changeChannel(id, { archived: true, locked: true }),
      "The thread is archived and locked.",
    ],
    [
      "the bot may not see the channel",
      {},
      (id) => deny(id, Can.ViewChannel),
      "The bot may no longer see the channel.",
    ],
    [
      "the bot may not write",
      {},
      (id) => deny(id, Can.SendMessages),
      "The bot may no longer write in the channel.",
    ],
    [
      "the forum asks for a tag since",
      { type: ChannelType.GuildForum, tags: TAGS },
      (id) => newsroom.discord.changeChannel(id, { tagRequired: true }),
      "The forum asks for a tag on every post",
    ],
    [
      "the forum asks for a tag, and has lost the one that was named",
      { type: ChannelType.GuildForum, tags: TAGS, tagRequired: true },
      (id) => newsroom.discord.changeChannel(id, { tags: [] }),
      "The forum asks for a tag on every post",
      { tag: "Sea" },
    ],
  ])("%s", async (_, given, happen, why, options) => {
    const parent = given.type === ChannelType.PublicThread ? home().channel.id : null;
    const channel = channelOf({ ...given, parent });
    const word = await publishAfter(channel, () => happen(channel), options);
    expect(await listed(word, "stopped")).toContain(`**stopped: ${why}`);
    await newsroom.discord.until(() =>
      toldInPrivate().includes(`No more news come in <#${channel}>: ${why}`),
    );
  });
});

it("what reaches nobody in private is said in the channel that the server chose for notices", async () => {
  const { discord } = newsroom;
  const staff = channelOf({ name: "staff" });
  await newsroom.ask("settings server", { notices: staff }, { member: owner });
  const manager = discord.addRole(home().guild.id, { name: "Manager", permissions: Can.ManageChannels });
  const member = discord.addMember(home().guild.id, { name: "Mia" }, [manager.id]).id;
  discord.closePrivate(member);
  const channel = channelOf();
  await newsroom.ask("subscribe add", { query: "Zornquill" }, { member, channel });
  discord.removeChannel(channel);
  const body = "The Zornquill bridge was opened on Monday.";
  await newsroom.parts.store.publish("test", draft({ key: "quill", headline: "Zornquill", body }));
  expect(await listed("Zornquill", "stopped")).toContain("The channel is gone.");
  const told = () => discord.messages({ channel: staff, member: owner }).map(({ content }) => content);
  await discord.until(() => told().length > 0);
  expect(told()).toEqual([
    expect.stringContaining(`No more news come in <#${channel}>: The channel is gone.`),
  ]);
});

describe("where Discord fails again and again, /subscribe list says since when and what it answered", () => {
  const POST = "POST /channels/:id/messages";

  it.each([
    ["5xx", { kind: "status", status: 503 }, "Discord answered 503."],
    ["a socket that dies before Discord took it", { kind: "drop", when: "before" }, "could not be reached"],
    ["a socket that dies after Discord took it", { kind: "drop", when: "after" }, "could not be reached"],
  ] as const)("%s, and the story is told once when it is over", async (_, fault, why) => {
    newsroom.discord.faults.next(POST, fault, Number.POSITIVE_INFINITY);
    newsroom.discord.faults.next(
      "GET /channels/:id/messages",
      { kind: "status", status: 502 },
      Number.POSITIVE_INFINITY,
    );
    const channel = channelOf();
    const word = await publishAfter(channel, () => {});
    const line = await listed(word, "waits since");
    expect(line).toMatch(/waits since <t:\d+:f>, tried \d+ times: /);
    expect(line).toMatch(new RegExp(`${why}|could not be read`));
    newsroom.discord.faults.clear();
    const told = () => newsroom.discord.messages({ channel, member: owner });
    for (let tries = 0; tries < 200 && (await lineOf(word)).includes("waits"); tries++) await goOn();
    expect(told()).toHaveLength(1);
  });
});

it("posts go on without a tag that their forum has lost, and the list says so", async () => {
  const tags = [...TAGS, { id: "200000000000000002", name: "Land" }];
  const forum = channelOf({ type: ChannelType.GuildForum, tags });
  const lose = () => void newsroom.discord.changeChannel(forum, { tags: TAGS });
  const word = await publishAfter(forum, lose, { tag: "Sea, Land" });
  newsroom.deliver();
  const posts = () => [...newsroom.discord.world.channels.values()].filter(({ parent }) => parent === forum);
  await newsroom.discord.until(() => posts().length === 1);
  expect(posts()[0]?.applied).toEqual([TAGS[0]?.id]);
  expect(await lineOf(word)).toContain("tag Sea · **a tag that the forum has no longer**");
});

describe("a member who does not manage the server", () => {
  const member = () => home().member.id;
  const secret = { query: "undisclosed" };

  beforeAll(async () => {
    const channel = channelOf({ name: "hidden" });
    newsroom.discord.overwrite(channel, {
      id: home().guild.id,
      type: OverwriteType.Role,
      allow: "0",
      deny: String(Can.ViewChannel),
    });
    newsroom.discord.overwrite(channel, {
      id: newsroom.discord.bot.id,
      type: OverwriteType.Member,
      allow: String(Can.ViewChannel),
      deny: "0",
    });
    await ask("add", { ...secret, channel });
    const here = { query: "everybody", channel: home().channel.id };
    await ask("add", here);
    await newsroom.parts.store.publish("test", draft({ key: "seen", headline: "A headline of its own" }));
  });

  it.each([
    ["list", {}],
    ["why", { article: "A headline of its own" }],
  ])(
    "sees in /subscribe %s what this channel is told of, and of other channels how many",
    async (name, options) => {
      if (name === "why") {
        const { store, index } = newsroom.parts;
        await index.add(await Array.fromAsync(store.all()));
      }
      const seen = (await newsroom.ask(`subscribe ${name}`, options, { member: member() })).texts.join("\n");
      expect(seen).toContain("everybody");
      expect(seen).not.toContain("undisclosed");
      expect(seen).toMatch(/\d+ more in other channels/);
      const all = (await newsroom.ask(`subscribe ${name}`, options, { member: owner })).texts.join("\n");
      expect(all).toContain("undisclosed");
    },
  );

  it("sees in a forum's post what the forum is told of", async () => {
    const forum = channelOf({ type: ChannelType.GuildForum, name: "questions" });
    const { id } = newsroom.discord.addChannel(home().guild.id, {
      type: ChannelType.PublicThread,
      parent: forum,
    });
    await ask("add", { query: "forumwide", channel: forum });
    const place = { member: member(), channel: id };
    expect((await newsroom.ask("subscribe list", {}, place)).texts.join("\n")).toContain("forumwide");
  });

  it("is offered none of another channel to choose from", async () => {
    const offered = async (who: string) => {
      const typed = { name: "subscribe edit", options: { subscription: "und" }, focused: "subscription" };
      const sight = await newsroom.discord.autocomplete({ ...typed, member: who }).answer();
      return sight.kind === "choices" ? sight.choices.map(({ name }) => name).join() : "";
    };
    expect(await offered(member())).not.toContain("undisclosed");
    expect(await offered(owner)).toContain("undisclosed");
  });
});

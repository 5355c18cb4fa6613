import { ChannelType } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatPassageRef } from "../../src/model/passage.ts";
import { LANGUAGES, type Language, wordsIn } from "../../src/words/languages.ts";
import type { Place } from "../support/discord/driver.ts";
import { draft } from "../support/drafts.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";

/** What becomes of posted quotations when their article is corrected, withdrawn and restored. */

const MINUTE = 60_000;
const SENTENCE = "The ferry sank off Marsh End on Monday.";
const BODY = `${SENTENCE}\n\nNobody was hurt, the owner said.`;
const SAME = "\n-# The article was corrected since; it still says this.";
const AWAY = "\n-# The article was corrected since; it no longer says this.";
const GONE = "\n-# The article was withdrawn since.";

let room: Newsroom;
let offset = 0;
let article = "";

const FERRY = draft({ key: "ferry", headline: "Ferry sinks", body: BODY });
const publish = async (body: string): Promise<string> =>
  (await room.parts.store.publish("test", { ...FERRY, body })).article.id;

beforeEach(async () => {
  offset = 0;
  room = await startNewsroom(undefined, () => new Date(Date.now() + offset));
  article = await publish(BODY);
});
afterEach(() => room.stop());

const newChannel = (guild = room.discord.home.guild.id) => room.discord.addChannel(guild).id;
const referenceTo = (words: string, revision = 1): string => {
  const start = BODY.indexOf(words);
  return formatPassageRef({ article, revision, start, end: start + words.length });
};

interface Posted {
  readonly id: string;
  readonly content: string;
}

async function quote(
  words = SENTENCE,
  { channel = newChannel(), ...place }: Place = {},
  options = {},
): Promise<Posted> {
  const given = { passage: referenceTo(words), ...options };
  const { message } = await room.ask("quote", given, { channel, ...place });
  return message;
}

const shown = ({ id }: Posted) => room.discord.world.messages.get(id)?.content;
const edits = () => room.discord.requests.filter(({ method }) => method === "PATCH").length;

/** Delivers what is due a while later, until that holds. */
async function noted(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) {
    offset += 2 * MINUTE;
    room.deliver();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe("a posted quotation", () => {
  it("is told of a correction wherever it was posted, and every one of the article", async () => {
    const same = newChannel();
    const forum = room.discord.addChannel(room.discord.home.guild.id, { type: ChannelType.GuildForum }).id;
    const thread = room.discord.addChannel(room.discord.home.guild.id, {
      type: ChannelType.PublicThread,
      parent: forum,
    }).id;
    const { id: member } = room.discord.addUser("Pia");
    room.discord.installFor(member);
    const alone = room.discord.privateChannel([member, room.discord.bot.id]).id;
    const posted = [
      await quote(SENTENCE, { channel: same }),
      await quote("Nobody was hurt", { channel: same }),
      await quote(SENTENCE, { channel: thread }),
      await quote(SENTENCE, { channel: alone, member }),
    ];
    await publish(BODY.replace("Nobody was hurt", "Two were hurt"));
    await noted(() => posted.every((one) => shown(one) !== one.content));
    expect(posted.map(shown)).toEqual(posted.map(({ content }, at) => content + (at === 1 ? AWAY : SAME)));
    expect(edits()).toBe(4);
  });

  it("is told when its article is withdrawn, and is as it was once it is back", async () => {
    const posted = await quote();
    await room.parts.store.withdrawAllBut("test", []);
    await noted(() => shown(posted) !== posted.content);
    expect(shown(posted)).toBe(posted.content + GONE);
    await publish(BODY);
    await noted(() => shown(posted) === posted.content);
    expect(shown(posted)).toBe(posted.content);
  });

  it("is told when a server takes away its own article", async () => {
    const { discord, parts } = room;
    const { id: guild, owner: member } = discord.home.guild;
    const body = "The mill of Vellmere burnt down in a night.";
    const own = { ...FERRY, key: "mill", headline: "Mill burns", body };
    await parts.index.add([(await parts.store.publish(`given in ${guild}`, own, guild)).article]);
    const posted = await room.ask("quote", { passage: '"mill of Vellmere"' }, { channel: newChannel() });
    await room.ask("corpus remove", { article: "Mill burns" }, { member });
    await noted(() => shown(posted.message) !== posted.message.content);
    expect(shown(posted.message)).toBe(posted.message.content + GONE);
  });

  it("keeps what else stands in it: a member's words, a citation, whom it answers", async () => {
    const posted = await quote(SENTENCE, {}, { style: "bibtex", with: "See *this*" });
    await publish("The ferry ran aground.");
    await noted(() => shown(posted) !== posted.content);
    expect(posted.content).toMatch(/^Ada: See \\\*this\\\*\n> The ferry sank/);
    expect(shown(posted)).toBe(posted.content + AWAY);
  });

  it("says at once what its article has become since its page was shown", async () => {
    await publish("The ferry ran aground.");
    expect((await quote()).content).toMatch(new RegExp(`${AWAY}$`));
    await room.parts.store.withdrawAllBut("test", []);
    expect((await quote()).content).toMatch(new RegExp(`${GONE}$`));
    await publish(BODY);
    expect((await quote()).content).toMatch(new RegExp(`${SAME}$`));
  });

  it("is forgotten where it was deleted, and where the bot is no member, and hinders no other", async () => {
    const { discord } = room;
    const deleted = await quote();
    discord.world.messages.delete(deleted.id);
    const { id: left } = discord.addGuild({ name: "Left" });
    const there = await quote(SENTENCE, {
      channel: newChannel(left),
      member: discord.addMember(left, { name: "Lu" }).id,
    });
    discord.uninstall(left);
    const { id: never } = discord.addGuild({ name: "Never", installed: false });
    const { id: member } = discord.addMember(never, { name: "Gil" });
    discord.installFor(member);
    const elsewhere = await quote(SENTENCE, { channel: newChannel(never), member });
    const standing = await quote();
    await publish(`${SENTENCE} Two were hurt.`);
    await noted(() => shown(standing) !== standing.content);
    expect([there, elsewhere, standing].map(shown)).toEqual([
      there.content,
      elsewhere.content,
      standing.content + SAME,
    ]);
    const before = discord.requests.length;
    await publish(`${SENTENCE} Three were hurt.`);
    await noted(() => discord.requests.length > before);
    const asked = discord.requests.slice(before).filter(({ method }) => method === "GET");
    expect(asked).toHaveLength(1);
  });
});

describe("in every language, the longest quotation has room for what becomes of its article", () => {
  it.each(LANGUAGES)("%s", async (language: Language) => {
    const { discord } = room;
    const body = `${"The ferry *sank* off Marsh End on Monday, said the owner. ".repeat(60)}`.trim();
    const { article: long } = await room.parts.store.publish("test", { ...FERRY, key: language, body });
    const { owner } = discord.home.guild;
    const channel = newChannel();
    await room.ask("settings server", { language }, { member: owner, channel });
    const passage = formatPassageRef({ article: long.id, revision: 1, start: 0, end: body.length });
    const { message } = await room.ask("quote", { passage, with: "w".repeat(300) }, { channel });
    await room.parts.store.publish("test", { ...FERRY, key: language, body: "The ferry ran aground." });
    await noted(() => shown(message) !== message.content);
    expect(shown(message)).toBe(`${message.content}\n-# ${wordsIn(language).facts.noteAway}`);
  });
});

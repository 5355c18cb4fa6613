import { REST } from "@discordjs/rest";
import { GatewayIntentBits } from "discord.js";
import {
  ApplicationCommandType,
  MessageFlags,
  OverwriteType,
  PermissionFlagsBits,
  Routes,
} from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Discord, startDiscord } from "../support/discord/discord.ts";
import { secretsIn } from "../support/discord/secrets.ts";
import { type Seen, seen } from "../support/discord/sight.ts";
import { type Bot, createFolder, registerCommands, startBot } from "./bot.ts";

let discord: Discord;
let bot: Bot;
const folder = createFolder();

beforeAll(async () => {
  discord = await startDiscord();
  await registerCommands(discord);
  bot = await startBot(discord, folder.dir);
});

afterAll(async () => {
  await bot.kill("SIGKILL");
  await discord.stop();
  folder.remove();
});

type OptionValues = Readonly<Record<string, string | boolean>>;

const ask = (name: string, options: OptionValues = {}): Promise<Seen> =>
  seen(discord.command({ name, options }));
const press = (on: Seen, label: string, place = 0): Promise<Seen> =>
  seen(discord.press(on.message.id, on.id(label, place)));

/** The excerpts of a page: what stands beside a Quote button. */
const excerpts = ({ texts }: Pick<Seen, "texts">): readonly string[] =>
  texts.filter((text) => text.includes("\n> "));

describe("/when", () => {
  it("shows five excerpts with their days, the earliest first, each with a Quote button", async () => {
    const answer = await ask("when", { topic: "faizabad" });
    expect(answer.ephemeral).toBe(false);
    expect((answer.message.flags ?? 0) & MessageFlags.IsComponentsV2).toBeTruthy();
    expect(answer.texts[0]).toMatch(
      /^## When: faizabad\n-# \d excerpts · \d outlets · 3 July – 11 August 2021/,
    );
    expect(excerpts(answer)).toHaveLength(5);
    expect(excerpts(answer)[0]).toMatch(
      /^\*\*Sat 3 July 2021\*\* · The New Arab .*\n> .*\*\*Faizabad\*\*\.$/,
    );
    expect(answer.labels.filter((label) => label === "Quote")).toHaveLength(5);
  });

  it("turns pages for who asked, in the same message, and back", async () => {
    const first = await ask("when", { topic: "taliban" });
    const second = await press(first, "Later");
    expect(second.message.id).toBe(first.message.id);
    expect(excerpts(second).some((one) => excerpts(first).includes(one))).toBe(false);
    const back = await press(second, "Earlier");
    expect(back.texts).toEqual(first.texts);
    const newest = await press(back, "Newest first");
    expect(newest.labels).toContain("Earliest first");
    expect(excerpts(newest)).not.toEqual(excerpts(first));
    expect((await press(newest, "Earliest first")).texts).toEqual(first.texts);
  });

  it("gives others a copy of their own, and leaves the answer as it is", async () => {
    const answer = await ask("when", { topic: "taliban" });
    const { id: other } = discord.addMember(discord.home.guild.id, { name: "Ben" });
    const place = { member: other };
    const copy = await seen(discord.press(answer.message.id, answer.id("Later"), place));
    expect(copy).toMatchObject({ ephemeral: true });
    expect(copy.message.id).not.toBe(answer.message.id);
    expect(discord.messages().find(({ id }) => id === answer.message.id)).toEqual(answer.message);
    const turned = await seen(discord.press(copy.message.id, copy.id("Later"), place));
    expect(turned.message.id).toBe(copy.message.id);
  });

  it("offers the nearest spelling where nothing matches, and takes it", async () => {
    const nothing = await ask("when", { topic: "goverment" });
    expect(nothing.texts.join()).toContain("No passage matches goverment");
    expect((await press(nothing, "Take government")).texts[0]).toContain("## When: government");
  });

  it("turns the pages of the longest query with its options", async () => {
    const others = ["kunduz", "takhar", "badghis", "kandahar", "helmand", "herat", "ghazni", "zabul"];
    const topic = ["taliban", ...others, ...others, ...others].join(" OR ").slice(0, 200);
    const options = { topic, from: "2021-01-01", to: "2021-12-30", outlet: "Reuters" };
    const first = await ask("when", options);
    expect(first.id("Newest first")).toMatch(/^1:when:from:n:~\w{16}$/);
    const newest = await press(first, "Newest first");
    expect(newest.texts[0]).toBe(first.texts[0]);
    expect(excerpts(newest)).not.toEqual(excerpts(first));
  });

  it("answers the asker alone where they wish so", async () => {
    expect(await ask("when", { topic: "faizabad", private: true })).toMatchObject({ ephemeral: true });
  });
});

describe("/search", () => {
  it("shows the best passages, and in order of time when asked", async () => {
    const best = await ask("search", { query: "border tajikistan" });
    expect(best.texts[0]).toMatch(/^## Search: border tajikistan\n-# \d+ excerpts/);
    const inTime = await press(best, "In order of time");
    expect(inTime.message.id).toBe(best.message.id);
    expect(inTime.labels).toContain("Newest first");
  });

  it("narrows by outlet, author and days, and says so", async () => {
    const answer = await ask("search", {
      query: "taliban",
      outlet: "press tv",
      from: "2021-08",
      sort: "newest",
    });
    expect(answer.texts[0]).toContain('outlet:"press tv" from:2021-08');
    expect(excerpts(answer).every((one) => one.includes("Press TV"))).toBe(true);
  });
});

describe("/article", () => {
  const HEADLINE = "BADGHIS PROVINCE FALLS TO TALIBAN";

  it("opens the article that an exact headline or a completion names, and turns its pages", async () => {
    const byHeadline = await ask("article", { headline: HEADLINE.toLowerCase() });
    expect(byHeadline.ephemeral).toBe(false);
    expect(byHeadline.texts[0]).toContain(`## ${HEADLINE}\n`);
    expect(byHeadline.texts[0]).toContain("-# Outlet: unknown");
    const typed = { name: "article", options: { headline: "badghis" }, focused: "headline" };
    const completed = await discord.autocomplete(typed).answer();
    const id = completed.kind === "choices" ? String(completed.choices[0]?.value) : "";
    const byId = await ask("article", { headline: id });
    expect(byId.texts).toEqual(byHeadline.texts);
    const next = await press(byId, "Read on");
    expect((await press(next, "Back")).texts).toEqual(byId.texts);
  });

  it("lets the asker alone choose among several", async () => {
    const choice = await ask("article", { headline: "taliban" });
    expect(choice.ephemeral).toBe(true);
    const { message, id } = choice;
    const menu = discord.messages().find((one) => one.id === message.id);
    const value = /"value":"(\w{10})"/.exec(JSON.stringify(menu))?.[1] ?? "";
    const chosen = await seen(discord.select(message.id, id("Choose an article"), [value]));
    expect(chosen).toMatchObject({ ephemeral: true, message: { id: message.id } });
    expect(chosen.texts[0]).toMatch(/^## .*\n(?:.*\n)?-# /);
  });

  it("says to the asker alone that none matches", async () => {
    const answer = await ask("article", { headline: "zebra crossing" });
    expect(answer).toMatchObject({ ephemeral: true, texts: ["No article matches “zebra crossing”."] });
  });
});

describe("/quote and the Quote button", () => {
  it("posts a passage for all as plain text with its source, and nothing that unfolds", async () => {
    const page = await ask("when", { topic: "faizabad", private: true });
    const quote = await press(page, "Quote");
    expect(quote).toMatchObject({ ephemeral: false, message: { flags: MessageFlags.SuppressEmbeds } });
    expect(quote.message.content).toMatch(
      /^> .*\n— \*\*The New Arab \(inferred\)\*\* · “.*” · .*4 July 2021\n-# /,
    );
    expect(quote.message.content).toMatch(/event: Sat 3 July 2021 · quoted by Ada$/);
    const reference = page.id("Quote").split(":").at(-1) ?? "";
    const again = await ask("quote", { passage: reference });
    expect(again.message.content).toBe(quote.message.content);
  });

  it("says nothing aloud for a member who may not write there", async () => {
    const { id: guild } = discord.home.guild;
    const { id: channel } = discord.addChannel(guild, { name: "read-only" });
    const page = await seen(discord.command({ name: "when", options: { topic: "faizabad" }, channel }));
    const deny = String(PermissionFlagsBits.SendMessages);
    discord.overwrite(channel, { id: guild, type: OverwriteType.Role, allow: "0", deny });
    const quote = await seen(discord.press(page.message.id, page.id("Quote")));
    expect(quote.ephemeral).toBe(true);
  });

  it("has the asker choose where several passages hold the words, and posts that one for all", async () => {
    const several = await ask("quote", { passage: "provincial capital" });
    expect(several.ephemeral).toBe(true);
    expect(several.texts[0]).toMatch(/^## Search: provincial capital\n-# \d+ excerpts/);
    const posted = await press(several, "Quote");
    expect(posted.ephemeral).toBe(false);
    expect(posted.message.content).toMatch(/^> .*provincial capital/);
  });

  it.each([
    ["side by side", "laid siege to Faizabad", "siege"],
    ["anywhere in a sentence", "panjwayi siege", "Panjwayi"],
  ])("posts the one passage that holds the words %s", async (_, passage, word) => {
    const posted = await ask("quote", { passage });
    expect(posted.ephemeral).toBe(false);
    expect(posted.message.content).toMatch(new RegExp(`^> .*${word}`));
  });

  it.each<[string, string, string]>([
    ["words that none holds together", "zebra crossing", "Nothing holds all that was asked"],
    ["words of which a phrase stands nowhere", 'district "panjwayi siege" weeks', "Nothing holds all"],
    ["words that none holds", "zyxwvut", "No passage matches zyxwvut"],
    ["a passage that is nowhere", "abcdefghjk.1#0-10", "That passage is not in the corpus"],
  ])("tells the asker alone about %s", async (_, passage, words) => {
    const answer = await ask("quote", { passage });
    expect(answer.ephemeral).toBe(true);
    expect(answer.texts.join()).toContain(words);
  });
});

describe("/outlets and /help", () => {
  it("tells the outlets, and how they are known", async () => {
    const { texts, ephemeral } = await ask("outlets");
    expect(ephemeral).toBe(false);
    expect(texts[0]).toContain("- **Press TV** · 1 article · Wed 11 August 2021");
    expect(texts[0]).toContain("- **Reuters** (inferred) · 1 article");
  });

  it("names every command so that it can be clicked, and what a message's menu holds", async () => {
    const { texts, ephemeral } = await ask("help");
    expect(ephemeral).toBe(true);
    for (const { name, id, type } of discord.world.commands.values())
      expect(texts[0]).toContain(
        type === ApplicationCommandType.Message ? `**${name}**` : `</${name}:${id}>`,
      );
  });
});

describe("completions", () => {
  it.each<[name: string, option: string, typed: string, wanted: string | null]>([
    ["when", "topic", "faiz", "Faizabad"],
    ["when", "outlet", "reu", "Reuters"],
    ["search", "query", "badakh", "Badakhshan"],
    ["search", "outlet", "press", "Press TV"],
    [
      "article",
      "headline",
      "storm capital",
      "Taliban fighters storm capital of northwestern Afghan province",
    ],
    ["quote", "passage", "laid siege", "Jawad Mujadidi, a provincial council member"],
    ["quote", "passage", '"laid sie', null],
    ["when", "topic", "", null],
  ])("/%s %s:%s", async (name, focused, typed, wanted) => {
    const needed = focused === "outlet" ? { [name === "when" ? "topic" : "query"]: "x" } : {};
    const options = { ...needed, [focused]: typed };
    const sight = await discord.autocomplete({ name, options, focused }).answer();
    const names = sight.kind === "choices" ? sight.choices.map((choice) => choice.name) : null;
    if (wanted === null) expect(names).toEqual([]);
    else expect(names?.some((one) => one.startsWith(wanted))).toBe(true);
  });
});

describe("wrong input", () => {
  it.each<[string, OptionValues, RegExp]>([
    ["when", { topic: 'taliban -kabul "' }, /quotation mark is not closed/],
    ["when", { topic: "outlett:reuters x" }, /no filter "outlett:"[\s\S]*> __\*\*outlett:reuters\*\*__ x$/],
    ["when", { topic: "from:soon" }, /is no date[\s\S]*> from:soon$/],
    ["when", { topic: "kabul", from: "soon" }, /from: "soon" is no date/],
    ["search", { query: "kabul", from: "2021", to: "2020" }, /exclude each other/],
    ["quote", { passage: 'a "b' }, /quotation mark is not closed/],
  ])("/%s %j is told to the asker alone", async (name, options, words) => {
    const answer = await ask(name, options);
    expect(answer.ephemeral).toBe(true);
    expect(answer.texts.join("\n")).toMatch(words);
  });
});

describe("buttons that are nobody's", () => {
  const FORGED: readonly (readonly [of: string, id: string])[] = [
    ["an earlier version", "0:when:from:e:kabul"],
    ["a later version", "2:when:from:e:kabul"],
    ["another bot", "play"],
    ["no command", "1:forget:from:e:kabul"],
    ["no action", "1:when:forget:e:kabul"],
    ["an inherited name", "1:when:constructor:e:kabul"],
    ["no order", "1:when:from:x:kabul"],
    ["a query that cannot be read", '1:when:from:e:"kabul'],
    ["no query", "1:when:from:e:"],
    ["a query that was forgotten", "1:when:from:e:~abcdefghijklmnop"],
    ["no picture", "1:timeline:show::"],
    ["no passage", "1:quote:post:0:"],
    ["no article", "1:article:from:x:"],
  ];
  let message = "";

  beforeAll(async () => {
    const buttons = FORGED.map(([label, custom_id]) => ({ type: 2, style: 2, label, custom_id }));
    const rows = [0, 5, 10].map((at) => ({ type: 1, components: buttons.slice(at, at + 5) }));
    const rest = new REST({ api: discord.url }).setToken(discord.token);
    await rest.post(Routes.channelMessages(discord.home.channel.id), {
      body: { content: "Buttons", components: rows },
    });
    message = discord.messages().at(-1)?.id ?? "";
  });

  it.each(FORGED)("get one kind sentence: of %s", async (_, id) => {
    const answer = await seen(discord.press(message, id));
    expect(answer.ephemeral).toBe(true);
    expect(answer.texts).toEqual([expect.stringMatching(/^This button is from an older version/)]);
  });
});

describe("where the bot answers", () => {
  it("answers in private messages with it, and turns pages there", async () => {
    const { id: member } = discord.addUser("Cleo");
    discord.installFor(member);
    const { id: channel } = discord.privateChannel([member, discord.bot.id]);
    const first = await seen(
      discord.command({ name: "when", options: { topic: "taliban" }, member, channel }),
    );
    const second = await seen(discord.press(first.message.id, first.id("Later"), { member, channel }));
    expect(second).toMatchObject({ ephemeral: false, message: { id: first.message.id } });
  });

  it("answers whoever installed it, between other people and in servers without it", async () => {
    const { id: member } = discord.addUser("Dora");
    discord.installFor(member);
    const group = discord.privateChannel([member, discord.addUser("Eli").id]);
    const guild = discord.addGuild({ name: "Elsewhere", installed: false });
    discord.addMember(guild.id, { user: member });
    for (const { id: channel } of [group, discord.addChannel(guild.id)]) {
      const page = await seen(
        discord.command({ name: "when", options: { topic: "faizabad" }, member, channel }),
      );
      expect(excerpts(page)).toHaveLength(5);
      const quote = await seen(discord.press(page.message.id, page.id("Quote"), { member, channel }));
      expect(quote.message.content).toContain("quoted by Dora");
    }
  });
});

describe("throughout", () => {
  it("asks for the Guilds intent alone", () => {
    expect(discord.gateway.sessions().map(({ intents }) => intents)).toEqual([GatewayIntentBits.Guilds]);
  });

  it("lets no message mention anybody", () => {
    const bodies = discord.requests
      .filter(({ route }) => route.startsWith("POST /interactions/"))
      .map(({ body }) => JSON.stringify(body))
      .filter((body) => body.includes('"components"'));
    expect(bodies.length).toBeGreaterThan(30);
    expect(bodies.filter((body) => !body.includes('"allowed_mentions":{"parse":[]}'))).toEqual([]);
  });

  it("answered everything at the first try, and logged no mistake and no secret", () => {
    expect(discord.requests.filter(({ status }) => status >= 400 || status === 0)).toEqual([]);
    expect(bot.output()).not.toMatch(/"level":[456]0/);
    expect(secretsIn(bot.output(), discord)).toEqual([]);
  });

  it("ends at once when it is told to", async () => {
    expect(await bot.kill("SIGTERM")).toBe(0);
  });
});

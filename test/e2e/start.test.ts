import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";
import { secretsIn } from "../support/discord/secrets.ts";
import { plainSubscription } from "../support/subscriptions.ts";
import { type Bot, createFolder, settingsFor, start, startBot } from "./bot.ts";

let discord: Discord;
const folder = createFolder();

beforeAll(async () => {
  discord = await startDiscord({ times: { identify: 0 } });
});

afterAll(async () => {
  await discord.stop();
  folder.remove();
});

/** What it told the person who started it: its last line, beside what it logged. */
async function lastWords(
  bot: Bot,
): Promise<{ readonly code: number | null; readonly words: readonly string[] }> {
  const code = await bot.ended;
  expect(secretsIn(bot.output(), discord)).toEqual([]);
  expect(bot.output()).not.toMatch(/^ +at .*:\d+:\d+\)?$/m);
  const lines = bot.output().split("\n").filter(Boolean);
  return { code, words: lines.filter((line) => !line.startsWith("{")) };
}

describe("a bot that Discord does not let in", () => {
  it("says so in a sentence where the token is wrong, and does not repeat it", async () => {
    const wrong = `${Buffer.from(discord.applicationId).toString("base64url")}.wrong.aVeryWrongToken`;
    const bot = start("src/main.ts", folder.dir, { ...settingsFor(discord), DISCORD_TOKEN: wrong });
    expect(await lastWords(bot)).toEqual({ code: 1, words: [REFUSED] });
    expect(bot.output()).not.toContain("VeryWrong");
  });

  it("says so where it is logged out while it runs", async () => {
    const bot = await startBot(discord, folder.dir);
    discord.gateway.close(4004);
    expect(await lastWords(bot)).toEqual({ code: 1, words: [REFUSED] });
  });
});

const REFUSED =
  "Discord refused DISCORD_TOKEN. Take the current token from the Developer Portal: Bot > Reset Token.";

describe("a bot that is set up wrongly", () => {
  it("lists every mistake of the configuration, and no secret", async () => {
    const settings = { DISCORD_API: "here", DISCORD_GUILD_ID: "12", PORT: "many", LOG_LEVEL: "loud" };
    const bot = start("src/main.ts", folder.dir, { ...settingsFor(discord), ...settings });
    const { code, words } = await lastWords(bot);
    expect(code).toBe(2);
    expect(words[0]).toBe("The configuration has mistakes (see .env.example):");
    for (const [name, value] of Object.entries(settings))
      expect(words.join("\n")).toContain(`  ${name} ${JSON.stringify(value)}: `);
  });

  it("says so in a sentence where there is no corpus", async () => {
    const bot = start("src/main.ts", folder.dir, { ...settingsFor(discord), CORPUS_DIR: "nowhere" });
    const words = [expect.stringMatching(/^cannot read the articles in "nowhere": /)];
    expect(await lastWords(bot)).toEqual({ code: 1, words });
  });

  it("names a broken article, and reads the others", async () => {
    const corpus = path.join(folder.dir, "corpus");
    cpSync(path.resolve(import.meta.dirname, "../../corpus"), corpus, { recursive: true });
    writeFileSync(path.join(corpus, "broken.md"), "---\nheadline: [\n---\nWords.\n");
    const bot = await startBot(discord, folder.dir, { CORPUS_DIR: corpus, DATABASE_URL: ":memory:" });
    expect(bot.output()).toMatch(/"level":40.*broken\.md:\d+: /);
    expect(bot.output()).toMatch(/"added":6,.*"refused":1/);
    expect(await bot.kill()).toBe(0);
  });
});

describe("a bot that a server added again while it was away", () => {
  it("delivers there again", async () => {
    const dir = path.join(folder.dir, "away");
    const file = path.join(dir, "dateline.sqlite");
    const [home, gone] = [discord.home.guild.id, "100000000000000002"];
    const before = await createSqliteStore(file);
    for (const guild of [home, gone]) {
      await before.subscriptions.left(guild, Date.now());
      await before.subscriptions.save(
        { ...plainSubscription, id: `of${guild}`.slice(-8), guild, channel: guild },
        { id: guild, guild, kind: "text" },
      );
    }
    await before.close();
    const bot = await startBot(discord, dir);
    await expect.poll(() => bot.output(), { timeout: 30_000 }).toContain('"msg":"logged in to Discord"');
    expect(await bot.kill()).toBe(0);
    const after = await createSqliteStore(file);
    const forgotten = await after.subscriptions.forget(Date.now() + 1, 0);
    expect(forgotten).toEqual([`of${gone}`.slice(-8)]);
    await after.close();
  });
});

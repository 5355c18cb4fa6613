import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import { type Discord, startDiscord } from "../support/discord/discord.ts";
import { seen } from "../support/discord/sight.ts";
import { REPORTS, rssOf } from "../support/news-site.ts";
import { startWebServer, text, type WebServer } from "../support/web-server.ts";
import { type Bot, createFolder, registerCommands, startBot } from "./bot.ts";

describe("a bot that follows feeds", () => {
  const folder = createFolder();
  let discord: Discord;
  let site: WebServer;
  let bot: Bot;

  beforeAll(async () => {
    discord = await startDiscord();
    await registerCommands(discord);
    site = await startWebServer({ "/feed": text(rssOf(REPORTS, "whole")), "/silent": () => undefined });
    const { feeds, close } = await createSqliteStore(path.join(folder.dir, "dateline.sqlite"));
    for (const name of ["feed", "silent"]) {
      const feed = { address: `${site.origin}/${name}`, title: name, scope: null, addedBy: null };
      await feeds.follow(feed, new Date());
    }
    await close();
    bot = await startBot(discord, folder.dir, { WEB_ALLOW: "127.0.0.1" });
  });
  afterAll(async () => {
    await bot.kill("SIGKILL");
    await site.close();
    await discord.stop();
    folder.remove();
  });

  it("polls them by itself, answers with what they bring, and ends at once though one is silent", async () => {
    await expect.poll(() => bot.output(), { timeout: 30_000 }).toContain('"added":3');
    const { texts } = await seen(discord.command({ name: "search", options: { query: "breakwater" } }));
    expect(texts.join("\n")).toContain("Eleven ships waited outside the **breakwater**");
    await expect.poll(() => site.asked, { timeout: 30_000 }).toContain("/silent");
    expect(await bot.kill("SIGTERM")).toBe(0);
    expect(bot.output()).not.toContain('"level":50');
    const { feeds, close } = await createSqliteStore(path.join(folder.dir, "dateline.sqlite"));
    const states = (await feeds.followed()).map(({ title, state, failures }) => [title, state, failures]);
    await close();
    expect(states).toEqual([
      ["feed", "alive", 0],
      ["silent", "alive", 0],
    ]);
  });
});

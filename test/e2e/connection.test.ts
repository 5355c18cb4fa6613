import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Discord, startDiscord } from "../support/discord/discord.ts";
import type { Fault } from "../support/discord/rest/faults.ts";
import { secretsIn } from "../support/discord/secrets.ts";
import { type Seen, seen } from "../support/discord/sight.ts";
import { type Bot, createFolder, registerCommands, startBot } from "./bot.ts";

let discord: Discord;
let bot: Bot;
let output = "";
const folder = createFolder();

beforeAll(async () => {
  discord = await startDiscord({ times: { identify: 0 } });
  await registerCommands(discord);
  bot = await startBot(discord, folder.dir);
});

afterAll(async () => {
  await bot.kill("SIGKILL");
  await discord.stop();
  folder.remove();
});

const when = (topic = "taliban"): Promise<Seen> =>
  seen(discord.command({ name: "when", options: { topic } }));

describe("a bot whose connection is lost", () => {
  const LOSSES: readonly (readonly [what: string, lose: () => void])[] = [
    ["a cut socket", () => discord.gateway.drop()],
    ["op 7", () => discord.gateway.reconnect()],
    ["op 9 that may be resumed", () => discord.gateway.invalidate(true)],
    ["a close that may be resumed", () => discord.gateway.close(4000)],
  ];
  it.each(LOSSES)("answers in time what it is asked after %s", async (_, lose) => {
    const before = discord.gateway.identified();
    lose();
    await discord.until(() => discord.gateway.sessions().length === 0);
    expect((await when()).texts[0]).toContain("## When: taliban");
    expect(discord.gateway.identified()).toBe(before);
  });

  it("logs in anew where its session is over", async () => {
    const before = discord.gateway.identified();
    discord.gateway.invalidate(false);
    await discord.until(() => discord.gateway.identified() > before);
    expect((await when()).texts[0]).toContain("## When: taliban");
  });
});

describe("a bot whose requests fail", () => {
  const CALLBACK = "POST /interactions/:id/:token/callback";
  const FAULTS: readonly (readonly [what: string, fault: Fault])[] = [
    ["a 500", { kind: "status", status: 500 }],
    ["a 503", { kind: "status", status: 503 }],
    ["a socket cut before Discord looked", { kind: "drop", when: "before" }],
    ["a socket cut after Discord took the answer", { kind: "drop", when: "after" }],
    ["a rate limit", { kind: "rate limit", retryAfter: 0.1 }],
  ];
  it.each(FAULTS)("answers once in spite of %s", async (_, fault) => {
    const before = discord.messages().length;
    discord.faults.next(CALLBACK, fault);
    expect((await when()).texts[0]).toContain("## When: taliban");
    expect(discord.messages()).toHaveLength(before + 1);
  });

  it("goes on where an answer was lost for good", async () => {
    discord.faults.next(CALLBACK, { kind: "status", status: 500 }, 8);
    const lost = discord.command({ name: "when", options: { topic: "kabul" } });
    await discord.until(() => discord.requests.filter(({ status }) => status === 500).length >= 9);
    discord.clock.advance(3000);
    expect(await lost.answer()).toMatchObject({ kind: "failed" });
    const late = discord.command({ name: "when", options: { topic: "kabul" } });
    discord.clock.advance(3000);
    expect(await late.answer()).toMatchObject({ kind: "failed" });
    expect((await when()).texts[0]).toContain("## When: taliban");
    await vi.waitFor(() => expect(bot.output()).toContain("Unknown interaction"), 30_000);
  });
});

describe("a bot that was killed", () => {
  it("answers the buttons of its earlier life, and what was asked at length", async () => {
    const first = await when();
    const long = await when(`taliban OR ${"kabul OR ".repeat(20)}kunduz`);
    await bot.kill("SIGKILL");
    output += bot.output();
    discord.faults.next(/^GET .*\/commands$/, { kind: "status", status: 500 }, 4);
    bot = await startBot(discord, folder.dir);
    for (const page of [first, long]) {
      const next = await seen(discord.press(page.message.id, page.id("Later")));
      expect(next.message.id).toBe(page.message.id);
      expect(next.texts).not.toEqual(page.texts);
    }
  });

  it("writes no secret into its log, whatever went wrong", () => {
    expect(secretsIn(output + bot.output(), discord)).toEqual([]);
  });
});

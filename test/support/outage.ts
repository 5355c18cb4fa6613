import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ChannelType, OverwriteType, PermissionFlagsBits } from "discord-api-types/v10";
import { createNewsroom, type Newsroom } from "./delivering.ts";
import type { Discord } from "./discord/discord.ts";
import type { Fault } from "./discord/rest/faults.ts";

export interface Outage {
  readonly channels: number;
  readonly articles: number;
  readonly kills: number;
  readonly perSecond: number;
  /** Whether Discord fails now and then. */
  readonly failing: boolean;
  /** Where the bot may not read what it wrote, in so many of the channels. */
  readonly unreadable: number;
}

/** What became of it, by what Discord has. */
export interface Aftermath {
  /** By channel, the articles told in it, in the order in which Discord took them. */
  readonly told: ReadonlyMap<string, readonly string[]>;
  readonly articles: readonly string[];
  readonly unreadable: ReadonlySet<string>;
  readonly counts: Awaited<ReturnType<Newsroom["store"]["outbox"]["counts"]>>;
  /** Requests, and the 429s among them, those made by a fault included. */
  readonly requests: number;
  readonly limited: number;
  readonly seconds: number;
}

const PROGRAM = path.join(import.meta.dirname, "deliver-process.ts");
/** Longer than a lease, within the time in which a nonce is remembered; and longer than that. */
const SOON = 70_000;
const LATE = 240_000;
const POST = "POST /channels/:id/messages";

/** Publishes articles to channels over a Discord that fails, by a process that is killed again and again. */
export async function outage(discord: Discord, file: string, asked: Outage): Promise<Aftermath> {
  let offset = 0;
  const newsroom = await createNewsroom(file, () => Date.now() + offset);
  const channels = await makeChannels(discord, newsroom, asked);
  const articles: string[] = [];
  for (let i = 0; i < asked.articles; i++)
    articles.push(
      await newsroom.publish(`report${i}`, `Kabul report number ${i}: ${"word ".repeat(3)}${i}.`),
    );
  const began = Date.now();
  if (asked.failing) discord.faults.every(POST, 10, FAULTS);
  let child = deliver(discord, file, offset, asked.perSecond);
  for (let kill = 0; kill < asked.kills; kill++) {
    await sleep(400 + (kill % 4) * 170);
    child.kill("SIGKILL");
    await once(child, "close");
    const gap = kill % 2 === 0 ? SOON : LATE;
    offset += gap;
    discord.clock.advance(gap);
    child = deliver(discord, file, offset, asked.perSecond);
  }
  const patience = Date.now() + 60_000 + (asked.articles * asked.channels * 2_000) / asked.perSecond;
  while ((await newsroom.store.outbox.counts()).owed > 0 && Date.now() < patience) await sleep(200);
  const seconds = (Date.now() - began) / 1000;
  child.kill("SIGKILL");
  await once(child, "close");
  const counts = await newsroom.store.outbox.counts();
  await newsroom.store.close();
  const limited = discord.requests.filter(({ status }) => status === 429).length;
  return {
    told: new Map(channels.map((id) => [id, toldIn(discord, id)])),
    articles,
    unreadable: new Set(channels.slice(0, asked.unreadable)),
    counts,
    requests: discord.requests.length,
    limited,
    seconds,
  };
}

async function makeChannels(discord: Discord, newsroom: Newsroom, asked: Outage): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let i = 0; i < asked.channels; i++) {
    const guild = i % 10 === 0 ? discord.addGuild({ name: `Server ${i}` }).id : null;
    guilds.set(discord, guild ?? guilds.get(discord) ?? discord.home.guild.id);
    const home = guilds.get(discord) ?? discord.home.guild.id;
    const { id } = discord.addChannel(home, { name: `news${i}`, type: ChannelType.GuildText });
    if (i < asked.unreadable) hideHistory(discord, id);
    await newsroom.subscribe({ channel: id, guild: home });
    ids.push(id);
  }
  return ids;
}

const guilds = new WeakMap<Discord, string>();

const hideHistory = (discord: Discord, channel: string) =>
  discord.overwrite(channel, {
    id: discord.bot.id,
    type: OverwriteType.Member,
    allow: "0",
    deny: String(PermissionFlagsBits.ReadMessageHistory),
  });

/** Of the requests that go wrong, half are answered with 500. */
const FAULTS: readonly Fault[] = [
  { kind: "status", status: 500 },
  { kind: "drop", when: "before" },
  { kind: "status", status: 500 },
  { kind: "drop", when: "after" },
  { kind: "status", status: 502 },
  { kind: "late", ms: 300 },
  { kind: "status", status: 503 },
  { kind: "rate limit", retryAfter: 0.3 },
];

const deliver = (discord: Discord, file: string, offset: number, perSecond: number): ChildProcess =>
  spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      PROGRAM,
      file,
      discord.url,
      discord.token,
      String(offset),
      String(perSecond),
    ],
    { stdio: ["ignore", "ignore", "inherit"] },
  );

const toldIn = (discord: Discord, channel: string): readonly string[] =>
  [...discord.world.messages.values()]
    .filter((message) => message.channel === channel && message.author === discord.bot.id)
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    .map(({ content }) => content ?? "");

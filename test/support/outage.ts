import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ChannelType, OverwriteType, PermissionFlagsBits } from "discord-api-types/v10";
import { createNewsroom, type Newsroom } from "./delivering.ts";
import type { Discord } from "./discord/discord.ts";
import type { Fault } from "./discord/rest/faults.ts";
import { argumentsFor } from "./program.ts";

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
  readonly requests: number;
  /** The 429s among them that we brought about ourselves, and those that were made to come. */
  readonly limited: number;
  readonly madeLimited: number;
  readonly seconds: number;
}

const PROGRAM = path.join(import.meta.dirname, "deliver-process.ts");
/** Longer than a lease, within the time in which a nonce is remembered; and longer than that. */
const SOON = 70_000;
const LATE = 240_000;
/** Longer than anything is left alone. */
const PATIENCE = 90_000;
/** A process that is killed at once would not have begun. */
const BEGINNING = 100;
/** More than so many in an hour would be told a channel together. */
const IN_AN_HOUR = 20;
const HOUR = 3_600_000;
const POST = "POST /channels/:id/messages";

/** Publishes articles to channels over a Discord that fails, by a process that is killed again and again. */
export async function outage(discord: Discord, file: string, asked: Outage): Promise<Aftermath> {
  let publishing = Date.now();
  const newsroom = await createNewsroom(file, () => publishing);
  const channels = await makeChannels(discord, newsroom, asked);
  const articles: string[] = [];
  for (let i = 0; i < asked.articles; i++) {
    publishing = Date.now() - HOUR * Math.floor((asked.articles - i) / IN_AN_HOUR);
    articles.push(
      await newsroom.publish(`report${i}`, `Kabul report number ${i}: ${"word ".repeat(3)}${i}.`),
    );
  }
  if (asked.failing) discord.faults.every(POST, 10, FAULTS);
  const seconds = await deliverAll(discord, file, newsroom, asked);
  const counts = await newsroom.store.outbox.counts();
  await newsroom.store.close();
  const limited = discord.requests.filter(({ status }) => status === 429);
  const madeLimited = limited.filter(({ fault }) => fault === "rate limit").length;
  return {
    told: toldIn(discord, channels),
    articles,
    unreadable: new Set(channels.slice(0, asked.unreadable)),
    counts,
    requests: discord.requests.length,
    limited: limited.length - madeLimited,
    madeLimited,
    seconds,
  };
}

/** Kills come at random moments of the time that it takes. Gives the seconds since the first process was ready. */
async function deliverAll(
  discord: Discord,
  file: string,
  newsroom: Newsroom,
  asked: Outage,
): Promise<number> {
  const expected = (asked.channels * asked.articles * 1000) / asked.perSecond;
  let offset = 0;
  let child = await deliver(discord, file, offset, asked.perSecond);
  const began = Date.now();
  for (let kill = 0; kill < asked.kills; kill++) {
    await sleep(BEGINNING + (2 * Math.random() * expected) / (asked.kills + 1));
    child.kill("SIGKILL");
    await once(child, "close");
    const gap = kill % 2 === 0 ? SOON : LATE;
    offset += gap;
    discord.clock.advance(gap);
    child = await deliver(discord, file, offset, asked.perSecond);
  }
  await settled(discord, newsroom);
  const seconds = (Date.now() - began) / 1000;
  child.kill("SIGKILL");
  await once(child, "close");
  return seconds;
}

/** Until nothing is owed any more, or nothing happens any more. */
async function settled(discord: Discord, newsroom: Newsroom): Promise<void> {
  let [requests, since] = [0, Date.now()];
  while ((await newsroom.store.outbox.nextDue()) !== null && Date.now() - since < PATIENCE) {
    if (discord.requests.length > requests) [requests, since] = [discord.requests.length, Date.now()];
    await sleep(100);
  }
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

/** A process that has begun to deliver. */
async function deliver(
  discord: Discord,
  file: string,
  offset: number,
  perSecond: number,
): Promise<ChildProcess> {
  const given = [file, discord.url, discord.token, String(offset), String(perSecond)];
  const child = spawn(process.execPath, [...argumentsFor(PROGRAM), ...given], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
}

/** By channel, in the order in which Discord took it. */
function toldIn(discord: Discord, channels: readonly string[]): Aftermath["told"] {
  const own = [...discord.world.messages.values()].filter(({ author }) => author === discord.bot.id);
  const byChannel = Map.groupBy(own, ({ channel }) => channel);
  return new Map(channels.map((id) => [id, (byChannel.get(id) ?? []).map(({ content }) => content)]));
}

import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { startDiscord } from "../test/support/discord/discord.ts";
import { type Aftermath, type Outage, outage } from "../test/support/outage.ts";

/**
 * Articles told in channels of a Discord on loopback: at Discord's own limit, at a higher one, and, ten times as many,
 * through failures and kills. MESSAGES sets how many, 20,000 by default, which takes ten minutes.
 */
const MESSAGES = Number(process.env.MESSAGES ?? 20_000);
const CHANNELS = MESSAGES / 20;
const HIGH = 2_000;
const POST = "POST /channels/:id/messages";

const QUIET = { channels: CHANNELS, articles: 20, kills: 0, unreadable: 0, failing: false };
const FAILING = { ...QUIET, articles: 200, kills: 10, unreadable: Math.ceil(CHANNELS / 50), failing: true };

export async function run() {
  const rows = [
    await measure("50 a second", 50, { ...QUIET, perSecond: 48 }),
    await measure("2,000 a second", HIGH, { ...QUIET, perSecond: 1_900 }),
    await measure("failures and kills", HIGH, { ...FAILING, perSecond: 1_900 }),
  ];
  return { title: `News told in ${CHANNELS} channels`, rows };
}

async function measure(name: string, limit: number, asked: Outage) {
  const base = await bareClient();
  const discord = await startDiscord();
  const file = path.join(tmpdir(), `dateline-bench-${process.pid}-${limit}.sqlite`);
  try {
    discord.limits.set("global", { limit, window: 1_000 });
    if (limit > 50) discord.limits.set(POST, { limit: 100, window: 1_000 });
    return rowOf(name, limit, asked, await outage(discord, file, asked), base);
  } finally {
    await discord.stop();
    for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  }
}

/** How many messages a second such a Discord takes here and now, from a client that does nothing else. */
async function bareClient(): Promise<number> {
  const { limits, url, token, home, stop } = await startDiscord();
  for (const route of ["global", POST]) limits.set(route, { limit: 1_000_000, window: 1_000 });
  const program = path.join(import.meta.dirname, "bare-client.ts");
  const given = [program, url, token, home.channel.id, "4000"];
  const { stdout } = await promisify(execFile)(process.execPath, given);
  await stop();
  return Number(stdout);
}

function rowOf(name: string, limit: number, asked: Outage, after: Aftermath, base: number) {
  const told = [...after.told];
  const complete = told.filter(([, list]) => [...new Set(list)].join() === after.articles.join()).length;
  const doubled = told.map(([id, list]) => [id, again(list)] as const);
  const sum = (of: typeof doubled) => of.reduce((all, [, count]) => all + count, 0);
  const messages = asked.channels * asked.articles;
  return {
    name,
    messages,
    seconds: Number(after.seconds.toFixed(1)),
    "times the limit's": Number((after.seconds / (messages / limit)).toFixed(2)),
    "a bare client's most a second": base,
    "channels told all in order": complete,
    "told again, readable": sum(doubled.filter(([id]) => !after.unreadable.has(id))),
    "told again, unreadable": sum(doubled.filter(([id]) => after.unreadable.has(id))),
    uncertain: after.counts.uncertain,
    "429s of our making": after.limited,
    "429s made to come": after.madeLimited,
    requests: after.requests,
  };
}

/** How many of the articles stand there more than once. */
const again = (list: readonly string[]): number =>
  new Set(list.filter((one, i) => list.indexOf(one) !== i)).size;

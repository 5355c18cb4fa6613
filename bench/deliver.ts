import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startDiscord } from "../test/support/discord/discord.ts";
import { type Aftermath, type Outage, outage } from "../test/support/outage.ts";

/**
 * Articles told in channels of a Discord on loopback: at Discord's own limit, at a higher one, and through failures
 * and kills. MESSAGES sets how many, 20,000 by default.
 */
const MESSAGES = Number(process.env.MESSAGES ?? 20_000);
const CHANNELS = MESSAGES / 20;
const POST = "POST /channels/:id/messages";

export async function run() {
  const rows: Record<string, string | number>[] = [];
  const quiet = { channels: CHANNELS, articles: 20, kills: 0, unreadable: 0, failing: false };
  rows.push(await measure("50 a second", 50, { ...quiet, perSecond: 48 }));
  rows.push(await measure("2,000 a second", 2_000, { ...quiet, perSecond: 1_900 }));
  rows.push(
    await measure("failures and kills", 2_000, {
      ...quiet,
      perSecond: 300,
      kills: 10,
      unreadable: CHANNELS / 50,
      failing: true,
    }),
  );
  return { title: `${MESSAGES} messages to ${CHANNELS} channels`, rows };
}

async function measure(name: string, limit: number, asked: Outage) {
  const discord = await startDiscord();
  discord.limits.set("global", { limit, window: 1_000 });
  if (limit > 50) discord.limits.set(POST, { limit: 100, window: 1_000 });
  const file = path.join(tmpdir(), `dateline-bench-${process.pid}-${limit}.sqlite`);
  try {
    return rowOf(name, limit, asked, await outage(discord, file, asked));
  } finally {
    await discord.stop();
    for (const end of ["", "-wal", "-shm"]) rmSync(file + end, { force: true });
  }
}

function rowOf(name: string, limit: number, asked: Outage, after: Aftermath) {
  const told = [...after.told];
  const once = told.map(([id, list]) => [id, [...new Set(list)]] as const);
  const complete = once.filter(([, list]) => list.join() === after.articles.join()).length;
  const doubled = told.map(([id, list]) => [id, list.length - new Set(list).size] as const);
  const sum = (of: typeof doubled) => of.reduce((all, [, count]) => all + count, 0);
  return {
    name,
    seconds: Number(after.seconds.toFixed(1)),
    "times the limit's": Number((after.seconds / ((asked.channels * asked.articles) / limit)).toFixed(2)),
    "channels told all in order": complete,
    "twice, readable": sum(doubled.filter(([id]) => !after.unreadable.has(id))),
    "twice, unreadable": sum(doubled.filter(([id]) => after.unreadable.has(id))),
    uncertain: after.counts.uncertain,
    "429s": after.limited,
  };
}

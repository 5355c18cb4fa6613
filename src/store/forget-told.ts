import type { Transaction } from "kysely";
import { recentGap } from "./heartbeats.ts";
import type { Reach } from "./reach.ts";
import type { Schema } from "./schema.ts";

const DAY = 24 * 3_600_000;
/** For so long a message is changed with its article, and what came first as long ago is told to nobody as new. */
export const REMEMBERED = 365 * DAY;
/** For so long attempts are kept, and what is owed to a channel that was stopped. */
const MONTH = 30 * DAY;
/** Few enough that nobody waits for it. */
const SOME = 200;

/**
 * Forgets some of what was told long ago. True where more of it may be left. Not within a day after a gap, which may be
 * none but a clock that was set ahead.
 */
export async function forgetTold(trx: Transaction<Schema>, reach: Reach, now: number): Promise<boolean> {
  if ((await recentGap(trx, reach, now)) !== null) return false;
  await giveUpStopped(trx, now - MONTH);
  const attempts = await forgetAttempts(trx, now - MONTH);
  const messages = await forgetMessages(trx, now - REMEMBERED);
  return attempts === SOME || messages === SOME;
}

/** They stand in the order in which they were made, so the oldest are looked at alone. */
async function forgetAttempts(trx: Transaction<Schema>, before: number): Promise<number> {
  const oldest = trx.selectFrom("attempts").select(["id", "at"]).orderBy("id").limit(SOME).as("oldest");
  const { numDeletedRows } = await trx
    .deleteFrom("attempts")
    .where("id", "in", (query) => query.selectFrom(oldest).where("at", "<", before).select("id"))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** With the stories that they told. */
async function forgetMessages(trx: Transaction<Schema>, before: number): Promise<number> {
  const settled = trx
    .selectFrom("messages")
    .where("state", "!=", "owed")
    .select(["id", "made"])
    .orderBy("seq")
    .limit(SOME)
    .as("settled");
  const old = await trx.selectFrom(settled).where("made", "<", before).select("id").execute();
  if (old.length === 0) return 0;
  const ids = old.map(({ id }) => id);
  await trx.deleteFrom("deliveries").where("message", "in", ids).execute();
  await trx.deleteFrom("messages").where("id", "in", ids).execute();
  return ids.length;
}

const giveUpStopped = (trx: Transaction<Schema>, before: number): Promise<unknown> =>
  trx
    .updateTable("messages")
    .set(({ selectFrom }) => ({
      state: "given up" as const,
      open_since: null,
      why: selectFrom("told_channels").whereRef("id", "=", "messages.channel").select("stopped"),
    }))
    .where("state", "=", "owed")
    .where("made", "<", before)
    .where("channel", "in", trx.selectFrom("told_channels").where("stopped", "is not", null).select("id"))
    .execute();

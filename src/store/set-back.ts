import { type Kysely, sql, type Transaction } from "kysely";
import type { Schema } from "./schema.ts";

const DAY = 24 * 3_600_000;

/** The clocks of two processes may differ by so much, in milliseconds. */
const TOLERANCE = 10_000;

/**
 * Where the clock was set back since it was looked at last, puts back with it what was written down by it: else what is
 * due would wait until it is as late again, and what was attempted long ago would seem to have been just now.
 */
export async function noticeSetBack(
  trx: Transaction<Schema>,
  before: number | null,
  now: number,
): Promise<void> {
  const by = (before ?? now) - now;
  if (by <= TOLERANCE) return;
  await putBackMessages(trx, by, now);
  await trx
    .updateTable("told_channels")
    .set(({ eb, selectFrom }) => ({
      held_until: eb("held_until", "-", by),
      leased_until: eb("leased_until", "-", by),
      next_due: selectFrom("messages")
        .whereRef("messages.channel", "=", "told_channels.id")
        .where("messages.state", "=", "owed")
        .select(({ fn }) => fn.min<number | null>("messages.due").as("due")),
    }))
    .execute();
  await trx
    .updateTable("attempts")
    .set(({ eb }) => ({ at: eb("at", "-", by) }))
    .where("at", ">", now)
    .execute();
  await trx
    .updateTable("left_guilds")
    .set(({ eb }) => ({ at: eb("at", "-", by) }))
    .execute();
  await trx
    .updateTable("heartbeats")
    .set(({ eb }) => ({ at: eb("at", "-", by) }))
    .execute();
  await trx
    .updateTable("posted_quotes")
    .set(({ eb }) => ({ note_due: eb("note_due", "-", by) }))
    .where("note_due", "is not", null)
    .execute();
  await putBackFeeds(trx, by, new Date(now).toISOString());
}

/** What is owed, and what would have been made in the time to come. A digest stays at its hour of the day. */
async function putBackMessages(trx: Transaction<Schema>, by: number, now: number): Promise<void> {
  const days = Math.floor(by / DAY) * DAY;
  await trx
    .updateTable("messages")
    .set(({ eb }) => ({
      open_since: eb("open_since", "-", by),
      due: sql`due - case when together = 1 and because is null then ${days} else ${by} end`,
    }))
    .where("state", "=", "owed")
    .execute();
  await trx
    .updateTable("messages")
    .set(({ eb }) => ({ made: eb("made", "-", by) }))
    .where("made", ">", now)
    .execute();
}

async function putBackFeeds(db: Kysely<Schema>, by: number, now: string): Promise<void> {
  const sooner = (time: string) => new Date(Date.parse(time) - by).toISOString();
  const ahead = await db
    .selectFrom("feeds")
    .where((where) => where.or([where("next_poll", ">", now), where("leased_until", ">", now)]))
    .select(["id", "next_poll", "leased_until"])
    .execute();
  for (const { id, next_poll, leased_until } of ahead)
    await db
      .updateTable("feeds")
      .set({ next_poll: sooner(next_poll), leased_until: leased_until && sooner(leased_until) })
      .where("id", "=", id)
      .execute();
}

import { type Selectable, sql, type Transaction } from "kysely";
import type { Parcel } from "../model/delivery.ts";
import type { MessageRow } from "./delivery-tables.ts";
import { recentGap } from "./heartbeats.ts";
import { type Place, parcelsOf } from "./parcels.ts";
import type { Reach } from "./reach.ts";
import type { Schema } from "./schema.ts";
import { lookAgain } from "./settle.ts";

interface Lease {
  readonly lease: number;
  readonly limit: number;
  readonly reach: Reach;
}

/**
 * Leases channels, and writes down that the first message of each is attempted. It is done for all of them together,
 * because a statement costs more than a row.
 */
export async function claim(
  trx: Transaction<Schema>,
  now: number,
  { lease, limit, reach }: Lease,
): Promise<readonly Parcel[]> {
  const places = await dueChannels(trx, now, { limit, reach });
  if (places.length === 0) return [];
  const first = await firstOwed(trx, places, now);
  const idle = places.filter(({ channel }) => !first.has(channel)).map(({ channel }) => channel);
  if (idle.length > 0) await lookAgain(trx, idle);
  const claimed = places.flatMap((place) => {
    const message = first.get(place.channel);
    return message ? [{ place, message }] : [];
  });
  if (claimed.length === 0) return [];
  await leaseChannels(
    trx,
    claimed.map(({ place }) => place.channel),
    now + lease,
  );
  await beginAttempts(
    trx,
    claimed.map(({ message }) => message),
    now,
  );
  const gap = await recentGap(trx, reach, now);
  const parcels = await parcelsOf(trx, claimed);
  return parcels.map((parcel) => ({ ...parcel, gap }));
}

/** The servers in turn: one channel of each before a second of any, and who was served longest ago first. */
async function dueChannels(
  trx: Transaction<Schema>,
  now: number,
  { limit, reach }: Pick<Lease, "limit" | "reach">,
): Promise<readonly Place[]> {
  const due = trx
    .selectFrom("told_channels")
    .where("next_due", "<=", now)
    .where("held_until", "<=", now)
    .where("stopped", "is", null)
    .where("leased_until", "<=", now)
    .where("id", reach.is, reach.channel)
    .where("guild", "not in", trx.selectFrom("left_guilds").select("guild"));
  // Only of those servers that have a turn are the channels put in order, which may be few of very many.
  const turns = due
    .groupBy("guild")
    .select("guild")
    .orderBy(({ fn }) => fn.max("served"))
    .limit(limit);
  return due
    .where("guild", "in", await turns.execute().then((rows) => rows.map(({ guild }) => guild)))
    .select(["id as channel", "guild", "kind"])
    .select(sql<number>`row_number() over (partition by guild order by served, next_due)`.as("turn"))
    .select(sql<number>`max(served) over (partition by guild)`.as("recent"))
    .orderBy("turn")
    .orderBy("recent")
    .limit(limit)
    .execute();
}

/** By channel. Of many that one of them may be owed, only the first is read. */
async function firstOwed(
  trx: Transaction<Schema>,
  places: readonly Place[],
  now: number,
): Promise<ReadonlyMap<string, Selectable<MessageRow>>> {
  const channels = places.map(({ channel }) => channel);
  const rows = await trx
    .selectFrom("messages")
    .where("seq", "in", (query) =>
      query
        .selectFrom("told_channels")
        .where("told_channels.id", "in", channels)
        .select((each) =>
          each
            .selectFrom("messages as owed")
            .whereRef("owed.channel", "=", "told_channels.id")
            .where("owed.state", "=", "owed")
            .where("owed.due", "<=", now)
            .orderBy("owed.due")
            .orderBy("owed.seq")
            .limit(1)
            .select("owed.seq")
            .as("first"),
        ),
    )
    .selectAll()
    .execute();
  return new Map(rows.map((row) => [row.channel, row]));
}

async function leaseChannels(trx: Transaction<Schema>, ids: readonly string[], until: number): Promise<void> {
  const { last } = await trx
    .selectFrom("told_channels")
    .select(({ fn }) => fn.max<number | null>("served").as("last"))
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("told_channels")
    .set({ leased_until: until, served: (last ?? 0) + 1 })
    .where("id", "in", ids)
    .execute();
}

/** What is attempted again stays open since it was attempted first. */
async function beginAttempts(
  trx: Transaction<Schema>,
  messages: readonly Selectable<MessageRow>[],
  now: number,
): Promise<void> {
  for (const [open, some] of Map.groupBy(messages, ({ open_since }) => open_since ?? now))
    await trx
      .updateTable("messages")
      .set(({ eb }) => ({ open_since: open, tries: eb("tries", "+", 1) }))
      .where(
        "id",
        "in",
        some.map(({ id }) => id),
      )
      .execute();
  await trx
    .insertInto("attempts")
    .values(messages.map(({ id }) => ({ message: id, at: now, outcome: null, why: null, settled: null })))
    .execute();
}

import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import type { Parcel, Told } from "../model/delivery.ts";
import type { DeliveryRow, MessageRow } from "./delivery-tables.ts";
import { unknownSince } from "./heartbeats.ts";
import { postId } from "./owe.ts";
import type { Schema } from "./schema.ts";
import { lookAgain } from "./settle.ts";
import { fromRow, Strings } from "./subscriptions.ts";

/** The servers in turn: one channel of each before a second of any, and who was served longest ago first. */
export async function claim(
  trx: Transaction<Schema>,
  now: number,
  { lease, limit }: { readonly lease: number; readonly limit: number },
): Promise<readonly Parcel[]> {
  const due = await trx
    .selectFrom("told_channels")
    .where("next_due", "<=", now)
    .where("held_until", "<=", now)
    .where("stopped", "is", null)
    // A lease further ahead than any was made before the clock was set back.
    .where((where) =>
      where.or([where("leased_until", "<=", now), where("leased_until", ">", now + 2 * lease)]),
    )
    .where("guild", "not in", trx.selectFrom("left_guilds").select("guild"))
    .select(["id", "guild", "kind"])
    .select(sql<number>`row_number() over (partition by guild order by served, next_due)`.as("turn"))
    .select(sql<number>`max(served) over (partition by guild)`.as("recent"))
    .orderBy("turn")
    .orderBy("recent")
    .limit(limit)
    .execute();
  const { served } = await trx
    .selectFrom("told_channels")
    .select(({ fn }) => fn.coalesce(fn.max("served"), sql<number>`0`).as("served"))
    .executeTakeFirstOrThrow();
  const since = await unknownSince(trx, now);
  const parcels: Parcel[] = [];
  for (const [i, { id, guild, kind }] of due.entries()) {
    const owed = await firstOwed(trx, id, now);
    const message = owed && { ...owed, open_since: owed.open_since ?? (owed.work === "post" ? since : null) };
    if (!message) {
      await lookAgain(trx, id);
      continue;
    }
    const leased = { leased_until: now + lease, served: served + 1 + i };
    await trx.updateTable("told_channels").set(leased).where("id", "=", id).execute();
    parcels.push(await parcelOf(trx, message, { channel: id, guild, kind }));
    await beginAttempt(trx, message, now);
  }
  return parcels;
}

const firstOwed = (
  trx: Transaction<Schema>,
  channel: string,
  now: number,
): Promise<Selectable<MessageRow> | undefined> =>
  trx
    .selectFrom("messages")
    .where("channel", "=", channel)
    .where("state", "=", "owed")
    .where("due", "<=", now)
    .orderBy("due")
    .orderBy("seq")
    .selectAll()
    .executeTakeFirst();

async function beginAttempt(
  trx: Transaction<Schema>,
  { id, open_since, tries }: Selectable<MessageRow>,
  now: number,
): Promise<void> {
  await trx
    .updateTable("messages")
    .set({ open_since: open_since ?? now, tries: tries + 1 })
    .where("id", "=", id)
    .execute();
  await trx
    .insertInto("attempts")
    .values({ message: id, at: now, outcome: null, why: null, settled: null })
    .execute();
}

/** What a message is to bring. */
export async function parcelOf(
  trx: Kysely<Schema>,
  message: Selectable<MessageRow>,
  place: Pick<Parcel, "channel" | "guild" | "kind">,
): Promise<Parcel> {
  const { id, work, target, because, open_since, tries } = message;
  const deliveries = await trx
    .selectFrom("deliveries")
    .where("message", "=", target ?? id)
    .orderBy(sql`rowid`)
    .selectAll()
    .execute();
  const told = deliveries.map(toldOf);
  const before = target
    ? await trx.selectFrom("messages").where("id", "=", target).select("posted").executeTakeFirst()
    : null;
  const ids = [...new Set(told.flatMap(({ subscriptions }) => subscriptions))];
  const rows = ids.length
    ? await trx.selectFrom("subscriptions").where("id", "in", ids).selectAll().execute()
    : [];
  const wanting = rows.map(fromRow);
  return {
    id: target ?? id,
    row: id,
    work,
    ...place,
    told,
    because,
    posted: before?.posted ?? null,
    roles: [...new Set(wanting.flatMap(({ role }) => role ?? []))],
    tags: [...new Set(wanting.flatMap(({ tags }) => tags))].slice(0, 5),
    queries: wanting.map(({ query }) => query),
    crosspost: wanting.some(({ crosspost }) => crosspost),
    openSince: open_since,
    tries,
  };
}

const toldOf = (row: Selectable<DeliveryRow>): Told => ({
  id: postId(row.channel, row.story),
  story: row.story,
  article: row.article,
  also: Strings.parse(JSON.parse(row.also)),
  subscriptions: Strings.parse(JSON.parse(row.subscriptions)),
  retracted: row.retracted === 1,
});

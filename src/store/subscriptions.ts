import type { Kysely, Transaction } from "kysely";
import { z } from "zod";
import type { Subscription, SubscriptionChange, ToldChannel } from "../model/subscription.ts";
import type { Subscriptions } from "../ports.ts";
import type { SubscriptionRow } from "./delivery-tables.ts";
import { recentGap } from "./heartbeats.ts";
import { EVERYWHERE } from "./reach.ts";
import type { Schema } from "./schema.ts";

export const createSubscriptions = (db: Kysely<Schema>): Subscriptions => ({
  save: (subscription, channel) => db.transaction().execute((trx) => save(trx, subscription, channel)),
  async remove(id) {
    await db.deleteFrom("subscriptions").where("id", "=", id).execute();
  },
  async get(id) {
    const row = await db.selectFrom("subscriptions").where("id", "=", id).selectAll().executeTakeFirst();
    return row ? fromRow(row) : null;
  },
  async inGuild(guild) {
    const rows = await db
      .selectFrom("subscriptions")
      .where("guild", "=", guild)
      .orderBy("channel")
      .orderBy("id")
      .selectAll()
      .execute();
    return rows.map(fromRow);
  },
  async channel(id) {
    const row = await db
      .selectFrom("told_channels")
      .where("id", "=", id)
      .select(["id", "guild", "kind", "stopped"])
      .executeTakeFirst();
    return row ?? null;
  },
  async resume(channel) {
    await db.updateTable("told_channels").set(OPEN).where("id", "=", channel).execute();
  },
  async all() {
    return (await db.selectFrom("subscriptions").selectAll().execute()).map(fromRow);
  },
  changesSince: (number) => changesSince(db, number),
  async left(guild, at) {
    await db.deleteFrom("left_guilds").where("guild", "=", guild).execute();
    if (at !== null) await db.insertInto("left_guilds").values({ guild, at }).execute();
  },
  forget: (now, grace) => db.transaction().execute((trx) => forget(trx, now, grace)),
});

export const changesSince = (db: Kysely<Schema>, number: number): Promise<SubscriptionChange[]> =>
  db
    .selectFrom("subscription_changes as change")
    .leftJoin("subscriptions", "subscriptions.id", "change.subscription")
    .where("change.number", ">", number)
    .orderBy("change.number")
    .select(["change.number", "change.subscription as id", "subscriptions.query"])
    .execute();

const OPEN = { stopped: null, noticed: 0, refusals: 0, held_until: 0 };

async function save(
  trx: Transaction<Schema>,
  subscription: Subscription,
  { id, guild, kind }: Omit<ToldChannel, "stopped">,
): Promise<void> {
  await trx
    .insertInto("told_channels")
    .values({ id, guild, kind, stopped: null, next_due: null })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ kind, ...OPEN }))
    .execute();
  const row = toRow(subscription);
  await trx
    .insertInto("subscriptions")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
    .execute();
}

/** What was sent stays written down, so that it is not sent again when the server comes back. */
async function forget(trx: Transaction<Schema>, now: number, grace: number): Promise<readonly string[]> {
  if ((await recentGap(trx, EVERYWHERE, now)) !== null) return [];
  const guilds = await trx
    .selectFrom("left_guilds")
    .where("at", "<", now - grace)
    .select("guild")
    .execute();
  const names = guilds.map(({ guild }) => guild);
  if (names.length === 0) return [];
  const gone = await trx.deleteFrom("subscriptions").where("guild", "in", names).returning("id").execute();
  await trx.deleteFrom("feeds").where("scope", "in", names).execute();
  const channels = trx.selectFrom("told_channels").where("guild", "in", names).select("id");
  const unsent = trx.selectFrom("messages").where("state", "=", "owed").where("channel", "in", channels);
  await trx.deleteFrom("deliveries").where("message", "in", unsent.select("id")).execute();
  await trx.deleteFrom("messages").where("state", "=", "owed").where("channel", "in", channels).execute();
  await trx.updateTable("told_channels").set({ next_due: null }).where("guild", "in", names).execute();
  await trx.deleteFrom("left_guilds").where("guild", "in", names).execute();
  return gone.map(({ id }) => id);
}

const toRow = ({ madeBy, quiet, ...rest }: Subscription): SubscriptionRow => ({
  ...rest,
  quiet_from: quiet?.from ?? null,
  quiet_to: quiet?.to ?? null,
  tags: JSON.stringify(rest.tags),
  crosspost: Number(rest.crosspost),
  paused: Number(rest.paused),
  made_by: madeBy,
});

export const fromRow = ({ quiet_from, quiet_to, made_by, ...row }: SubscriptionRow): Subscription => ({
  ...row,
  quiet: quiet_from === null || quiet_to === null ? null : { from: quiet_from, to: quiet_to },
  tags: Strings.parse(JSON.parse(row.tags)),
  crosspost: row.crosspost === 1,
  paused: row.paused === 1,
  madeBy: made_by,
});

/** Lists of ids, as they are kept. */
export const Strings = z.array(z.string());

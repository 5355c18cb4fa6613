import { type Kysely, sql, type Transaction } from "kysely";
import type { Notice } from "../model/delivery.ts";
import type { Outbox } from "../ports.ts";
import { shortHash } from "./article-rows.ts";
import { claim } from "./claim.ts";
import { delaysIn } from "./delays.ts";
import type { MessageRow } from "./delivery-tables.ts";
import { forgetTold } from "./forget-told.ts";
import { beatOf, noteBeat } from "./heartbeats.ts";
import { parcelsOf } from "./parcels.ts";
import type { Reach } from "./reach.ts";
import type { Schema } from "./schema.ts";
import { noticeSetBack } from "./set-back.ts";
import { FOUND, lookAgain, settle } from "./settle.ts";

export const createOutbox = (db: Kysely<Schema>, reach: Reach): Outbox => ({
  claim: (now, options) => db.transaction().execute((trx) => claim(trx, now, { ...options, reach })),
  async renew(channels, until) {
    await db.updateTable("told_channels").set({ leased_until: until }).where("id", "in", channels).execute();
  },
  settle: (outcomes, now) => db.transaction().execute((trx) => settle(trx, outcomes, now)),
  async nextDue() {
    const row = await db
      .selectFrom("told_channels")
      .where("next_due", "is not", null)
      .where("stopped", "is", null)
      .where("id", reach.is, reach.channel)
      .where("guild", "not in", db.selectFrom("left_guilds").select("guild"))
      .select(sql<number | null>`min(max(next_due, held_until, leased_until))`.as("at"))
      .executeTakeFirst();
    return row?.at ?? null;
  },
  beat: (now, gap) => db.transaction().execute((trx) => beat(trx, reach, now, gap)),
  forget: (now) => db.transaction().execute((trx) => forgetTold(trx, reach, now)),
  notices: () => notices(db, reach),
  async noticed(channel) {
    await db.updateTable("told_channels").set({ noticed: 1 }).where("id", "=", channel).execute();
  },
  async parcel(id) {
    const message = await db.selectFrom("messages").where("id", "=", id).selectAll().executeTakeFirst();
    if (!message) return null;
    const place = await db
      .selectFrom("told_channels")
      .where("id", "=", message.channel)
      .select(["id as channel", "guild", "kind"])
      .executeTakeFirst();
    const [parcel = null] = place ? await parcelsOf(db, [{ message, place }]) : [];
    return parcel;
  },
  async fates(story) {
    const rows = await db
      .selectFrom("deliveries")
      .innerJoin("messages", "messages.id", "deliveries.message")
      .where("deliveries.story", "=", story)
      .select(["deliveries.channel", "deliveries.article", "state", "due", "why", "uncertain"])
      .execute();
    return rows.map((row) => ({ ...row, uncertain: row.uncertain === 1 }));
  },
  delays: (guild) => delaysIn(db, guild),
  async counts() {
    const rows = await db
      .selectFrom("messages")
      .groupBy("state")
      .select(({ fn }) => [
        "state",
        fn.countAll<number>().as("count"),
        fn.sum<number>("uncertain").as("uncertain"),
      ])
      .execute();
    const of = (state: MessageRow["state"]) => Number(rows.find((row) => row.state === state)?.count ?? 0);
    const uncertain = rows.reduce((sum, row) => sum + Number(row.uncertain), 0);
    const { found } = await db
      .selectFrom("attempts")
      .where("why", "=", FOUND)
      .select(({ fn }) => fn.countAll<number>().as("found"))
      .executeTakeFirstOrThrow();
    return {
      owed: of("owed"),
      sent: of("sent"),
      "given up": of("given up"),
      uncertain,
      found: Number(found),
    };
  },
});

async function beat(trx: Transaction<Schema>, reach: Reach, now: number, gap: number): Promise<number> {
  const before = await beatOf(trx, reach, "deliverer");
  await noticeSetBack(trx, before, now);
  await noteBeat(trx, reach, "deliverer", now);
  if (before === null || now - before <= gap) return 0;
  await noteBeat(trx, reach, "gap from", before);
  await noteBeat(trx, reach, "gap to", now);
  return catchUp(trx, reach, now);
}

/** What should have been sent while the program did not run is told together, in the first message of each channel. */
async function catchUp(trx: Transaction<Schema>, reach: Reach, now: number): Promise<number> {
  const missed = await trx
    .selectFrom("messages")
    .where("state", "=", "owed")
    .where("work", "=", "post")
    .where("open_since", "is", null)
    .where("due", "<", now)
    .where("channel", reach.is, reach.channel)
    .orderBy("due")
    .orderBy("seq")
    .select(["id", "channel"])
    .execute();
  let put = 0;
  for (const [channel, [first, ...rest]] of Map.groupBy(missed, (one) => one.channel)) {
    if (!first || rest.length === 0) continue;
    const ids = rest.map(({ id }) => id);
    const id = shortHash(`catching up ${channel} ${now}`, 16);
    put += ids.length;
    await trx
      .updateTable("deliveries")
      .set({ message: id })
      .where("message", "in", [first.id, ...ids])
      .execute();
    await trx.deleteFrom("messages").where("id", "in", ids).execute();
    await trx
      .updateTable("messages")
      .set({ id, together: 1, because: "catching up" })
      .where("id", "=", first.id)
      .execute();
    await lookAgain(trx, [channel]);
  }
  return put;
}

async function notices(db: Kysely<Schema>, reach: Reach): Promise<readonly Notice[]> {
  const channels = await db
    .selectFrom("told_channels")
    .where("stopped", "is not", null)
    .where("noticed", "=", 0)
    .where("id", reach.is, reach.channel)
    .select(["id", "guild", "kind", "stopped"])
    .execute();
  return Promise.all(
    channels.map(async (channel) => {
      const rows = await db
        .selectFrom("subscriptions")
        .where("channel", "=", channel.id)
        .select("made_by")
        .distinct()
        .execute();
      return { channel, people: rows.map(({ made_by }) => made_by) };
    }),
  );
}

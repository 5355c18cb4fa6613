import type { Transaction } from "kysely";
import type { Parcel } from "../model/delivery.ts";
import type { Reach } from "./reach.ts";
import type { Schema } from "./schema.ts";

/** When a program's deliverer last ran, and from when to when it last did not for long. */
type Beat = "deliverer" | "gap from" | "gap to";

const DAY = 24 * 3_600_000;

/** Programs are told apart by what they reach. */
const nameOf = (beat: Beat, { is, channel }: Reach): string => (is === "=" ? `${beat} ${channel}` : beat);

export async function beatOf(trx: Transaction<Schema>, reach: Reach, beat: Beat): Promise<number | null> {
  const name = nameOf(beat, reach);
  const row = await trx.selectFrom("heartbeats").where("name", "=", name).select("at").executeTakeFirst();
  return row?.at ?? null;
}

export async function noteBeat(
  trx: Transaction<Schema>,
  reach: Reach,
  beat: Beat,
  at: number,
): Promise<void> {
  const name = nameOf(beat, reach);
  await trx
    .insertInto("heartbeats")
    .values({ name, at })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ at }))
    .execute();
}

/**
 * When messages may have been sent of which this database knows nothing: for a day after a long gap, in case the
 * database is a copy from before it. Null where there was none.
 */
export async function recentGap(trx: Transaction<Schema>, reach: Reach, now: number): Promise<Parcel["gap"]> {
  const to = await beatOf(trx, reach, "gap to");
  const from = to !== null && now - to < DAY ? await beatOf(trx, reach, "gap from") : null;
  return from === null ? null : { from, to };
}

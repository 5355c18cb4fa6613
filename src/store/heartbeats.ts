import type { Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** When the deliverer last ran, and from when to when it last did not for long. */
type Beat = "deliverer" | "gap from" | "gap to";

const DAY = 24 * 3_600_000;

export async function beatOf(trx: Transaction<Schema>, name: Beat): Promise<number | null> {
  const row = await trx.selectFrom("heartbeats").where("name", "=", name).select("at").executeTakeFirst();
  return row?.at ?? null;
}

export async function noteBeat(trx: Transaction<Schema>, name: Beat, at: number): Promise<void> {
  await trx
    .insertInto("heartbeats")
    .values({ name, at })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ at }))
    .execute();
}

/**
 * Since when messages may be there of which this database knows nothing: for a day after a long gap, in case the
 * database is a copy from before it. Null where there was none.
 */
export async function unknownSince(trx: Transaction<Schema>, now: number): Promise<number | null> {
  const ended = await beatOf(trx, "gap to");
  return ended !== null && now - ended < DAY ? beatOf(trx, "gap from") : null;
}

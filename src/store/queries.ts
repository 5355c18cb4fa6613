import type { Kysely } from "kysely";
import type { Store } from "../ports.ts";
import { shortHash } from "./article-rows.ts";
import type { Schema } from "./schema.ts";

const YEAR = 365 * 24 * 60 * 60 * 1000;

export interface QueryTables {
  queries: QueryRow;
}

/** A query too long for a button's id. */
interface QueryRow {
  key: string;
  text: string;
  /** ISO 8601, UTC. */
  used_at: string;
}

export const createQueries = (db: Kysely<Schema>): Pick<Store, "keepQuery" | "keptQuery"> => ({
  async keepQuery(text, now) {
    const key = shortHash(text, 16);
    const used_at = now.toISOString();
    await db
      .insertInto("queries")
      .values({ key, text, used_at })
      .onConflict((conflict) => conflict.column("key").doUpdateSet({ used_at }))
      .execute();
    const forgotten = new Date(now.getTime() - YEAR).toISOString();
    await db.deleteFrom("queries").where("used_at", "<", forgotten).execute();
    return key;
  },
  async keptQuery(key, now) {
    const row = await db
      .updateTable("queries")
      .set({ used_at: now.toISOString() })
      .where("key", "=", key)
      .returning("text")
      .executeTakeFirst();
    return row?.text ?? null;
  },
});

import type { Kysely, Transaction } from "kysely";
import type { ChangedQuotes } from "../ports.ts";
import type { Reach } from "./reach.ts";
import type { Schema } from "./schema.ts";

/** Changes of one article that come shortly after each other are told at once. */
const SETTLING = 60_000;

/** Has the messages that quote an article told of what became of it. */
export async function oweNotes(trx: Transaction<Schema>, article: string, now: number): Promise<void> {
  await trx
    .updateTable("posted_quotes")
    .set({ note_due: now + SETTLING })
    .where("article", "=", article)
    .execute();
}

export const createChangedQuotes = (db: Kysely<Schema>, reach: Reach): ChangedQuotes => ({
  async claim(now, { lease, limit }) {
    // Who quoted in a slow channel is kept no longer than it matters; this is asked every minute.
    await db.deleteFrom("quote_turns").where("until", "<=", now).execute();
    const until = now + lease;
    const rows = await db
      .updateTable("posted_quotes")
      .set({ note_due: until })
      .where("message", "in", (query) =>
        query
          .selectFrom("posted_quotes")
          .where("note_due", "<=", now)
          .where("channel", reach.is, reach.channel)
          .orderBy("note_due")
          .limit(limit)
          .select("message"),
      )
      .returningAll()
      .execute();
    return rows.map(({ message, channel, article, revision, start, end, language }) => ({
      message,
      channel,
      passage: { article, revision, start, end },
      language,
      until,
    }));
  },
  async settle({ message, until }, due) {
    await db
      .updateTable("posted_quotes")
      .set({ note_due: due })
      .where("message", "=", message)
      // A change that came meanwhile has set another time, and stays owed.
      .where("note_due", "=", until)
      .execute();
  },
  async forget({ message }) {
    await db.deleteFrom("posted_quotes").where("message", "=", message).execute();
  },
});

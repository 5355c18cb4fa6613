import type { Kysely } from "kysely";
import type { Store } from "../ports.ts";
import type { Schema } from "./schema.ts";

export interface PostedQuoteTables {
  posted_quotes: PostedQuoteRow;
}

/** A passage that was posted, and as which message. */
interface PostedQuoteRow {
  message: string;
  channel: string;
  article: string;
  revision: number;
  start: number;
  end: number;
  /** ISO 8601, UTC. */
  posted_at: string;
  /** When the message is to be told of what became of the article, or null. */
  note_due: number | null;
}

export const createPostedQuotes = (db: Kysely<Schema>): Pick<Store, "keepPosted" | "postedIn"> => ({
  async keepPosted({ message, channel, passage, at }) {
    const { article, revision, start, end } = passage;
    await db
      .insertInto("posted_quotes")
      .values({
        message,
        channel,
        article,
        revision,
        start,
        end,
        posted_at: at.toISOString(),
        note_due: null,
      })
      .onConflict((conflict) => conflict.column("message").doNothing())
      .execute();
  },
  async postedIn(channel, since) {
    const row = await db
      .selectFrom("posted_quotes")
      .where("channel", "=", channel)
      .where("posted_at", ">=", since.toISOString())
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  },
});

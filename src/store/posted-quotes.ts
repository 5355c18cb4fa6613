import type { Kysely, Transaction } from "kysely";
import type { Pace, PostedQuote } from "../model/posted-quote.ts";
import type { Store } from "../ports.ts";
import type { Language } from "../words/languages.ts";
import type { Schema } from "./schema.ts";

export interface PostedQuoteTables {
  posted_quotes: PostedQuoteRow;
  quote_turns: QuoteTurnRow;
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
  language: Language;
}

/** That a channel, or a member of it, was given a passage. */
interface QuoteTurnRow {
  whose: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** Requests of one moment may be counted in another order, ms. */
const AT_ONCE = 10_000;

const YEAR = 365 * 24 * 60 * 60 * 1000;

export const createPostedQuotes = (db: Kysely<Schema>): Pick<Store, "keepPosted" | "takeTurn"> => ({
  keepPosted: (quote) => db.transaction().execute((trx) => keepPosted(trx, quote)),
  takeTurn: (paces, now) =>
    db.transaction().execute(async (trx) => {
      const at = now.getTime();
      // What writes first is alone from then on: no other counts between.
      await trx.deleteFrom("quote_turns").where("until", "<=", at).execute();
      for (const pace of paces) {
        const again = await nextTurn(pace, at, trx);
        if (again !== null) return { pace, again: new Date(again) };
      }
      const turns = paces.map(({ whose, within }) => ({ whose, until: at + within }));
      await trx.insertInto("quote_turns").values(turns).execute();
      return null;
    }),
});

/** When a pace allows one more, or null where it does now. */
async function nextTurn(
  { whose, most, within }: Pace,
  at: number,
  db: Kysely<Schema>,
): Promise<number | null> {
  const { count, first } = await db
    .selectFrom("quote_turns")
    .where("whose", "=", whose)
    // What ends much later than one taken now is from before a clock was set; a little, from who asked at once.
    .where("until", "<=", at + within + AT_ONCE)
    .select(({ fn }) => [fn.countAll<number>().as("count"), fn.min("until").as("first")])
    .executeTakeFirstOrThrow();
  return Number(count) >= most ? Number(first) : null;
}

/** In one transaction: a change is saved before it, which it sees, or after it, and then owes the note itself. */
async function keepPosted(
  trx: Transaction<Schema>,
  { message, channel, passage, language, at }: PostedQuote,
): Promise<void> {
  const { article, revision, start, end } = passage;
  const posted_at = at.toISOString();
  const changed = await trx
    .selectFrom("articles")
    .select("id")
    .where("id", "=", article)
    .where(({ or, eb }) => or([eb("withdrawn", "=", 1), eb("revision", ">", revision)]))
    .executeTakeFirst();
  // What became of the article before it was posted or meanwhile is looked at once more.
  const note_due = changed ? at.getTime() : null;
  await trx
    .insertInto("posted_quotes")
    .values({ message, channel, article, revision, start, end, posted_at, note_due, language })
    .onConflict((conflict) => conflict.column("message").doNothing())
    .execute();
  const forgotten = new Date(at.getTime() - YEAR).toISOString();
  await trx.deleteFrom("posted_quotes").where("posted_at", "<", forgotten).execute();
}

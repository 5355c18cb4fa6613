import type { Transaction } from "kysely";
import { shortHash } from "./article-rows.ts";
import type { MessageRow } from "./delivery-tables.ts";
import type { Schema } from "./schema.ts";

export type NewMessage = Pick<
  MessageRow,
  "id" | "channel" | "work" | "target" | "due" | "together" | "because" | "made"
>;

/** What a post is called: always the same, so that it is known again by a copy of the database. */
export const postId = (channel: string, story: string): string => shortHash(`post ${channel} ${story}`, 16);

/** Puts messages into the order of their channels. */
export async function addMessages(trx: Transaction<Schema>, messages: readonly NewMessage[]): Promise<void> {
  for (const some of batchesOf(messages))
    await trx
      .insertInto("messages")
      .values(
        some.map((message) => ({
          ...message,
          state: "owed" as const,
          why: null,
          posted: null,
          open_since: null,
        })),
      )
      .execute();
  for (const [due, alike] of Map.groupBy(messages, (message) => message.due))
    for (const some of batchesOf(alike.map(({ channel }) => channel))) await bringForward(trx, some, due);
}

const bringForward = (trx: Transaction<Schema>, channels: readonly string[], due: number): Promise<unknown> =>
  trx
    .updateTable("told_channels")
    .set({ next_due: due })
    .where("id", "in", channels)
    .where((where) => where.or([where("next_due", "is", null), where("next_due", ">", due)]))
    .execute();

const BATCH = 100;

/** What one statement is made for: it takes only so many values, and a longer one is no faster. */
export const batchesOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH));

import type { Kysely } from "kysely";
import type { Delay } from "../model/delivery.ts";
import type { Schema } from "./schema.ts";

/** What failed less often is no more than a hiccup. */
const OFTEN = 3;

/** The channels of a server in which a message has failed again and again, by their ids. */
export async function delaysIn(db: Kysely<Schema>, guild: string): Promise<ReadonlyMap<string, Delay>> {
  const rows = await db
    .selectFrom("messages")
    .innerJoin("told_channels", "told_channels.id", "messages.channel")
    .innerJoin("attempts", "attempts.message", "messages.id")
    .where("told_channels.guild", "=", guild)
    .where("messages.state", "=", "owed")
    .where("messages.work", "=", "post")
    .where("messages.tries", ">=", OFTEN)
    .where("messages.why", "is not", null)
    .groupBy("messages.id")
    .select(["messages.channel", "messages.why", "messages.tries"])
    .select(({ fn }) => fn.min<number>("attempts.at").as("since"))
    .execute();
  return new Map(rows.map(({ channel, since, tries, why }) => [channel, { since, tries, why: why ?? "" }]));
}

import type { Transaction } from "kysely";
import type { Due } from "../model/schedule.ts";
import { USUAL_LIMIT } from "../model/settings.ts";
import type { Subscription } from "../model/subscription.ts";
import type { NewMessage } from "./messages.ts";
import type { Schema } from "./schema.ts";
import { settingsOf } from "./settings.ts";

const HOUR = 3_600_000;

/** A channel, and what of its subscriptions an article meets. */
export interface Wanting {
  readonly channel: string;
  readonly subscriptions: readonly Subscription[];
}

/** When what would be told by itself is told together, and why. */
export type Folded = Due & Pick<NewMessage, "because">;

/** The channels for which what comes is put together with other news, whatever was wished. */
export async function foldedAmong(
  trx: Transaction<Schema>,
  wanting: readonly Wanting[],
  now: number,
): Promise<ReadonlyMap<string, Folded>> {
  return new Map([...(await floodsIn(trx, wanting, now)), ...(await stoppedAmong(trx, wanting, now))]);
}

/** What comes for a channel that was stopped is told together once it is taken up again. */
async function stoppedAmong(
  trx: Transaction<Schema>,
  wanting: readonly Wanting[],
  now: number,
): Promise<ReadonlyMap<string, Folded>> {
  const stopped = await trx
    .selectFrom("told_channels")
    .where(
      "id",
      "in",
      wanting.map(({ channel }) => channel),
    )
    .where("stopped", "is not", null)
    .select("id")
    .execute();
  return new Map(stopped.map(({ id }) => [id, { at: now, together: true, because: "stopped" }]));
}

/** When channels that have had their share this hour are told of the rest. */
async function floodsIn(
  trx: Transaction<Schema>,
  wanting: readonly Wanting[],
  now: number,
): Promise<ReadonlyMap<string, Folded>> {
  const limits = await limitsOf(trx, wanting);
  const recent = await trx
    .selectFrom("messages")
    .where(
      "channel",
      "in",
      wanting.map(({ channel }) => channel),
    )
    .where("work", "=", "post")
    .where("together", "=", 0)
    .where("made", ">", now - HOUR)
    .groupBy("channel")
    .select([
      "channel",
      ({ fn }) => fn.countAll<number>().as("count"),
      ({ fn }) => fn.min("made").as("first"),
    ])
    .execute();
  return new Map(
    recent
      .filter(({ channel, count }) => Number(count) >= (limits.get(channel) ?? USUAL_LIMIT))
      .map(({ channel, first }) => [channel, { at: Number(first) + HOUR, together: true, because: "flood" }]),
  );
}

/** How many messages an hour the servers of channels want there, where they say it. */
async function limitsOf(
  trx: Transaction<Schema>,
  wanting: readonly Wanting[],
): Promise<ReadonlyMap<string, number>> {
  const byGuild = Map.groupBy(wanting, ({ subscriptions }) => subscriptions[0]?.guild ?? "");
  const found = new Map<string, number>();
  for (const [id, some] of byGuild) {
    const { limit } = await settingsOf(trx, { kind: "server", id });
    if (limit !== null) for (const { channel } of some) found.set(channel, limit);
  }
  return found;
}

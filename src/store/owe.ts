import type { Transaction } from "kysely";
import type { Article } from "../model/article.ts";
import { type Due, dueFor, sooner } from "../model/schedule.ts";
import { USUAL_LIMIT } from "../model/settings.ts";
import type { Subscription } from "../model/subscription.ts";
import type { Consequences } from "./article-writes.ts";
import { changeTold, retractTold } from "./change-told.ts";
import { oweNotes } from "./changed-quotes.ts";
import { addMessages, batchesOf, type NewMessage, postId } from "./messages.ts";
import type { Schema } from "./schema.ts";
import { settingsOf } from "./settings.ts";
import type { StandingSubscriptions } from "./standing-subscriptions.ts";
import { changesSince, fromRow } from "./subscriptions.ts";

const HOUR = 3_600_000;

/** What a new, changed or withdrawn article is owed to channels, written together with it. */
export const owing = (standing: StandingSubscriptions, now: () => number): Consequences => ({
  async published(trx, { article }) {
    await changeTold(trx, article, now());
    const met = await standing.metBy(article, (number) => changesSince(trx, number));
    await owe(trx, article, met, now());
    await oweNotes(trx, article.id, now());
  },
  async withdrawn(trx, ids) {
    for (const id of ids) {
      await oweNotes(trx, id, now());
      await retractTold(trx, id, now());
    }
  },
});

/** A channel, and what of its subscriptions an article meets. */
interface Wanting {
  readonly channel: string;
  readonly subscriptions: readonly Subscription[];
}

/** An article may be owed to thousands of channels, so it is done for many of them together. */
async function owe(
  trx: Transaction<Schema>,
  article: Article,
  met: readonly string[],
  now: number,
): Promise<void> {
  const wanted = (await subscriptionsOf(trx, met)).filter(
    ({ paused, guild }) => !paused && (article.scope === null || article.scope === guild),
  );
  const rows = await trx
    .selectFrom("deliveries")
    .where("story", "=", article.story)
    .select("channel")
    .execute();
  const told = new Set(rows.map(({ channel }) => channel));
  const wanting = [...Map.groupBy(wanted, ({ channel }) => channel)]
    .filter(([channel]) => !told.has(channel))
    .map(([channel, subscriptions]) => ({ channel, subscriptions }));
  for (const some of batchesOf(wanting)) await deliver(trx, article, some, now);
}

async function subscriptionsOf(
  trx: Transaction<Schema>,
  ids: readonly string[],
): Promise<readonly Subscription[]> {
  const found: Subscription[] = [];
  for (const some of batchesOf(ids)) {
    const rows = await trx.selectFrom("subscriptions").where("id", "in", some).selectAll().execute();
    found.push(...rows.map(fromRow));
  }
  return found;
}

async function deliver(
  trx: Transaction<Schema>,
  { id, story }: Article,
  wanting: readonly Wanting[],
  now: number,
): Promise<void> {
  const floods = await floodsIn(trx, wanting, now);
  const telling: Telling[] = [];
  for (const one of wanting) telling.push(await tellingOf(trx, one, floods, story, now));
  const fresh = telling.filter(({ isNew }) => isNew);
  await addMessages(
    trx,
    fresh.map(({ message }) => message),
  );
  const deliveries = telling.map(({ message, subscriptions }) => ({
    channel: message.channel,
    story,
    article: id,
    also: "[]",
    subscriptions: JSON.stringify(subscriptions.map((one) => one.id)),
    message: message.id,
    retracted: 0,
  }));
  await trx.insertInto("deliveries").values(deliveries).execute();
}

/** The message by which subscriptions are told. */
interface Telling {
  readonly message: NewMessage;
  readonly isNew: boolean;
  readonly subscriptions: readonly Subscription[];
}

/** What is told together joins what waits already. */
async function tellingOf(
  trx: Transaction<Schema>,
  { channel, subscriptions }: Wanting,
  floods: ReadonlyMap<string, Due>,
  story: string,
  now: number,
): Promise<Telling> {
  const wished = subscriptions.map((one) => dueFor(one, now)).reduce(sooner);
  const flood = wished.together ? undefined : floods.get(channel);
  const { at, together } = flood ?? wished;
  const message: NewMessage = {
    id: postId(channel, story),
    channel,
    work: "post",
    target: null,
    due: at,
    together: Number(together),
    because: flood ? "flood" : null,
    made: now,
  };
  const waiting = together ? await waitingFor(trx, message) : undefined;
  return { message: { ...message, id: waiting ?? message.id }, isNew: waiting === undefined, subscriptions };
}

/** The message of a channel that tells together what another would tell. */
async function waitingFor(
  trx: Transaction<Schema>,
  { channel, due, because }: NewMessage,
): Promise<string | undefined> {
  const waiting = await trx
    .selectFrom("messages")
    .where("channel", "=", channel)
    .where("state", "=", "owed")
    .where("together", "=", 1)
    .where("open_since", "is", null)
    .where((where) => (because ? where("because", "=", because) : where("due", "=", due)))
    .select("id")
    .executeTakeFirst();
  return waiting?.id;
}

/** When channels that have had their share this hour are told of the rest. */
async function floodsIn(
  trx: Transaction<Schema>,
  wanting: readonly Wanting[],
  now: number,
): Promise<ReadonlyMap<string, Due>> {
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
      .map(({ channel, first }) => [channel, { at: Number(first) + HOUR, together: true }]),
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

import type { Transaction } from "kysely";
import type { Article } from "../model/article.ts";
import { type Due, dueFor, sooner } from "../model/schedule.ts";
import { USUAL_LIMIT } from "../model/settings.ts";
import type { Subscription } from "../model/subscription.ts";
import { shortHash } from "./article-rows.ts";
import type { Consequences } from "./article-writes.ts";
import { oweNotes } from "./changed-quotes.ts";
import type { DeliveryRow } from "./delivery-tables.ts";
import type { Schema } from "./schema.ts";
import { settingsOf } from "./settings.ts";
import type { StandingSubscriptions } from "./standing-subscriptions.ts";
import { changesSince, fromRow, Strings } from "./subscriptions.ts";

const HOUR = 3_600_000;
/** Changes of one message that come shortly after each other are made at once. */
const SETTLING = 60_000;
/** Ids asked for at a time. */
const BATCH = 500;

/** What a new, changed or withdrawn article is owed to channels, written together with it. */
export const owing = (standing: StandingSubscriptions, now: () => number): Consequences => ({
  async published(trx, { article }) {
    await change(trx, await toldOf(trx, article), now());
    const met = await standing.metBy(article, (number) => changesSince(trx, number));
    await owe(trx, article, met, now());
    await oweNotes(trx, article.id, now());
  },
  async withdrawn(trx, ids) {
    for (const id of ids) {
      await oweNotes(trx, id, now());
      const told = await trx
        .updateTable("deliveries")
        .set({ retracted: 1 })
        .where("article", "=", id)
        .returning("message")
        .execute();
      await change(
        trx,
        told.map(({ message }) => message),
        now(),
      );
    }
  },
});

/** The messages that tell of an article's story, where it may be seen; a reprint is written down there. */
async function toldOf(trx: Transaction<Schema>, { id, story, scope }: Article): Promise<readonly string[]> {
  const told = trx.selectFrom("deliveries").where("deliveries.story", "=", story).selectAll("deliveries");
  const seen = told
    .innerJoin("told_channels", "told_channels.id", "deliveries.channel")
    .where("told_channels.guild", "=", scope ?? "");
  const rows = await (scope === null ? told : seen).execute();
  for (const row of rows) {
    const also = Strings.parse(JSON.parse(row.also));
    const isReprint = row.article !== id && !also.includes(id);
    const set = {
      retracted: row.article === id ? 0 : row.retracted,
      also: JSON.stringify(isReprint ? [...also, id] : also),
    };
    await trx
      .updateTable("deliveries")
      .set(set)
      .where("story", "=", story)
      .where("channel", "=", row.channel)
      .execute();
  }
  return rows.map(({ message }) => message);
}

/** Has messages that were sent changed, once for all that comes within a minute. */
async function change(trx: Transaction<Schema>, ids: readonly string[], now: number): Promise<void> {
  for (const target of new Set(ids)) {
    const message = await trx.selectFrom("messages").where("id", "=", target).selectAll().executeTakeFirst();
    if (!message || message.state === "given up" || (message.state === "owed" && message.open_since === null))
      continue;
    const waiting = await trx
      .selectFrom("messages")
      .where("target", "=", target)
      .where("work", "=", "edit")
      .where("state", "=", "owed")
      .where("open_since", "is", null)
      .select("id")
      .executeTakeFirst();
    if (waiting) continue;
    const due = now + SETTLING;
    const id = shortHash(`edit ${target} ${now}`, 16);
    await addMessage(trx, {
      id,
      channel: message.channel,
      work: "edit",
      target,
      due,
      together: 0,
      because: null,
      made: now,
    });
  }
}

async function owe(
  trx: Transaction<Schema>,
  article: Article,
  met: readonly string[],
  now: number,
): Promise<void> {
  const wanted = (await subscriptionsOf(trx, met)).filter(
    ({ paused, guild }) => !paused && (article.scope === null || article.scope === guild),
  );
  for (const [channel, subscriptions] of Map.groupBy(wanted, (one) => one.channel)) {
    const told = await trx
      .selectFrom("deliveries")
      .where("story", "=", article.story)
      .where("channel", "=", channel)
      .select("story")
      .executeTakeFirst();
    if (!told) await deliver(trx, article, channel, subscriptions, now);
  }
}

async function subscriptionsOf(
  trx: Transaction<Schema>,
  ids: readonly string[],
): Promise<readonly Subscription[]> {
  const found: Subscription[] = [];
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    const rows = await trx.selectFrom("subscriptions").where("id", "in", some).selectAll().execute();
    found.push(...rows.map(fromRow));
  }
  return found;
}

async function deliver(
  trx: Transaction<Schema>,
  article: Article,
  channel: string,
  subscriptions: readonly Subscription[],
  now: number,
): Promise<void> {
  const due = subscriptions.map((one) => dueFor(one, now)).reduce(sooner);
  const flood = due.together ? null : await floodIn(trx, channel, subscriptions[0]?.guild ?? "", now);
  const message = await messageFor(trx, {
    channel,
    article,
    due: flood ?? due,
    because: flood ? "flood" : null,
    now,
  });
  const row: Omit<DeliveryRow, "retracted"> & { retracted: number } = {
    channel,
    story: article.story,
    article: article.id,
    also: "[]",
    subscriptions: JSON.stringify(subscriptions.map(({ id }) => id)),
    message,
    retracted: 0,
  };
  await trx.insertInto("deliveries").values(row).execute();
}

/** When a channel that has had its share this hour is told of the rest, or null where it has not. */
async function floodIn(
  trx: Transaction<Schema>,
  channel: string,
  guild: string,
  now: number,
): Promise<Due | null> {
  const { limit } = await settingsOf(trx, { kind: "server", id: guild });
  const recent = await trx
    .selectFrom("messages")
    .where("channel", "=", channel)
    .where("work", "=", "post")
    .where("together", "=", 0)
    .where("made", ">", now - HOUR)
    .select("made")
    .orderBy("made")
    .execute();
  return recent.length < (limit ?? USUAL_LIMIT)
    ? null
    : { at: (recent.at(0)?.made ?? now) + HOUR, together: true };
}

interface Wanted {
  readonly channel: string;
  readonly article: Article;
  readonly due: Due;
  readonly because: "flood" | null;
  readonly now: number;
}

/** The message that is to tell it: what is told together joins what waits already. */
async function messageFor(
  trx: Transaction<Schema>,
  { channel, article, due, because, now }: Wanted,
): Promise<string> {
  const waiting = due.together
    ? await trx
        .selectFrom("messages")
        .where("channel", "=", channel)
        .where("state", "=", "owed")
        .where("together", "=", 1)
        .where("open_since", "is", null)
        .where((where) => (because ? where("because", "=", because) : where("due", "=", due.at)))
        .select("id")
        .executeTakeFirst()
    : undefined;
  if (waiting) return waiting.id;
  const id = postId(channel, article.story);
  await addMessage(trx, {
    id,
    channel,
    work: "post",
    target: null,
    due: due.at,
    together: Number(due.together),
    because,
    made: now,
  });
  return id;
}

/** What a post is called: always the same, so that it is known again by a copy of the database. */
export const postId = (channel: string, story: string): string => shortHash(`post ${channel} ${story}`, 16);

export interface NewMessage {
  readonly id: string;
  readonly channel: string;
  readonly work: "post" | "edit" | "crosspost";
  readonly target: string | null;
  readonly due: number;
  readonly together: number;
  readonly because: "flood" | null;
  readonly made: number;
}

/** Puts a message into the order of its channel. */
export async function addMessage(trx: Transaction<Schema>, message: NewMessage): Promise<void> {
  await trx
    .insertInto("messages")
    .values({ ...message, state: "owed", why: null, posted: null, open_since: null })
    .execute();
  await trx
    .updateTable("told_channels")
    .set(({ fn, val, ref }) => ({
      next_due: fn("min", [fn.coalesce(ref("next_due"), val(message.due)), val(message.due)]),
    }))
    .where("id", "=", message.channel)
    .execute();
}

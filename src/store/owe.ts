import type { Transaction } from "kysely";
import type { Article } from "../model/article.ts";
import { dueFor, sooner } from "../model/schedule.ts";
import type { Subscription } from "../model/subscription.ts";
import type { Consequences } from "./article-writes.ts";
import { changeTold, retractTold } from "./change-told.ts";
import { oweNotes } from "./changed-quotes.ts";
import { type Folded, foldedAmong, type Wanting } from "./fold-news.ts";
import { REMEMBERED } from "./forget-told.ts";
import { addMessages, batchesOf, type NewMessage, postId } from "./messages.ts";
import type { Schema } from "./schema.ts";
import type { StandingSubscriptions } from "./standing-subscriptions.ts";
import { changesSince, fromRow } from "./subscriptions.ts";

/** What a new, changed or withdrawn article is owed to channels, written together with it. */
export const owing = (standing: StandingSubscriptions, now: () => number): Consequences => ({
  async published(trx, { article }) {
    await changeTold(trx, article, now());
    const met = await standing.metBy(article, (number) => changesSince(trx, number));
    await owe(trx, article, met, now());
    await oweNotes(trx, article.id, now());
  },
  // Of what was there before, only those are told who could not be told then for want of its day.
  async redated(trx, { before, after }) {
    await changeTold(trx, after, now());
    const meeting = (article: Article) => standing.metBy(article, (number) => changesSince(trx, number));
    const met = new Set(await meeting(before));
    await owe(
      trx,
      after,
      (await meeting(after)).filter((id) => !met.has(id)),
      now(),
    );
  },
  async withdrawn(trx, ids) {
    for (const id of ids) {
      await oweNotes(trx, id, now());
      await retractTold(trx, id, now());
    }
  },
});

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
  if (await isOld(trx, article.story, now)) return;
  const wanting = [...Map.groupBy(wanted, ({ channel }) => channel)]
    .filter(([channel]) => !told.has(channel))
    .map(([channel, subscriptions]) => ({ channel, subscriptions }));
  for (const some of batchesOf(wanting)) await deliver(trx, article, some, now);
}

/** What came first so long ago is no news, and where it was told may be forgotten. */
async function isOld(trx: Transaction<Schema>, story: string, now: number): Promise<boolean> {
  const day = new Date(now - REMEMBERED).toISOString().slice(0, 10);
  const early = await trx
    .selectFrom("articles")
    .where("story", "=", story)
    .where(({ or, eb }) => or([eb("seen", "is", null), eb("seen", "<=", day)]))
    .select("id")
    .limit(1)
    .executeTakeFirst();
  return early !== undefined;
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
  const folded = await foldedAmong(trx, wanting, now);
  const telling: Telling[] = [];
  for (const one of wanting) telling.push(await tellingOf(trx, one, folded, story, now));
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
  folded: ReadonlyMap<string, Folded>,
  story: string,
  now: number,
): Promise<Telling> {
  const wished = subscriptions.map((one) => dueFor(one, now)).reduce(sooner);
  const fold = folded.get(channel);
  const isFolded = fold !== undefined && (fold.because === "stopped" || !wished.together);
  const { at, together, because } = isFolded ? fold : { ...wished, because: null };
  const message: NewMessage = {
    id: postId(channel, story),
    channel,
    work: "post",
    target: null,
    due: at,
    together: Number(together),
    because,
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

import { type Kysely, type Selectable, sql } from "kysely";
import type { Parcel, Told } from "../model/delivery.ts";
import type { Subscription } from "../model/subscription.ts";
import type { DeliveryRow, MessageRow } from "./delivery-tables.ts";
import { postId } from "./messages.ts";
import type { Schema } from "./schema.ts";
import { fromRow, Strings } from "./subscriptions.ts";

export type Place = Pick<Parcel, "channel" | "guild" | "kind">;

export interface Addressed {
  readonly message: Selectable<MessageRow>;
  readonly place: Place;
}

/** What messages are to bring, in their order. */
export async function parcelsOf(
  db: Kysely<Schema>,
  addressed: readonly Addressed[],
): Promise<readonly Parcel[]> {
  const targets = addressed.flatMap(({ message }) => message.target ?? []);
  const posted = targets.length > 0 ? await postedAs(db, targets) : new Map<string, string | null>();
  const told = await toldIn(
    db,
    addressed.map(({ message }) => postOf(message)),
  );
  const wanting = await subscriptionsOf(db, [...told.values()].flat());
  return addressed.map((one) => parcelOf(one, told.get(postOf(one.message)) ?? [], wanting, posted));
}

/** A change is called another name than the post that it changes. */
const postOf = ({ id, target }: Selectable<MessageRow>): string => target ?? id;

function parcelOf(
  { message, place }: Addressed,
  told: readonly Told[],
  subscriptions: ReadonlyMap<string, Subscription>,
  posted: ReadonlyMap<string, string | null>,
): Parcel {
  const ids = new Set(told.flatMap((one) => one.subscriptions));
  const wanting = [...ids].flatMap((id) => subscriptions.get(id) ?? []);
  return {
    id: postOf(message),
    row: message.id,
    work: message.work,
    channel: place.channel,
    guild: place.guild,
    kind: place.kind,
    told,
    because: message.because,
    posted: posted.get(postOf(message)) ?? null,
    roles: [...new Set(wanting.flatMap(({ role }) => role ?? []))],
    tags: [...new Set(wanting.flatMap(({ tags }) => tags))].slice(0, 5),
    queries: wanting.map(({ query }) => query),
    crosspost: wanting.some(({ crosspost }) => crosspost),
    openSince: message.open_since,
    gap: null,
    tries: message.tries,
  };
}

/** The messages' ids in Discord. */
async function postedAs(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.selectFrom("messages").where("id", "in", ids).select(["id", "posted"]).execute();
  return new Map(rows.map(({ id, posted }) => [id, posted]));
}

/** What messages tell, by their ids, in the order in which it came. */
async function toldIn(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Told[]>> {
  const rows = await db
    .selectFrom("deliveries")
    .where("message", "in", ids)
    .orderBy(sql`rowid`)
    .selectAll()
    .execute();
  const byMessage = Map.groupBy(rows, ({ message }) => message);
  return new Map([...byMessage].map(([id, some]) => [id, some.map(toldOf)]));
}

const toldOf = (row: Selectable<DeliveryRow>): Told => ({
  id: postId(row.channel, row.story),
  story: row.story,
  article: row.article,
  also: Strings.parse(JSON.parse(row.also)),
  subscriptions: Strings.parse(JSON.parse(row.subscriptions)),
  retracted: row.retracted === 1,
});

async function subscriptionsOf(
  db: Kysely<Schema>,
  told: readonly Told[],
): Promise<ReadonlyMap<string, Subscription>> {
  const ids = [...new Set(told.flatMap(({ subscriptions }) => subscriptions))];
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("subscriptions").where("id", "in", ids).selectAll().execute();
  return new Map(rows.map((row) => [row.id, fromRow(row)]));
}

import type { Selectable, Transaction } from "kysely";
import type { Article } from "../model/article.ts";
import { shortHash } from "./article-rows.ts";
import type { DeliveryRow } from "./delivery-tables.ts";
import { addMessages, batchesOf } from "./messages.ts";
import type { Schema } from "./schema.ts";
import { Strings } from "./subscriptions.ts";

/** Changes of one message that come shortly after each other are made at once. */
const SETTLING = 60_000;

/** Has the messages that tell an article's story changed, where it may be seen; a reprint is written down there. */
export async function changeTold(trx: Transaction<Schema>, article: Article, now: number): Promise<void> {
  const { story, scope } = article;
  const told = trx.selectFrom("deliveries").where("deliveries.story", "=", story).selectAll("deliveries");
  const seen = told
    .innerJoin("told_channels", "told_channels.id", "deliveries.channel")
    .where("told_channels.guild", "=", scope ?? "");
  const rows = await (scope === null ? told : seen).execute();
  for (const row of rows) await writeDown(trx, row, article.id);
  await change(
    trx,
    rows.map(({ message }) => message),
    now,
  );
}

/** That the article is one of those that tell the story, and is there. */
async function writeDown(
  trx: Transaction<Schema>,
  { story, channel, article, also, retracted }: Selectable<DeliveryRow>,
  id: string,
): Promise<void> {
  const others = Strings.parse(JSON.parse(also));
  const isReprint = article !== id && !others.includes(id);
  if (!isReprint && (article !== id || retracted === 0)) return;
  await trx
    .updateTable("deliveries")
    .set(isReprint ? { also: JSON.stringify([...others, id]) } : { retracted: 0 })
    .where("story", "=", story)
    .where("channel", "=", channel)
    .execute();
}

/** Has the messages changed that tell of an article that was taken back. */
export async function retractTold(trx: Transaction<Schema>, article: string, now: number): Promise<void> {
  const told = await trx
    .updateTable("deliveries")
    .set({ retracted: 1 })
    .where("article", "=", article)
    .returning("message")
    .execute();
  await change(
    trx,
    told.map(({ message }) => message),
    now,
  );
}

/** Has messages that were sent changed, once for all that comes within a minute. */
async function change(trx: Transaction<Schema>, ids: readonly string[], now: number): Promise<void> {
  for (const some of batchesOf([...new Set(ids)])) {
    const messages = await toChange(trx, some);
    await addMessages(
      trx,
      messages.map(({ id, channel }) => ({
        id: shortHash(`edit ${id} ${now}`, 16),
        channel,
        work: "edit",
        target: id,
        due: now + SETTLING,
        together: 0,
        because: null,
        made: now,
      })),
    );
  }
}

/** Of some messages those that were sent, or may have been, and have no change waiting. */
const toChange = (
  trx: Transaction<Schema>,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly channel: string }[]> =>
  trx
    .selectFrom("messages")
    .where("id", "in", ids)
    .where((where) =>
      where.or([
        where("state", "=", "sent"),
        where.and([where("state", "=", "owed"), where("open_since", "is not", null)]),
      ]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("messages as edit")
            .whereRef("edit.target", "=", "messages.id")
            .where("edit.work", "=", "edit")
            .where("edit.state", "=", "owed")
            .where("edit.open_since", "is", null)
            .select("edit.id"),
        ),
      ),
    )
    .select(["id", "channel"])
    .execute();

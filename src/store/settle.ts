import type { Transaction } from "kysely";
import type { Outcome, Parcel } from "../model/delivery.ts";
import { shortHash } from "./article-rows.ts";
import { addMessage } from "./owe.ts";
import type { Schema } from "./schema.ts";

/** What is written down of a message that was there when it was about to be sent. */
export const FOUND = "was there already";

const SECOND = 1000;
const LONGEST_WAIT = 300 * SECOND;
/** How long a channel that refuses is left alone before it is tried again, and again; then it is stopped. */
const REFUSED_WAITS = [60 * SECOND, 600 * SECOND];

/** Writes down what became of an attempt, and when its channel is next looked at. */
export async function settle(
  trx: Transaction<Schema>,
  parcel: Parcel,
  outcome: Outcome,
  now: number,
): Promise<void> {
  const why = outcome.kind === "sent" ? (outcome.found ? FOUND : null) : outcome.why;
  await trx
    .updateTable("attempts")
    .set({ outcome: outcome.kind, why, settled: now })
    .where("message", "=", parcel.row)
    .where("outcome", "is", null)
    .execute();
  await trx
    .updateTable("messages")
    .set(messageAfter(parcel, outcome, now))
    .where("id", "=", parcel.row)
    .execute();
  await trx
    .updateTable("told_channels")
    .set({ leased_until: 0, ...(await channelAfter(trx, parcel, outcome, now)) })
    .where("id", "=", parcel.channel)
    .execute();
  if (outcome.kind === "sent" && parcel.work === "post" && parcel.crosspost && parcel.kind === "announcement")
    await publish(trx, parcel, now);
  await lookAgain(trx, parcel.channel);
}

const publish = (trx: Transaction<Schema>, { id, channel }: Parcel, now: number): Promise<void> =>
  addMessage(trx, {
    id: shortHash(`crosspost ${id}`, 16),
    channel,
    work: "crosspost",
    target: id,
    due: now,
    together: 0,
    because: null,
    made: now,
  });

/** What waits in the place of a post holds its channel up, so that the order is kept; what comes after it does not. */
function messageAfter({ work, openSince }: Parcel, outcome: Outcome, now: number) {
  switch (outcome.kind) {
    case "sent":
      return {
        state: "sent" as const,
        open_since: null,
        uncertain: Number(outcome.uncertain),
        ...(work === "post" && { posted: outcome.message }),
      };
    case "given up":
      return { state: "given up" as const, open_since: null, why: outcome.why };
    case "unknown":
      return { why: outcome.why };
    case "later":
      return { why: outcome.why, open_since: openSince, ...(work !== "post" && { due: now + outcome.wait }) };
    case "unreachable":
      return { why: outcome.why, open_since: openSince };
  }
}

async function channelAfter(
  trx: Transaction<Schema>,
  { channel, work, tries }: Parcel,
  outcome: Outcome,
  now: number,
) {
  switch (outcome.kind) {
    case "sent":
      return { refusals: 0, held_until: now + outcome.rest };
    case "given up":
      return {};
    case "later":
      return work === "post" ? { held_until: now + outcome.wait } : {};
    case "unknown":
      return { held_until: now + Math.min(LONGEST_WAIT, SECOND * 2 ** Math.min(tries, 9)) };
    case "unreachable": {
      const row = await trx
        .selectFrom("told_channels")
        .where("id", "=", channel)
        .select("refusals")
        .executeTakeFirstOrThrow();
      const wait = REFUSED_WAITS[row.refusals];
      return wait === undefined
        ? { stopped: outcome.why, noticed: 0 }
        : { refusals: row.refusals + 1, held_until: now + wait };
    }
  }
}

/** Works out anew when a channel is next due. */
export async function lookAgain(trx: Transaction<Schema>, channel: string): Promise<void> {
  const { due } = await trx
    .selectFrom("messages")
    .where("channel", "=", channel)
    .where("state", "=", "owed")
    .select(({ fn }) => fn.min<number | null>("due").as("due"))
    .executeTakeFirstOrThrow();
  await trx.updateTable("told_channels").set({ next_due: due }).where("id", "=", channel).execute();
}

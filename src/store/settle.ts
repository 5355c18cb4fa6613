import type { Transaction, Updateable } from "kysely";
import type { Outcome, Parcel } from "../model/delivery.ts";
import { shortHash } from "./article-rows.ts";
import type { AttemptRow, ToldChannelRow } from "./delivery-tables.ts";
import { addMessages } from "./messages.ts";
import type { Schema } from "./schema.ts";

/** What is written down of a message that was there when it was about to be sent. */
export const FOUND = "was there already";

const SECOND = 1000;
const LONGEST_WAIT = 300 * SECOND;
/** How long a channel that refuses is left alone before it is tried again, and again; then it is stopped. */
const REFUSED_WAITS = [60 * SECOND, 600 * SECOND];

type Settled = readonly [Parcel, Outcome];

/** Writes down what became of attempts, and when their channels are next looked at; alike ones by one statement. */
export async function settle(
  trx: Transaction<Schema>,
  settled: readonly Settled[],
  now: number,
): Promise<void> {
  await endAttempts(trx, settled, now);
  for (const [parcel, outcome] of settled) {
    await trx
      .updateTable("messages")
      .set(messageAfter(parcel, outcome, now))
      .where("id", "=", parcel.row)
      .execute();
    if (isToPublish(parcel, outcome)) await publish(trx, parcel, now);
  }
  await releaseChannels(trx, settled, now);
  await lookAgain(trx, channelsOf(settled));
}

const channelsOf = (settled: readonly Settled[]): string[] => settled.map(([{ channel }]) => channel);

/** What the same is to be written of, together with that. */
const alike = <Set>(
  settled: readonly Settled[],
  setOf: (...one: Settled) => Set,
): readonly (readonly [Set, readonly Settled[]])[] =>
  [...Map.groupBy(settled, (one) => JSON.stringify(setOf(...one))).values()].flatMap((some) =>
    some.slice(0, 1).map((one) => [setOf(...one), some] as const),
  );

async function endAttempts(
  trx: Transaction<Schema>,
  settled: readonly Settled[],
  now: number,
): Promise<void> {
  const setOf = (_: Parcel, outcome: Outcome): Updateable<AttemptRow> => ({
    outcome: outcome.kind,
    why: outcome.kind === "sent" ? (outcome.found ? FOUND : null) : outcome.why,
    settled: now,
  });
  for (const [set, some] of alike(settled, setOf)) {
    const rows = some.map(([{ row }]) => row);
    await trx
      .updateTable("attempts")
      .set(set)
      .where("message", "in", rows)
      .where("outcome", "is", null)
      .execute();
  }
}

const isToPublish = ({ work, crosspost, kind }: Parcel, outcome: Outcome): boolean =>
  outcome.kind === "sent" && work === "post" && crosspost && kind === "announcement";

const publish = (trx: Transaction<Schema>, { id, channel }: Parcel, now: number): Promise<void> =>
  addMessages(trx, [
    {
      id: shortHash(`crosspost ${id}`, 16),
      channel,
      work: "crosspost",
      target: id,
      due: now,
      together: 0,
      because: null,
      made: now,
    },
  ]);

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

async function releaseChannels(
  trx: Transaction<Schema>,
  settled: readonly Settled[],
  now: number,
): Promise<void> {
  const refused = settled.filter(([, { kind }]) => kind === "unreachable");
  const refusals =
    refused.length > 0 ? await refusalsOf(trx, channelsOf(refused)) : new Map<string, number>();
  const setOf = (parcel: Parcel, outcome: Outcome): Updateable<ToldChannelRow> => ({
    leased_until: 0,
    ...channelAfter(parcel, outcome, refusals.get(parcel.channel) ?? 0, now),
  });
  for (const [set, some] of alike(settled, setOf))
    await trx.updateTable("told_channels").set(set).where("id", "in", channelsOf(some)).execute();
}

/** How often in a row channels refused before. */
async function refusalsOf(
  trx: Transaction<Schema>,
  channels: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom("told_channels")
    .where("id", "in", channels)
    .select(["id", "refusals"])
    .execute();
  return new Map(rows.map(({ id, refusals }) => [id, refusals]));
}

function channelAfter(
  { work, tries }: Parcel,
  outcome: Outcome,
  refusals: number,
  now: number,
): Updateable<ToldChannelRow> {
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
      const wait = REFUSED_WAITS[refusals];
      return wait === undefined
        ? { stopped: outcome.why, noticed: 0 }
        : { refusals: refusals + 1, held_until: now + wait };
    }
  }
}

/** Works out anew when channels are next due. */
export async function lookAgain(trx: Transaction<Schema>, channels: readonly string[]): Promise<void> {
  await trx
    .updateTable("told_channels")
    .set(({ selectFrom }) => ({
      next_due: selectFrom("messages")
        .whereRef("messages.channel", "=", "told_channels.id")
        .where("messages.state", "=", "owed")
        .select(({ fn }) => fn.min<number | null>("messages.due").as("due")),
    }))
    .where("id", "in", channels)
    .execute();
}

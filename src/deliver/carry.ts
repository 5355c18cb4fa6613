import type { Outcome, Parcel, Stretch } from "../model/delivery.ts";
import type { Courier } from "../ports.ts";

/** For so long a repeat with the same nonce surely gives the first message; Discord says "a few minutes". */
const REPEATABLE = 120_000;
/** By how much Discord's clock may differ from ours. */
const SLACK = 300_000;

/**
 * Sends a parcel, after finding out what became of attempts whose outcome nobody knows: a message doubles only where
 * the nonce has gone and the channel's history may not be read, and that is written down.
 */
export async function carry(
  parcel: Parcel,
  courier: Pick<Courier, "send" | "find">,
  now: number,
): Promise<Outcome> {
  const times = toLookAt(parcel, now);
  if (times.length === 0) return courier.send(parcel);
  const found = await findIn(parcel, times, courier).catch(asReason);
  if (typeof found === "string") return { kind: "unknown", why: found };
  const left = found ? without(parcel, found) : parcel;
  if (typeof left === "string")
    return { kind: "sent", message: left, rest: 0, uncertain: false, found: true };
  const outcome = await courier.send(left);
  if (outcome.kind !== "sent") return outcome;
  return {
    ...outcome,
    uncertain: found === null,
    found: left !== parcel && left.told.length < parcel.told.length,
  };
}

/** When it may have been sent, as far as the nonce does not tell. Changing and publishing twice does no harm. */
function toLookAt({ work, kind, openSince, gap }: Parcel, now: number): readonly Stretch[] {
  if (work !== "post") return [];
  // A forum's posts have no nonce.
  const isRepeatable =
    openSince === null || (kind !== "forum" && openSince <= now && now - openSince < REPEATABLE);
  return [
    ...(gap ? [{ from: gap.from - SLACK, to: gap.to === null ? null : gap.to + SLACK }] : []),
    ...(isRepeatable ? [] : [{ from: Math.min(openSince, now) - SLACK, to: null }]),
  ];
}

/** Null where some of it may not be read. */
async function findIn(
  parcel: Parcel,
  times: readonly Stretch[],
  courier: Pick<Courier, "find">,
): Promise<ReadonlyMap<string, string> | null> {
  const found = new Map<string, string>();
  for (const time of times) {
    const some = await courier.find(parcel, time);
    if (some === null) return null;
    for (const [name, message] of some) found.set(name, message);
  }
  return found;
}

/** The parcel without the stories that are there, or the id of the message that tells all of them. */
function without(parcel: Parcel, found: ReadonlyMap<string, string>): Parcel | string {
  const whole = found.get(parcel.id);
  if (whole !== undefined) return whole;
  const told = parcel.told.filter(({ id }) => !found.has(id));
  return told.length === 0 ? ([...found.values()][0] ?? parcel) : { ...parcel, told };
}

const asReason = (error: unknown): string =>
  `the channel could not be read: ${error instanceof Error ? error.message : String(error)}`;

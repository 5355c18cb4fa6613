import type { QuietHours, Subscription } from "./subscription.ts";

/** When something is told, in milliseconds, and whether together with what else is due then. */
export interface Due {
  readonly at: number;
  readonly together: boolean;
}

const HOUR_OF_DIGEST = 8;
const MONDAY = 1;

/** When a subscription is told of what is new now. */
export function dueFor(
  { tell, quiet, zone }: Pick<Subscription, "tell" | "quiet" | "zone">,
  now: number,
): Due {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const at = DIGESTS[tell](here);
  const awake = quiet === null ? at : afterQuiet(at, quiet);
  const isNow = Temporal.ZonedDateTime.compare(awake, here) === 0;
  return { at: awake.epochMilliseconds, together: !isNow };
}

/** The sooner of two; what is told at once beats a digest. */
export const sooner = (a: Due, b: Due): Due => (a.at <= b.at ? a : b);

const DIGESTS: Readonly<
  Record<Subscription["tell"], (now: Temporal.ZonedDateTime) => Temporal.ZonedDateTime>
> = {
  "at once": (now) => now,
  hourly: (now) => now.round({ smallestUnit: "hour", roundingMode: "floor" }).add({ hours: 1 }),
  daily: (now) => morningAfter(now),
  weekly: (now) => {
    const morning = morningAfter(now);
    return morning.add({ days: (MONDAY - morning.dayOfWeek + 7) % 7 });
  },
};

/** The next morning, which on some days comes an hour sooner or later. */
function morningAfter(now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const today = now.withPlainTime({ hour: HOUR_OF_DIGEST });
  return Temporal.ZonedDateTime.compare(today, now) > 0 ? today : today.add({ days: 1 });
}

/** The end of the quiet hours that a time falls into, or the time itself. */
function afterQuiet(at: Temporal.ZonedDateTime, { from, to }: QuietHours): Temporal.ZonedDateTime {
  if (from === to) return at;
  const isQuiet = from < to ? at.hour >= from && at.hour < to : at.hour >= from || at.hour < to;
  if (!isQuiet) return at;
  const end = at.withPlainTime({ hour: to });
  return Temporal.ZonedDateTime.compare(end, at) > 0 ? end : end.add({ days: 1 }).withPlainTime({ hour: to });
}

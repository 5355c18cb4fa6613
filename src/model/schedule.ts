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
  // Some clocks change by half an hour, or within an hour.
  hourly: (now) =>
    now.add({ minutes: 60 - now.minute }).round({ smallestUnit: "minute", roundingMode: "floor" }),
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
function afterQuiet(at: Temporal.ZonedDateTime, quiet: QuietHours): Temporal.ZonedDateTime {
  if (!isQuiet(at, quiet)) return at;
  // An hour that comes twice is the one that is still to come.
  const today = at.with({ ...FULL_HOUR, hour: quiet.to });
  const end = Temporal.ZonedDateTime.compare(today, at) > 0 ? today : tomorrow(at, quiet.to);
  // The clock may jump over their end.
  const jump = at.getTimeZoneTransition("next");
  const isSooner = jump !== null && Temporal.ZonedDateTime.compare(jump, end) < 0;
  return isSooner && !isQuiet(jump, quiet) ? jump : end;
}

const tomorrow = (at: Temporal.ZonedDateTime, hour: number): Temporal.ZonedDateTime =>
  at.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone: at.timeZoneId, plainTime: { hour } });

const FULL_HOUR = { minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 };

function isQuiet({ hour }: Temporal.ZonedDateTime, { from, to }: QuietHours): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

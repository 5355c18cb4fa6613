import { describe, expect, it } from "vitest";
import { dueFor } from "../../src/model/schedule.ts";
import type { Subscription } from "../../src/model/subscription.ts";

type How = Pick<Subscription, "tell" | "quiet" | "zone">;

const how = (tell: How["tell"], zone = "UTC", quiet: How["quiet"] = null): How => ({ tell, zone, quiet });
const NIGHT = { from: 22, to: 7 };

describe("when a channel is told", () => {
  it.each<[string, How, string, string]>([
    ["at once", how("at once"), "2026-03-10T12:34:00Z", "2026-03-10T12:34:00Z"],
    ["at the next full hour", how("hourly"), "2026-03-10T12:34:00Z", "2026-03-10T13:00:00Z"],
    ["this morning", how("daily"), "2026-03-10T05:00:00Z", "2026-03-10T08:00:00Z"],
    ["tomorrow morning", how("daily"), "2026-03-10T08:00:00Z", "2026-03-11T08:00:00Z"],
    ["in the morning there", how("daily", "Asia/Kabul"), "2026-03-10T05:00:00Z", "2026-03-11T03:30:00Z"],
    ["on Monday", how("weekly"), "2026-03-10T05:00:00Z", "2026-03-16T08:00:00Z"],
    ["on this Monday", how("weekly"), "2026-03-16T05:00:00Z", "2026-03-16T08:00:00Z"],
    ["after the night", how("at once", "UTC", NIGHT), "2026-03-10T23:00:00Z", "2026-03-11T07:00:00Z"],
    ["after the same night", how("at once", "UTC", NIGHT), "2026-03-11T03:00:00Z", "2026-03-11T07:00:00Z"],
    ["by day as ever", how("at once", "UTC", NIGHT), "2026-03-11T12:00:00Z", "2026-03-11T12:00:00Z"],
    [
      "at no full hour of the night",
      how("hourly", "UTC", NIGHT),
      "2026-03-10T21:30:00Z",
      "2026-03-11T07:00:00Z",
    ],
    [
      "after a quiet afternoon",
      how("at once", "UTC", { from: 13, to: 15 }),
      "2026-03-10T14:59:00Z",
      "2026-03-10T15:00:00Z",
    ],
    [
      "when the clocks go forward over the end of the quiet hours",
      how("at once", "Europe/Berlin", { from: 0, to: 2 }),
      "2026-03-28T23:30:00Z",
      "2026-03-29T01:00:00Z",
    ],
    [
      "once where the clocks go back",
      how("at once", "Europe/Berlin", { from: 22, to: 7 }),
      "2026-10-25T00:30:00Z",
      "2026-10-25T06:00:00Z",
    ],
    [
      "as soon as the clock jumps over the end of the quiet hours",
      how("at once", "Antarctica/Troll", { from: 0, to: 2 }),
      "2026-03-29T00:54:00Z",
      "2026-03-29T01:00:00Z",
    ],
    [
      "at the end of the hour that comes twice",
      how("at once", "Pacific/Chatham", { from: 1, to: 3 }),
      "2026-04-04T14:07:00Z",
      "2026-04-04T14:15:00Z",
    ],
    [
      "within the hour where the clock goes back by half of one",
      how("hourly", "Australia/Lord_Howe"),
      "2026-04-04T15:07:00Z",
      "2026-04-04T15:30:00Z",
    ],
  ])("is %s", (_, subscription, now, at) => {
    const due = dueFor(subscription, Date.parse(now));
    expect(new Date(due.at).toISOString()).toBe(new Date(at).toISOString());
    expect(due.together).toBe(at !== now);
  });

  it("is never in the past, too late or in the quiet hours, in any time zone, whatever its clocks do", () => {
    const late = (at: number, now: number, most: number) => at < now || at - now > most;
    for (const zone of Intl.supportedValuesOf("timeZone"))
      for (const now of aroundChanges(zone)) {
        const hourly = dueFor(how("hourly", zone), now).at;
        const daily = dueFor(how("daily", zone), now).at;
        const awake = dueFor(how("at once", zone, { from: 1, to: 3 }), now).at;
        const { hour } = Temporal.Instant.fromEpochMilliseconds(awake).toZonedDateTimeISO(zone);
        const shown = `${zone} ${new Date(now).toISOString()}`;
        expect(late(hourly, now, HOUR), shown).toBe(false);
        expect(late(daily, now, 26 * HOUR), shown).toBe(false);
        expect(late(awake, now, 4 * HOUR) || hour === 1 || hour === 2, shown).toBe(false);
      }
  });
});

const HOUR = 3_600_000;

/** Times before and after a zone's clocks change, and one in between. */
function aroundChanges(zone: string): readonly number[] {
  const start = Temporal.Instant.from("2026-01-01T00:30:00Z").toZonedDateTimeISO(zone);
  const first = start.getTimeZoneTransition("next");
  const changes = [start, first, first?.getTimeZoneTransition("next")];
  return changes.flatMap((change) =>
    change ? Array.from({ length: 16 }, (_, i) => change.epochMilliseconds + (i - 8) * 17 * 60_000) : [],
  );
}

import { dayOf } from "./calendar.ts";
import type { Dateline } from "./dateline-date.ts";
import { isQuoted } from "./quoted.ts";
import type { Timex } from "./timex.ts";

/** The day of each of these dates that a text calls today, yesterday or tomorrow. */
export const calledToday = (body: string, dates: readonly Timex[]): readonly Dateline[] =>
  dates.flatMap((date) => readToday(body, date));

/** Whether a text calls any day so: few do, and there is no need to look for dates in the others. */
export const saysToday = (body: string): boolean => DEIXIS.test(body);

const DAYS: Readonly<Record<string, number>> = { yesterday: 1, tomorrow: -1 };
const SAID = "(today|tonight|yesterday|tomorrow|(?:earlier|later) today|this (?:morning|afternoon|evening))";
const DEIXIS = new RegExp(SAID, "i");
const DEIXIS_BEFORE = new RegExp(String.raw`\b${SAID}(?:,|\)?,? \(?| \(|, \w+,)? ?(?:\w+day,? )?$`, "i");
const DEIXIS_BEHIND = /^(?:,| \(|,? that is,?) ?(today|yesterday)\b/i;

/** "yesterday, 6 July 2021", "today (July 7, 2021)". */
function readToday(body: string, { start, end, value }: Timex): readonly Dateline[] {
  const before = DEIXIS_BEFORE.exec(body.slice(Math.max(0, start - 30), start));
  const behind = DEIXIS_BEHIND.exec(body.slice(end, end + 20));
  const said = (before?.[1] ?? behind?.[1])?.toLowerCase();
  if (said === undefined || isQuoted(body, start)) return [];
  const words = body.slice(start - (before?.[0].length ?? 0), end + (behind?.[0].length ?? 0));
  const days = DAYS[said] ?? 0;
  return [{ day: dayOf(value.slice(0, 10)).add({ days }).toString(), words }];
}

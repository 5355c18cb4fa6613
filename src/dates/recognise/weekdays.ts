import { dayValue } from "../calendar.ts";
import { standpoint, weekdayNear } from "../direction.ts";
import { type Context, has, type Match, numberOf, type Reading, recognise } from "../reading.ts";
import { type Which, whichOf } from "../which.ts";

/** Days by their name in the week. */
export const WEEKDAYS = [
  recognise(
    "(?:early|late|later|earlier)? on? (?:this|last|next|the? (?:previous|following|same)) weekday",
    readDeictic,
  ),
  recognise("weekday (?:of|in)? (?:last|next|this) unit", readOfWeek),
  recognise("(?:early|late|later|earlier)? weekday", readAlone),
];

function readAlone(match: Match): Partial<Reading> | null {
  const weekday = numberOf(match, "weekday");
  return weekday === null ? null : { date: (context) => weekdayNear(context, weekday)?.toString() ?? null };
}

/** "last Friday" is never the publication day itself; "this Friday" is of the days around it. */
function readDeictic(match: Match): Partial<Reading> | null {
  const weekday = numberOf(match, "weekday");
  const which = whichOf(match);
  if (weekday === null || which === null) return null;
  return { date: (context) => deicticDay(which, weekday, context) };
}

function deicticDay(which: Which, weekday: number, context: Context): string | null {
  const isBack = which === "previous" || which === "following" || which === "same";
  const from = isBack ? (context.referenceDay ?? standpoint(context)) : standpoint(context);
  if (from === null) return null;
  const back = (from.dayOfWeek - weekday + 7) % 7;
  if (which === "last" || which === "previous") return dayValue(from.subtract({ days: back || 7 }));
  if (which === "same") return dayValue(from.subtract({ days: back }));
  if (which === "this" && context.tense() === "past") return dayValue(from.subtract({ days: back }));
  return dayValue(from.add({ days: which === "this" && back === 0 ? 0 : 7 - back }));
}

/** "Tuesday last week", "Monday of next week". */
function readOfWeek(match: Match): Partial<Reading> | null {
  const weekday = numberOf(match, "weekday");
  if (weekday === null || numberOf(match, "unit") !== 1) return null;
  const weeks = has(match, "last") ? -1 : has(match, "next") ? 1 : 0;
  return {
    date: (context) => {
      const from = standpoint(context);
      return from && dayValue(from.add({ days: 7 * weeks + weekday - from.dayOfWeek }));
    },
  };
}

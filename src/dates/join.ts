import { extentOf } from "./calendar.ts";
import { shiftValue } from "./direction.ts";
import { pattern } from "./kinds.ts";
import type { Reading } from "./reading.ts";
import type { Tokens } from "./tokens.ts";

/** What may stand between a time and its date: "the evening of 4 July", "Saturday, at 5 p.m." */
const BETWEEN = pattern("^(?:comma|of|on|at|in|the|early|late|about|open|close|quote){0,3}$");

/** Joins parts of the day and clock times to the date beside them, and distances to the date they count from. */
export function joinReadings(tokens: Tokens, readings: readonly Reading[]): readonly Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const both =
      before && isNear(tokens, before, reading) ? (count(before, reading) ?? join(before, reading)) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(reading);
  }
  return joined.filter((reading) => !isLone(tokens, reading));
}

/** "night" without a preposition or a date beside it names no night. */
const isLone = (tokens: Tokens, reading: Reading): boolean =>
  isBareTime(reading) &&
  /^T[A-Z]|^T12|^T24/.test(reading.time ?? "") &&
  LONE.test(tokens.kinds.slice(reading.start, reading.end));

const LONE = new RegExp(pattern("^ (?:early|late|mid dash?)? (?:part|noon) $"), "");

function isNear({ kinds }: Tokens, before: Reading, after: Reading): boolean {
  if (after.start - before.end > 3) return false;
  BETWEEN.lastIndex = 0;
  return BETWEEN.test(kinds.slice(before.end, after.start));
}

/** "two days before" and the date it counts from. */
function count({ start, shift }: Reading, anchor: Reading): Reading | null {
  const { date } = anchor;
  if (shift === null || anchor.type !== "DATE" || date === null) return null;
  return {
    ...anchor,
    start,
    date: (context) => shiftFrom(typeof date === "string" ? date : date(context), shift),
  };
}

function shiftFrom(value: string | null, { unit, by }: NonNullable<Reading["shift"]>): string | null {
  const extent = value === null ? null : extentOf(value);
  return extent && shiftValue(extent.from, unit, by);
}

function join(before: Reading, after: Reading): Reading | null {
  const [time, date] = isBareTime(before) ? [before, after] : [after, before];
  if (!isBareTime(time) || date.date === null || date.time !== null || date.type !== "DATE") return null;
  return { ...date, start: before.start, end: after.end, type: "TIME", time: time.time };
}

const isBareTime = ({ type, date, time }: Reading): boolean =>
  type === "TIME" && date === null && time !== null;

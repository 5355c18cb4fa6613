import type { Known } from "../model/article.ts";
import { dayOf } from "./calendar.ts";
import { dayOfDateLine } from "./date-lines.ts";
import { findDates } from "./find.ts";
import { sharedToday } from "./shared-today.ts";
import type { Timex } from "./timex.ts";

type Published = Extract<Known<string>, { known: "inferred" }>;

/** Another article of the same story, whose day of publication is known. */
export interface Copy {
  readonly body: string;
  /** YYYY-MM-DD. */
  readonly published: string;
}

/**
 * The day of publication of an article that carries none, where its own words leave no other: the date of its
 * dateline or byline, or a full date that it calls today, yesterday or tomorrow. Copies of the same story tell the
 * year that a dateline leaves out, and the day of a "today" that they share. Null where all of these leave it open.
 */
export function inferPublished(body: string, copies: readonly Copy[] = []): Published | null {
  const dates = findDates(body, null).filter(({ value }) => FULL.test(value));
  const stated = [
    ...dates.flatMap((date) => fromToday(body, date)),
    ...fromDateline(body, dates),
    ...fromLines(body),
  ];
  const days = stated.length > 0 ? stated : fromCopies(body, copies);
  const [first] = days;
  const isOne = first !== undefined && days.every(({ value }) => value === first.value);
  return isOne && noneIsLater(dates, first.value, body) ? first : null;
}

const FULL = /^\d{4}-\d\d-\d\d(?:T|$)/;

const inferred = (value: string, words: string): Published => ({
  known: "inferred",
  value,
  evidence: `the text says “${words.replace(/\s+/g, " ").trim()}”`,
});

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: 1, tomorrow: -1 };
const DEIXIS_BEFORE = /\b(today|tonight|yesterday|tomorrow)(?:,| \(|, \w+,)? ?(?:\w+day,? )?$/i;
const DEIXIS_BEHIND = /^(?:,| \(|,? that is,?) ?(today|yesterday)\b/i;

/** "yesterday, 6 July 2021", "today (July 7, 2021)". */
function fromToday(body: string, { start, end, value }: Timex): readonly Published[] {
  const before = DEIXIS_BEFORE.exec(body.slice(Math.max(0, start - 30), start));
  const behind = DEIXIS_BEHIND.exec(body.slice(end, end + 20));
  const days = DAYS[(before?.[1] ?? behind?.[1] ?? "").toLowerCase()];
  if (days === undefined) return [];
  const words = body.slice(start - (before?.[0].length ?? 0), end + (behind?.[0].length ?? 0));
  return [inferred(dayOf(value.slice(0, 10)).add({ days }).toString(), words)];
}

/** How far into a text its dateline can reach. */
const HEAD = 100;
const DATELINE = /^[\p{Lu}\d][\p{L}\d ,.'’()/-]*$/u;
const BEHIND = /^,? ?(?:\(\p{Lu}[\p{L} /.-]{1,30}\) ?(?:-{1,2}|–|—|_|:|\n)?|(?:-{1,2}|–|—|_|:))/u;

/** "KABUL, 7 July 2021 (Agency) —", "Wed 07 July 2021:". */
function fromDateline(body: string, [date]: readonly Timex[]): readonly Published[] {
  if (date === undefined || date.start > HEAD) return [];
  const before = body.slice(0, date.start).trim();
  const isDateline =
    (before === "" || DATELINE.test(before)) && BEHIND.test(body.slice(date.end, date.end + 40));
  return isDateline ? [inferred(date.value.slice(0, 10), body.slice(0, date.end))] : [];
}

function fromLines(body: string): readonly Published[] {
  const line = dayOfDateLine(body);
  return line ? [inferred(line.day, line.words)] : [];
}

/** "KABUL, July 7 (Agency) —" of the year in which the copies were published, and "today" where they say it too. */
function fromCopies(body: string, copies: readonly Copy[]): readonly Published[] {
  const datelines = copies.flatMap(({ published }) => {
    const head = body.slice(0, 2 * HEAD);
    const days = findDates(head, published).filter(({ value }) => FULL.test(value));
    return fromDateline(body, days.slice(0, 1)).filter(({ value }) => isNear(value, published));
  });
  const shared = copies.flatMap((copy) => {
    const words = sharedToday(body, copy.body);
    return words === null
      ? []
      : [{ ...inferred(copy.published, words), evidence: `an article of that day says “${words}” too` }];
  });
  return [...datelines, ...shared];
}

/** Copies are made within days. */
const isNear = (day: string, other: string): boolean => Math.abs(dayOf(day).until(dayOf(other)).days) <= 7;

/** What is told as past cannot lie behind the day of publication. */
function noneIsLater(dates: readonly Timex[], day: string, body: string): boolean {
  return dates.every(
    ({ value, start }) => value.slice(0, 10) <= day || AHEAD.test(body.slice(Math.max(0, start - 80), start)),
  );
}

const AHEAD = /\b(?:will|would|until|by|due|scheduled|expected|planned|to|tomorrow)\b/i;

import { dayOf } from "./calendar.ts";
import { LEXICON } from "./lexicon.ts";
import { daysIn } from "./numerals.ts";

/** "KABUL, July 3 (Reuters) -", "HERAT, Afghanistan, 3 July (AFP) —": a place in capitals, and the day of the report. */
const DATELINE =
  /^\s{0,9}\p{Lu}[\p{Lu}.'’-]+(?:[ ,/]{1,2}[\p{L}.'’-]+){0,6}, (?:(\p{L}{3,9})\.? (\d{1,2})|(\d{1,2}) (\p{L}{3,9}))\.?,? ?(?:\([^()\n]{2,30}\) ?)?(?:-|–|—|_)/u;

/** A report is printed so many days after its dateline at the most. */
const LATEST = 3;

/**
 * The day that a text was written on, from which it says "today" and "Monday": that of its dateline, where it is one of
 * the days before publication, else the publication day.
 */
export function dayOfReport(text: string, published: string | null): string | null {
  const [, month, day, otherDay, otherMonth] = DATELINE.exec(text) ?? [];
  const number = LEXICON.get((month ?? otherMonth ?? "").toLowerCase());
  if (published === null || number === undefined || !MONTHS.has(number.kind)) return published;
  const said = dayBefore(published, number.value, Number(day ?? otherDay));
  return said ?? published;
}

const MONTHS: ReadonlySet<string> = new Set(["month", "abbr", "verbmonth"]);

/** The day of this month and number, if it is the publication day or shortly before it. */
function dayBefore(published: string, month: number, day: number): string | null {
  const today = dayOf(published);
  const year = month > today.month ? today.year - 1 : today.year;
  if (day < 1 || day > daysIn(year, month)) return null;
  const said = Temporal.PlainDate.from({ year, month, day });
  const days = said.until(today).days;
  return days >= 0 && days <= LATEST ? said.toString() : null;
}

import { findDates } from "./find.ts";
import type { Timex } from "./timex.ts";

/** How far into a text its dateline can reach. */
const HEAD = 100;

/** The date of a dateline, and the words up to its end. */
export interface Dateline {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly words: string;
}

/** "KABUL, 7 July 2021 (Agency) —", "Wed 07 July 2021:"; one without a year is read as seen from `published`. */
export function datelineOf(body: string, published: string | null): Dateline | null {
  const [date] = dayDates(body.slice(0, 2 * HEAD), published);
  if (date === undefined || date.start > HEAD || !isDateline(body, date)) return null;
  return { day: date.value.slice(0, 10), words: body.slice(0, date.end).replace(/^[([]/, "") };
}

/** The days that a text names by their number in a month, and that read alike on both sides of the ocean. */
export const dayDates = (text: string, published: string | null): readonly Timex[] =>
  findDates(text, published).filter(isDay(text, published));

/** Whether a date of the text is one of these. */
export const isDay =
  (text: string, published: string | null) =>
  ({ value, start, end }: Timex): boolean => {
    const words = text.slice(start, end);
    const isNamed = published === null || /\p{L}{3}.*\d|\d.*\p{L}{3}/u.test(words);
    return FULL.test(value) && isNamed && !isAmbiguous(words);
  };

/** "7/8/2021": the 7th of August, or the 8th of July. */
function isAmbiguous(words: string): boolean {
  const [, one, other] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}$/.exec(words) ?? [];
  return one !== undefined && Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other);
}

const FULL = /^\d{4}-\d\d-\d\d(?:T|$)/;

const isDateline = (body: string, date: Timex): boolean =>
  (body.slice(0, date.start).trim() === "" && isFollowed(body, date)) || isBehindPlace(body, date);

/** Whether a date is that of a dateline with its place: the day of the report, not of what it tells. */
export function isBehindPlace(body: string, date: Timex): boolean {
  if (date.start > HEAD) return false;
  const before = body.slice(0, date.start).trim();
  return PLACE.test(before) && APART.test(before) && isFollowed(body, date);
}

const isFollowed = (body: string, { end }: Timex): boolean => BEHIND.test(body.slice(end, end + 60));

/** Names, of a place or of who tells it, with nothing said of them. */
const NAME = String.raw`(?!(?:On|In|At|By|As|Since|Until|From|After|Before|During|Between|The|This|That|It|He|She|We|They|When|While|For|To|Of)\b)[\p{Lu}\d][\p{L}\d.'’]*`;
const PARTICLE = "(?:al|and|de|di|du|e|i|la|of|ul)";
const PLACE = new RegExp(`^[([]?${NAME}(?:[ ,()/|:–—-]{1,4}(?:${NAME}|${PARTICLE}))*[ ,()/|:–—-]{0,4}$`, "u");

/** "KABUL," and "Kabul (Agency)"; the "Born" of "Born 7 July 1960 – " is no place. */
const APART = /[,()/|:–—-]$|^[^\p{Ll}]+$/u;

const DASH = "(?:-{1,2}|–|—|_|:)";
const BEHIND = new RegExp(
  String.raw`^[)\]]?,? ?(?:\(\p{Lu}[\p{L} /.-]{1,30}\) ?(?:${DASH}|\n)?|/\p{Lu}[\p{L} ]{1,30}/ ?${DASH}|${DASH})`,
  "u",
);

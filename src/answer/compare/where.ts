import { contains, type Span } from "../../model/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { type Word, wordsIn } from "../../text/words.ts";
import type { Told } from "../ask/sentence.ts";
import { countryNames, isCommon, isDayOrMonth, isPeople } from "../ask/word-classes.ts";
import { claimantIn } from "./attribution.ts";
import type { Telling } from "./matter.ts";

const PLACE =
  /\b(?:(?<at>[Ii]n|[Aa]t|[Nn]ear|[Oo]n|[Oo]utside|[Ii]nside|[Aa]bove|beyond|off|along)|of|across|around|into|from|to|for|through|throughout|within)\s(?:the\s)?(?:(?!an?\s)[\p{Ll}-]+\s)?(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)(?<owner>['’]s)?(?!\p{L})/gu;
const EVERYWHERE =
  /\b(?:world|nation|country|state)[ -]?wide\b|\bglobally\b|\b(?:(?:across|throughout|along) the (?:whole |entire )?|the (?:whole|entire) )(?:country|world|nation|state|province|region|district|county|valley|coast|island|continent)\b|\bin (?:all|both|two|three|four|five|six|seven|eight|nine|ten|several|other) (?:\p{Ll}+ )?(?:countries|states|provinces|regions|districts|counties|valleys|islands|cities|towns|villages|ports)\b/iu;
/** Stands for a place or a matter that cannot be compared by its words. */
export const ASKED = "\u0000asked";
const ALL = "\u0000everywhere";

/**
 * The places that a number is counted in: those from its words on to the next number, else those before the first, of
 * what is no part of another.
 */
export function placesBy(
  telling: Telling,
  numbers: readonly Span[],
  at: number,
  isPart = false,
): ReadonlySet<string> {
  const { span } = telling.told;
  const from = numbers[at]?.start ?? span.start;
  const next = numbers[at + 1]?.start ?? span.end;
  const other = OTHER_CLAUSE.exec(telling.told.body.slice(from, next));
  const own = placesIn(telling, { start: from, end: other ? from + other.index : next });
  if (own.size > 0 || isPart) return own;
  return placesIn(telling, { start: span.start, end: numbers[0]?.start ?? span.start });
}

const OTHER_CLAUSE = /;|,\s(?:and|but|while)\b|\band that\b/;

/** Sentences before one that may tell where it is of. */
const BACK = 3;

/** What goes on about the matter is where that is; else what is told without a place is where the last was. */
export function placesBefore(telling: Telling): ReadonlySet<string> {
  const { reading, told, named } = telling;
  if (!named) return new Set();
  const before = reading.layout.sentences.filter(({ end }) => end <= told.span.start).slice(-BACK);
  for (const sentence of before.toReversed()) {
    const hit = named.find((one) => one.sentence.start === sentence.start);
    const places = placesIn({ ...telling, told: reading.toldIn(sentence), ...(hit && { hit }) }, sentence);
    if (hit || places.size > 0) return hit ? new Set([...places, ASKED]) : places;
  }
  return new Set([ASKED]);
}

function placesIn({ told: { body }, hit }: Telling, { start, end }: Span): ReadonlySet<string> {
  const text = body.slice(start, end);
  const names = [...text.matchAll(PLACE)].flatMap(({ 0: words, index, groups = {} }) => {
    const { at, name = "", owner } = groups;
    // "The raid on Karsk's market" is there; "the fate of Anna's house" is nowhere.
    if (owner && !at) return [];
    const from = start + index + words.indexOf(name);
    const span = { start: from, end: from + name.length };
    const isAsked = hit.marks.some((mark) => contains(span, mark));
    const keys = wordsIn(name).map(({ key }) => key);
    if (keys.every(isNoName) || ORGAN.test(name) || (!isAsked && isOfMany(body, span))) return [];
    return isAsked ? [ASKED] : [keys.join(" ")];
  });
  const isThere = hit.marks.some((mark) => contains({ start, end }, mark) && isThePlace(body, mark));
  return new Set([...names, ...(EVERYWHERE.test(text) ? [ALL] : []), ...(isThere ? [ASKED] : [])]);
}

const isThePlace = (body: string, { start, end }: Span): boolean => /^the\s/i.test(body.slice(start, end));

/** Whether two places may be one: what lies elsewhere in what is asked for is not where another is. */
export function mayBeOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [one, other] = [a, b].map((places) => [...places].filter((place) => place !== ASKED));
  if (one && other && one.length > 0 && other.length > 0) return one.some((place) => b.has(place));
  return a.has(ASKED) && b.has(ASKED);
}

/** "The Taliban": who has an article is of many things, and tells none apart. */
const isOfMany = (body: string, { start, end }: Span): boolean =>
  !/\s/.test(body.slice(start, end)) &&
  /\bthe\s$/i.test(body.slice(Math.max(0, start - 5), start)) &&
  !/^\s(?:\p{Lu}|(?:valley|province|region|district|area|mountains|hills|coast|peninsula|islands?|pass|river|delta|camp|port|bay|gulf|desert|forest|suburb|quarter)\b)/u.test(
    body.slice(end, end + 12),
  );

const ORGAN = /\b(?:Security|Committee|Ministry|Council|Forces?|Agency|Party|Affairs)\b/;

/** The names that a sentence has, and those of the sentence before where it speaks of somebody there. */
export function namesAround(telling: Telling): ReadonlySet<string> {
  const { reading, told } = telling;
  const text = told.body.slice(told.span.start, told.span.end);
  const before = reading.layout.sentences.findLast(({ end }) => end <= told.span.start);
  if (!before || !/\b(?:he|him|his|she|her)\b/i.test(text)) return namesOf(telling);
  return new Set([...namesOf(telling), ...namesOf({ ...telling, told: reading.toldIn(before) })]);
}

/** The names that a sentence has, without that of who says it. */
export function namesOf({ told, hit }: Telling): ReadonlySet<string> {
  const { body, span } = told;
  const claimant = claimantIn(body, span);
  const [first] = told.words;
  const isAsked = ({ start }: Word): boolean =>
    hit.marks.some((mark) => mark.start <= start && start < mark.end);
  const all = told.words.filter(
    (word) =>
      word.capital &&
      !isNoName(word.key) &&
      (isAsked(word) || !isOfMany(body, word)) &&
      (word !== first || isAsked(word) || isNameIn(told, word)),
  );
  const names = all.filter((word) => !(claimant && contains(claimant, word)));
  return new Set([...names.map(({ key }) => key), ...(all.some(isAsked) ? [ASKED] : [])]);
}

/** A word that begins a sentence is a name if it does so within one, or comes again and never in lower case. */
function isNameIn({ body }: Told, { start, end }: Span): boolean {
  const word = body.slice(start, end);
  if (new RegExp(`[\\p{Ll},]\\s${word}(?!\\p{L})`, "u").test(body)) return true;
  return countIn(body, word) > 1 && countIn(body, word.toLowerCase()) === 0;
}

const countIn = (body: string, word: string): number =>
  body.match(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "gu"))?.length ?? 0;

const OF_PEOPLE = /(?:ian|ean|ican|ish|ese)s?$/;

/** What has a capital and tells no matter apart: days, peoples, words of reports. */
const isNoName = (key: string): boolean =>
  isStopWord(key) || isDayOrMonth(key) || OF_PEOPLE.test(key) || isPeople(key) || isPlain(key);

const isPlain = (key: string): boolean => isCommon(key) && countryNames(key).length === 0;

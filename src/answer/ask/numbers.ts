import { datesIn } from "../../dates/read.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import { wordsIn } from "../../text/words.ts";
import { type Expect, matchesIn, NOTHING, type Question } from "./candidate.ts";
import { placeAt, type Told } from "./sentence.ts";

const NUMBER =
  /(?<![\p{L}\p{N}-])(?:\p{N}+(?:[.,]\p{N}+)*(?:\s?%)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|half|several|(?:a )?(?:handful|majority)|(?:a|one|two)[ -](?:third|quarter|fifth)s?|(?:large|huge|small|great) (?:amounts?|numbers?|quantit(?:y|ies)|portions?|parts?|swathes?|sums?)|(?:dozen|hundred|thousand|million|billion)s?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?![\p{L}\p{N}])/giu;
const SHARE = /%|half|third|quarter|fifth|per ?cent/i;
const ASKS_SHARE = /\bhow much of\b|\bshare|percent|proportion|part of/i;

const TIME =
  "(?:(?:to|or|-)\\s\\p{N}+\\s)?(?:second|minute|hour|day|night|week|month|year|decade|centur|time)";
const LENGTH = "(?:light-year|mile|kilomet|km|met(?:re|er)|m\\b|feet|foot|inch|yard|centimet|cm)";

/** What is measured, by the word that asks for it, and what stands behind the number then. */
const UNITS: readonly (readonly [RegExp, RegExp])[] = [
  [/\bhow long (?:is|are|was|were)\b/i, new RegExp(`^[\\s-]*(?:${TIME}|${LENGTH})`, "iu")],
  [/\bhow (?:long|soon|often)\b/i, new RegExp(`^[\\s-]*${TIME}`, "iu")],
  [/\bhow old\b|\bwhat age\b/i, /^[\s-]*(?:year|month|day|,|\.$)/i],
  [
    /\bhow (?:far|high|tall|deep|wide)\b/i,
    new RegExp(`^[\\s-]*(?:\\p{Ll}+\\s)?(?:${LENGTH}|minute|hour)`, "iu"),
  ],
  [
    /\bhow (?:big|large)\b/i,
    new RegExp(
      `^[\\s-]*(?:\\p{Ll}+\\s)?(?:${LENGTH}|square|acre|hectare|times|per ?cent|%|people|shops|members)`,
      "iu",
    ),
  ],
  [
    /\bhow (?:fast|quickly|strong)\b/i,
    /^[\s-]*(?:mile|kilomet|km|mph|kph|met(?:re|er)|knot|second|minute|hour|day|week|month)/i,
  ],
  [/\bhow (?:hot|cold|warm)\b|\bwhat temperature\b/i, /^\s?(?:degrees?|°|celsius|fahrenheit)/i],
  [/\bhow heavy\b/i, /^[\s-]*(?:kilo|kg|tonne?|ton|pound|gram|stone)/i],
];

const MONEY =
  /^\s?(?:(?:million|billion|thousand|m|bn)\b\s?)?(?:euro|dollar|pound|cent|yen|franc|crown|rupee|afghani)/i;
const CURRENCY = /[€$£¥]$/;
/** "how much does it cost", and not "how much land". */
const ASKS_MONEY =
  /\bhow much (?:money|(?:is|are|was|were|did|does|do|will|would|has|have)\b(?! of))|\bwhat (?:is|was) the (?:price|cost)/i;

/** Told in money, and in nothing else. */
const IS_PAID = /\b(?:earn|cost|pay|paid|price|charge|worth|salary|wage|money)/i;

/** What is counted stands at most so many words behind its number. */
const REACH = 4;

/** A sentence answers how many where it counts what is asked for; less well where it only has a number near by. */
export const numbersIn: Expect = (question, { told, reading, met }) => {
  const dates = datesIn(reading.dates, told.span);
  const numbers = matchesIn(told, NUMBER).filter(
    (number) => question.noun === null || !dates.some((date) => overlaps(date, number)),
  );
  const spans = numbers.filter((number, i) => counts(question, told, number, numbers[i + 1]));
  if (spans.length > 0) return { worth: 1, spans };
  if (ASKS_MONEY.test(question.text) && IS_PAID.test(question.text)) return NOTHING;
  const isMeasure = UNITS.some(([asks]) => asks.test(question.text));
  if (isMeasure) return isCompared(question, told) ? { worth: 0.6, spans: [] } : NOTHING;
  const places = met.flatMap((one) => one.places);
  const near = numbers.filter((number) => {
    const place = placeAt(told, number.start);
    return places.some((other) => Math.abs(other - place) <= REACH);
  });
  return near.length > 0 ? { worth: 0.55, spans: near } : NOTHING;
};

const isCompared = ({ text }: Question, { body, span }: Told): boolean =>
  COMPARED.some(([asks, tells]) => asks.test(text) && tells.test(body.slice(span.start, span.end)));

/** Tells a measure without a number: "no larger than a thumbnail", "until Friday". */
const COMPARED: readonly (readonly [RegExp, RegExp])[] = [
  [/\bhow long\b/i, /\b(?:until|since|from .* to)\b/],
  [/\bhow (?:strong|big)\b/i, /\bmagnitude\b/],
  [/\bhow (?:big|large|high|tall|deep|wide|heavy)\b/i, /\b(?:\p{Ll}+er than|as \p{Ll}+ as|twice|half)\b/u],
];

function counts(question: Question, told: Told, number: Span, next: Span | undefined): boolean {
  const { body, span } = told;
  const after = body.slice(number.end, Math.min(span.end, number.end + 40));
  const unit = UNITS.find(([asks]) => asks.test(question.text));
  if (unit) return unit[1].test(after);
  if (ASKS_SHARE.test(question.text)) return SHARE.test(body.slice(number.start, number.end + 9));
  const isMoney = MONEY.test(after) || CURRENCY.test(body.slice(number.start - 1, number.start));
  if (ASKS_MONEY.test(question.text)) return isMoney;
  if (question.noun === null) return true;
  const place = placeAt(told, number.start);
  const nouns = nounPlaces(question, told);
  const end = Math.min(place + REACH, next ? placeAt(told, next.start) : Infinity);
  if (nouns.some((noun) => place < noun && noun <= end)) return true;
  return IS_THE_NUMBER.test(body.slice(span.start, number.start)) && nouns.some((noun) => noun < place);
}

/** "the number of cities … to nine". */
const IS_THE_NUMBER = /\bnumber of\b.*\b(?:to|is|was|at)\s$/i;

/** Where what is counted, or of what the name is asked, stands in a sentence. */
export function nounPlaces({ noun, terms }: Question, { stems, places }: Told): readonly number[] {
  const key = wordsIn(noun ?? "").at(-1)?.key ?? "";
  const like = terms.find((term) => term.kind === "word" && term.text === key)?.like;
  const root = rootOf(key);
  const isLike = (stem: string): boolean => stem === root || (like?.get(stem) ?? 0) >= NEAR;
  return places.filter((_, i) => isLike(stems[i] ?? ""));
}

/** How near a word has to come to what is counted. */
const NEAR = 0.5;

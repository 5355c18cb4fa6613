import { datesIn } from "../../dates/read.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { wordsIn } from "../../text/words.ts";
import { type Expect, matchesIn, NOTHING, type Question } from "./candidate.ts";
import { placeAt, type Told } from "./sentence.ts";
import { stemsLike } from "./word-classes.ts";

const NUMBER =
  /(?<![\p{L}\p{N}-])(?:\p{N}+(?:[.,]\p{N}+)*(?:\s?%)?|half|(?:a|one|two)[ -](?:third|quarter|fifth)s?|(?:dozen|hundred|thousand|million|billion)s?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?![\p{L}\p{N}])/giu;
const SHARE = /%|half|third|quarter|fifth|per ?cent/i;
const TIME_UNIT =
  /^[\s-]*(?:(?:to|or|-)\s\p{N}+\s)?(?:second|minute|hour|day|night|week|month|year|decade|centur)/iu;
const ASKS_TIME = /\bhow (?:long|soon|old|often)\b/i;
const ASKS_SHARE = /\bhow much of\b|\bshare|percent|proportion|part of/i;

/** What is counted stands at most so many words behind its number. */
const REACH = 4;

/** A sentence answers how many where it counts what is asked for. */
export const numbersIn: Expect = (question, { told, reading }) => {
  const dates = datesIn(reading.dates, told.span);
  const spans = matchesIn(told, NUMBER)
    .filter((number) => question.noun === null || !dates.some((date) => overlaps(date, number)))
    .filter((number, i, all) => counts(question, told, number, all[i + 1]));
  return spans.length > 0 ? { worth: 1, spans } : NOTHING;
};

function counts(question: Question, told: Told, number: Span, next: Span | undefined): boolean {
  const { body, span } = told;
  const after = body.slice(number.end, Math.min(span.end, number.end + 40));
  if (ASKS_TIME.test(question.text)) return TIME_UNIT.test(after);
  if (ASKS_SHARE.test(question.text)) return SHARE.test(body.slice(number.start, number.end + 9));
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
export function nounPlaces({ noun }: Question, { stems, places }: Told): readonly number[] {
  const like = stemsLike(wordsIn(noun ?? "").at(-1)?.key ?? "");
  return places.filter((_, i) => like.has(stems[i] ?? ""));
}

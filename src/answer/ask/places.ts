import { overlaps, type Span } from "../../model/span.ts";
import { wordsIn } from "../../text/words.ts";
import { type Expect, matchesIn, NOTHING } from "./candidate.ts";
import { nounPlaces } from "./numbers.ts";
import { isAsked, runsIn } from "./runs.ts";
import { placeAt } from "./sentence.ts";
import { isTitle } from "./titles.ts";
import { isDayOrMonth, isPeople } from "./word-classes.ts";

/** What is told as a place: "fled into neighbouring Tajikistan". */
const WHERE =
  /\b(?:in|into|at|near|to|from|of|for|across|around|towards?|outside|along|borders?|on)\s(?:the\s)?(?:[\p{Ll}-]+\s){0,3}(?:\p{Lu}[\p{L}’'-]*(?:[\s-](?:\p{Lu}[\p{L}’'-]*|e\b|i\b|ul\b))*)/gu;

/** What begins with a people, an office or a day is no place. */
function isNoPlace(run: string): boolean {
  const key = wordsIn(run)[0]?.key ?? "";
  return isPeople(key) || isTitle(key) || isDayOrMonth(key) || /^(?:state|taliban)$/.test(key);
}

/** "Badghis province", "captured Farah City, capital of": a place stands at most so many words from what it is. */
const REACH = 5;

/** A sentence answers where with a place that the question does not name. */
export const placesIn: Expect = (question, { told }) => {
  const reached = matchesIn(told, WHERE);
  const nouns = nounPlaces(question, told);
  const isBy = (run: Span): boolean =>
    nouns.some((noun) => Math.abs(noun - placeAt(told, run.start)) <= REACH);
  const spans = runsIn(told).filter(
    (run) =>
      !isAsked(question, told, run) &&
      !isNoPlace(told.body.slice(run.start, run.end)) &&
      (isBy(run) || reached.some((one) => overlaps(one, run))),
  );
  if (spans.length > 0) return { worth: 1, spans };
  const unnamed = question.noun === null ? matchesIn(told, SOMEWHERE) : [];
  if (nouns.length > 0)
    return { worth: 0.5, spans: told.words.filter(({ start }) => nouns.includes(placeAt(told, start))) };
  return unnamed.length > 0 ? { worth: 0.7, spans: unnamed } : NOTHING;
};

/** A place without a name: "in a school gym", "under moss". */
const SOMEWHERE =
  /\b(?:in|into|at|near|inside|outside|under|behind|beneath|above|over|across|beside|along|by)\s(?:(?:the|an?|his|her|its|their)\s)?(?!(?:\p{Ll}+ing|which|that|it|them|least|all|order|case|fact|protest)\b)[\p{Ll}-]+(?:\s[\p{Ll}-]+)?/gu;

/** A sentence answers which by a name in it, by the noun that is asked for. */
export const namesIn: Expect = (question, { told }) => {
  const spans = runsIn(told).filter((run) => !isAsked(question, told, run));
  const hasNoun = question.noun === null || nounPlaces(question, told).length > 0;
  return spans.length > 0 && hasNoun ? { worth: 1, spans } : NOTHING;
};

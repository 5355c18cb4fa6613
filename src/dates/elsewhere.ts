import { type Span, shift } from "../model/span.ts";
import { nearestDate } from "./nearest.ts";
import { datesIn, firstFrom, type ReadDates } from "./read.ts";
import type { Timex } from "./timex.ts";

/** How many sentences are looked at before, and behind. */
const BEFORE = 30;
const BEHIND = 10;

/** How near a date must be to such a word to date it beyond its own sentence too. */
const TIED = 12;

/** The dates that the sentences around one give to words of a kind: of those before it, the nearest first, then behind. */
export function datesElsewhere(read: ReadDates, sentence: Span, words: RegExp): readonly Timex[] {
  const { sentences } = read;
  const at = firstFrom(sentences, sentence.start);
  const others = [
    ...sentences.slice(Math.max(0, at - BEFORE), at).toReversed(),
    ...sentences.slice(at + 1, at + 1 + BEHIND),
  ];
  return others.flatMap((other) => dateOf(read, other, words) ?? []);
}

function dateOf(read: ReadDates, sentence: Span, words: RegExp): Timex | null {
  if (datesIn(read, sentence).length === 0) return null;
  const found = [...read.body.slice(sentence.start, sentence.end).matchAll(/\p{L}+/gu)]
    .filter(([word]) => words.test(word))
    .map(({ index, 0: word }) => shift({ start: index, end: index + word.length }, sentence.start));
  const near = found.length > 0 ? nearestDate(read, sentence, found) : null;
  return near && near.far <= TIED ? near.date : null;
}

/** The only word in focus, or null. */
export const onlyWord = (body: string, [word, ...others]: readonly Span[]): string | null =>
  word && others.length === 0 ? body.slice(word.start, word.end) : null;

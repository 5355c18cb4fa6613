import { isQuoted } from "./quoted.ts";

/** What is said of a day as of today is said on that day. */
const TODAY = /\b(?:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening))\b/i;

const LONGEST = 600;
/** Words enough that two articles do not share them by chance. */
const ENOUGH = 8;
/** Sentences looked up at the most, so that no text costs more than its length. */
const MOST = 20;

/** A sentence with "today" in it, in nobody's mouth, that stands in both texts, spaces and marks aside; or null. */
export function sharedToday(body: string, other: string): string | null {
  const key = keyOf(other);
  const sentences = [...body.matchAll(/[^.!?\n]+/g)].filter(({ 0: words, index }) =>
    isTold(body, words, index),
  );
  const shared = sentences
    .slice(0, MOST)
    .find(([words]) => wordsOf(words).length >= ENOUGH && key.includes(keyOf(words)));
  return shared?.[0].trim() ?? null;
}

function isTold(body: string, sentence: string, start: number): boolean {
  const today = sentence.length <= LONGEST ? TODAY.exec(sentence) : null;
  return today !== null && !isQuoted(body, start + today.index);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const keyOf = (text: string): string => ` ${wordsOf(text).join(" ")} `;

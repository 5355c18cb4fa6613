/** What is said of a day as of today is said on that day. */
const TODAY = /\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening))\b/i;

const LONGEST = 600;
/** Words enough that two articles do not share them by chance. */
const ENOUGH = 8;

/** A sentence with "today" in it that stands in both texts, spaces and marks aside; or null. */
export function sharedToday(body: string, other: string): string | null {
  const key = keyOf(other);
  const sentences = body
    .split(/[.!?\n]+/)
    .filter((sentence) => sentence.length <= LONGEST && TODAY.test(sentence))
    .slice(0, MOST);
  const shared = sentences.find((words) => wordsOf(words).length >= ENOUGH && key.includes(keyOf(words)));
  return shared?.trim() ?? null;
}

/** Sentences looked up at the most, so that no text costs more than its length. */
const MOST = 20;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

const keyOf = (text: string): string => ` ${wordsOf(text).join(" ")} `;

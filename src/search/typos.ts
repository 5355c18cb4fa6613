import type { Vocabulary } from "./vocabulary.ts";

/** The word, among those held, that a word unknown to the corpus was most likely meant to be, or null. */
export function nearestWord(
  key: string,
  vocabulary: Vocabulary,
  holds: (word: string) => boolean,
): string | null {
  const limit = key.length < 4 ? 0 : key.length < 6 ? 1 : 2;
  for (let distance = 1; distance <= limit; distance++) {
    const near = vocabulary.near(key, distance).filter((word) => vocabulary.countOf(word) > 0);
    // Among the equally near, people rather get the first letter right, and rather mean a frequent word.
    const rank = (word: string) => (word[0] === key[0] ? 50 : 0) + Math.log2(1 + vocabulary.countOf(word));
    const found = near.toSorted((a, b) => rank(b) - rank(a)).find(holds);
    if (found !== undefined) return found;
  }
  return null;
}

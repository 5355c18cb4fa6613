import { editDistance } from "../text/edit-distance.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The word, among those held, that a word unknown to the corpus was most likely meant to be, or null. */
export function nearestWord(
  key: string,
  vocabulary: Vocabulary,
  holds: (word: string) => boolean,
): string | null {
  let limit = key.length < 4 ? 0 : key.length < 6 ? 1 : 2;
  let nearest: { readonly word: string; readonly rank: number } | null = null;
  for (const word of vocabulary.words()) {
    if (Math.abs(word.length - key.length) > limit) continue;
    const distance = editDistance(key, word, limit);
    if (distance > limit || vocabulary.countOf(word) === 0) continue;
    // Among the equally near, people rather get the first letter right, and rather mean a frequent word.
    const rank = -distance * 100 + (word[0] === key[0] ? 50 : 0) + Math.log2(1 + vocabulary.countOf(word));
    if ((nearest && rank <= nearest.rank) || !holds(word)) continue;
    limit = distance;
    nearest = { word, rank };
  }
  return nearest?.word ?? null;
}

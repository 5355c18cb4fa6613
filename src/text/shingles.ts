/** How many words a shingle has. */
const SIZE = 5;

/** A character of a script without spaces counts as a word; so does everything else between spaces and signs. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The shingles of a text, its runs of five words, each as a 32-bit hash, every one once. Case, quotes, accents' forms
 * and spaces make no difference. A text of fewer words has one shingle, an empty one none.
 */
export function shinglesOf(text: string): number[] {
  const words = (text.normalize("NFKC").toLowerCase().match(WORD) ?? []).map(hashOf);
  if (!words.length) return [];
  const last = Math.max(0, words.length - SIZE);
  const shingles = Array.from({ length: last + 1 }, (_, i) => mixed(words.slice(i, i + SIZE)));
  return [...new Set(shingles)];
}

/** FNV-1a, on UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The words' hashes in their order as one, its bits spread by the last steps of MurmurHash3. */
function mixed(words: readonly number[]): number {
  let hash = 0;
  for (const word of words) hash = Math.imul(hash, 0x9e3779b1) + word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

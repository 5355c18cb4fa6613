import type { Shelf } from "./shelf.ts";
import type { Scores } from "./word-index.ts";

/** BM25's own constants (Robertson and Walker, 1994), as most engines set them. */
const SATURATION = 1.2;
const LENGTH = 0.4;
/** A word in the headline counts as in so many sentences. */
const HEADLINE = 2;
/** How much the article as a whole counts beside its sentence. */
const ARTICLE = 1;

/**
 * Ranks sentences by their own scores and by their articles: what a word is worth at best, the more of it the more
 * sentences hold the word. `words` has for each word of the query the rows that hold it; the result has only
 * sentences.
 */
export function ranked(words: readonly Scores[], shelf: Shelf): Scores {
  const articles = new Float32Array(shelf.places);
  const sentences: Scores = new Map();
  for (const scores of words) {
    const { held, worth } = byArticle(scores, shelf);
    for (const [place, count] of held) {
      const length = (shelf.charactersAt(place) * shelf.size) / Math.max(1, shelf.characters);
      articles[place] = (articles[place] ?? 0) + worth * saturated(count, length);
    }
    for (const [row, score] of scores)
      if (!shelf.isHeadline(row)) sentences.set(row, (sentences.get(row) ?? 0) + score);
  }
  for (const [row, score] of sentences)
    sentences.set(row, score + ARTICLE * (articles[shelf.placeOf(row)] ?? 0));
  return sentences;
}

/** How many sentences of each article hold a word, and the best score that the word has anywhere. */
function byArticle(scores: Scores, shelf: Shelf) {
  const held = new Map<number, number>();
  let worth = 0;
  for (const [row, score] of scores) {
    const place = shelf.placeOf(row);
    held.set(place, (held.get(place) ?? 0) + (shelf.isHeadline(row) ? HEADLINE : 1));
    worth = Math.max(worth, score);
  }
  return { held, worth };
}

/** BM25's gain of a word that occurs so often, in a text so many times the usual length. */
const saturated = (frequency: number, relativeLength: number): number =>
  (frequency * (SATURATION + 1)) / (frequency + SATURATION * (1 - LENGTH + LENGTH * relativeLength));

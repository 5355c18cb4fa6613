import type { Shelf } from "./shelf.ts";
import type { Scores } from "./word-index.ts";

/** BM25's own constants (Robertson and Walker, 1994), as most engines set them. */
const SATURATION = 1.2;
const LENGTH = 0.75;
/** A word in the headline counts as in so many sentences. */
const HEADLINE = 2;
/** How much the article as a whole counts beside its sentence. */
const ARTICLE = 1;

/**
 * Ranks sentences by their own scores and by their articles: a word's best score there, the more the more sentences
 * hold it. `words` has for each word of the query the rows that hold it; the result has only sentences.
 */
export function ranked(words: readonly Scores[], shelf: Shelf): Scores {
  const articles = new Float32Array(shelf.places);
  const sentences: Scores = new Map();
  for (const scores of words) {
    for (const [place, { best, held }] of byArticle(scores, shelf)) {
      const length = (shelf.charactersAt(place) * shelf.size) / Math.max(1, shelf.characters);
      articles[place] = (articles[place] ?? 0) + best * saturated(held, length);
    }
    for (const [row, score] of scores)
      if (!shelf.isHeadline(row)) sentences.set(row, (sentences.get(row) ?? 0) + score);
  }
  for (const [row, score] of sentences)
    sentences.set(row, score + ARTICLE * (articles[shelf.placeOf(row)] ?? 0));
  return sentences;
}

/** The best score of an article's rows, and how many sentences hold the word. */
interface Held {
  best: number;
  held: number;
}

function byArticle(scores: Scores, shelf: Shelf): ReadonlyMap<number, Held> {
  const found = new Map<number, Held>();
  for (const [row, score] of scores) {
    const place = shelf.placeOf(row);
    const so = found.get(place) ?? { best: 0, held: 0 };
    so.best = Math.max(so.best, score);
    so.held += shelf.isHeadline(row) ? HEADLINE : 1;
    found.set(place, so);
  }
  return found;
}

/** BM25's gain of a word that occurs so often, in a text so many times the usual length. */
const saturated = (frequency: number, relativeLength: number): number =>
  (frequency * (SATURATION + 1)) / (frequency + SATURATION * (1 - LENGTH + LENGTH * relativeLength));

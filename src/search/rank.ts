import type { Rows, Scores } from "./scores.ts";
import type { Shelf } from "./shelf.ts";

/** BM25's own constants (Robertson and Walker, 1994), for articles, in which each sentence counts a word once. */
const SATURATION = 2;
const LENGTH = 0.6;
/** A word in the headline counts as in so many sentences. */
const HEADLINE = 2;
/** How much the article as a whole counts beside its sentence. */
const ARTICLE = 0.8;

/**
 * Scores rows by their own words and by their articles': the rarer a word is among articles, and the more sentences of
 * one hold it. `words` has for each word of the query all rows that hold it. Scores the rows given, or all of these.
 */
export function ranked(words: readonly Scores[], shelf: Shelf, among: Rows | null): Scores {
  const own = new Float32Array(shelf.rows);
  const articles = new Float32Array(shelf.places);
  for (const scores of words) {
    addOwn(own, scores);
    addArticles(articles, scores, shelf);
  }
  const rows = among ?? rowsAbove(own);
  const scores = new Float32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    scores[i] = (own[row] ?? 0) + ARTICLE * (articles[shelf.placeOf(row)] ?? 0);
  }
  return { rows, scores };
}

function addOwn(own: Float32Array, { rows, scores }: Scores): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    own[row] = (own[row] ?? 0) + (scores[i] ?? 0);
  }
}

/** The rows of an article follow each other. */
function addArticles(articles: Float32Array, { rows }: Scores, shelf: Shelf): void {
  const usual = Math.max(1, shelf.characters) / Math.max(1, shelf.size);
  const found: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < rows.length; ) {
    const place = shelf.placeOf(rows[i] ?? 0);
    let count = shelf.isHeadline(rows[i] ?? 0) ? HEADLINE : 1;
    while (++i < rows.length && shelf.placeOf(rows[i] ?? 0) === place) count++;
    found.push(place);
    counts.push(count);
  }
  const rarity = Math.log(1 + (shelf.places - found.length + 0.5) / (found.length + 0.5));
  for (const [i, place] of found.entries()) {
    const gain = saturated(counts[i] ?? 0, shelf.charactersAt(place) / usual);
    articles[place] = (articles[place] ?? 0) + rarity * gain;
  }
}

function rowsAbove(own: Float32Array): Rows {
  const rows = new Uint32Array(own.length);
  let size = 0;
  for (let row = 0; row < own.length; row++) if ((own[row] ?? 0) > 0) rows[size++] = row;
  return rows.subarray(0, size);
}

/** BM25's gain of a word that occurs so often, in a text so many times the usual length. */
const saturated = (frequency: number, relativeLength: number): number =>
  (frequency * (SATURATION + 1)) / (frequency + SATURATION * (1 - LENGTH + LENGTH * relativeLength));

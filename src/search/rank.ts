import { cut, NO_SCORES, type Rows, room, type Scores, sum, within } from "./scores.ts";
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
  const own = summed(among ? words.map((scores) => within(scores, among)) : words);
  const articles = summed(words.map((scores) => articlesOf(scores, shelf)));
  const rows = among ?? own.rows;
  const scores = new Float32Array(rows.length);
  let [at, place] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const wanted = shelf.placeOf(row);
    while (place < articles.rows.length && (articles.rows[place] ?? 0) < wanted) place++;
    scores[i] = articles.rows[place] === wanted ? ARTICLE * (articles.scores[place] ?? 0) : 0;
    // The rows given need not all hold a word.
    if (own.rows[at] === row) scores[i] = (scores[i] ?? 0) + (own.scores[at++] ?? 0);
  }
  return { rows, scores };
}

/** Beginning with the fewest rows, which are then gone through most often. */
const summed = (words: readonly Scores[]): Scores =>
  words.toSorted((a, b) => a.rows.length - b.rows.length).reduce(sum, NO_SCORES);

/** What a word is worth to the articles that hold it, by their places. The rows of an article follow each other. */
function articlesOf({ rows }: Scores, shelf: Shelf): Scores {
  const usual = Math.max(1, shelf.characters) / Math.max(1, shelf.size);
  const found = room(rows.length);
  let size = 0;
  for (let i = 0; i < rows.length; size++) {
    const place = shelf.placeOf(rows[i] ?? 0);
    let count = shelf.isHeadline(rows[i] ?? 0) ? HEADLINE : 1;
    while (++i < rows.length && shelf.placeOf(rows[i] ?? 0) === place) count++;
    found.rows[size] = place;
    found.scores[size] = saturated(count, shelf.charactersAt(place) / usual);
  }
  const rarity = Math.log(1 + (shelf.places - size + 0.5) / (size + 0.5));
  for (let i = 0; i < size; i++) found.scores[i] = rarity * (found.scores[i] ?? 0);
  return cut(found, size);
}

/** BM25's gain of a word that occurs so often, in a text so many times the usual length. */
const saturated = (frequency: number, relativeLength: number): number =>
  (frequency * (SATURATION + 1)) / (frequency + SATURATION * (1 - LENGTH + LENGTH * relativeLength));

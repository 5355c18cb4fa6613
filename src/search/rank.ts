import type { Evidence } from "./evaluate.ts";
import type { Rows } from "./postings.ts";
import type { Shelf } from "./shelf.ts";

/** BM25's own constants (Robertson and Walker, 1994), as most engines set them. */
const SATURATION = 1.2;
const LENGTH = 0.75;
/** A word in the headline counts as in this many sentences. */
const HEADLINE = 2;
/** How much the sentence itself counts beside its article. */
const SENTENCE = 1;

/**
 * Scores rows: BM25 of the article, in which each sentence that holds a word counts once, and the same words' rarity
 * once more for the sentence. A score for each row, by its place among `rows`.
 */
export function scoresOf(rows: Rows, evidence: readonly Evidence[], shelf: Shelf): Float32Array {
  const articles = new Float32Array(shelf.places);
  const sentences = new Float32Array(shelf.rows);
  const averageRows = shelf.rows / Math.max(1, shelf.places);
  for (const { rows: found, weights } of evidence) {
    const rarity = rarityOf(found, shelf);
    for (let i = 0; i < found.length; ) {
      const place = shelf.placeOf(found[i] ?? 0);
      let frequency = 0;
      for (; i < found.length && shelf.placeOf(found[i] ?? 0) === place; i++) {
        const row = found[i] ?? 0;
        const weight = weights?.[i] ?? 1;
        frequency += weight * (shelf.isHeadline(row) ? HEADLINE : 1);
        sentences[row] = (sentences[row] ?? 0) + weight * rarity;
      }
      const length = 1 - LENGTH + (LENGTH * shelf.rowsAt(place)) / averageRows;
      articles[place] =
        (articles[place] ?? 0) + (rarity * frequency * (SATURATION + 1)) / (frequency + SATURATION * length);
    }
  }
  return Float32Array.from(
    rows,
    (row) => (articles[shelf.placeOf(row)] ?? 0) + SENTENCE * (sentences[row] ?? 0),
  );
}

/** Inverse document frequency over articles. */
function rarityOf(rows: Rows, shelf: Shelf): number {
  let holding = 0;
  let last = -1;
  for (const row of rows) {
    const place = shelf.placeOf(row);
    if (place !== last) holding++;
    last = place;
  }
  return Math.log(1 + (shelf.places - holding + 0.5) / (holding + 0.5));
}

/** The places of the best scores, best first; among equals the earlier first. */
export function best(scores: Float32Array, limit: number): readonly number[] {
  const order = Array.from(scores.keys());
  return order.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, limit);
}

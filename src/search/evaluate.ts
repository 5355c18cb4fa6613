import type { Span } from "../model/span.ts";
import { stemOf } from "../text/stems.ts";
import { wordsIn } from "../text/words.ts";
import type { Chain, Part, Phrase, Plan, Slot } from "./plan.ts";
import type { Postings, Rows } from "./postings.ts";
import { intersect, subtract, union } from "./rows.ts";
import { phrasesIn } from "./sentence-match.ts";

/** What a plan is looked up in. */
export interface Corpus {
  readonly stems: Postings;
  /** By the joined keys of names in several words. */
  readonly names: Postings;
  /** How many rows there are: 0 to one less. */
  readonly rows: number;
  /** A row's text and where in it the sentence stands, or null where there is none to quote. */
  textOf(row: number): { readonly body: string; readonly sentence: Span } | null;
}

/** The rows that speak for one slot or phrase, headlines among them. */
export interface Evidence {
  readonly rows: Rows;
  /** How well each row does, or null where all do fully. */
  readonly weights: Float32Array | null;
}

/** Looks a plan up: the rows that meet it, and the evidence for ranking them. */
export function evaluate(
  plan: Plan,
  corpus: Corpus,
): { readonly rows: Rows; readonly evidence: readonly Evidence[] } {
  const evidence: Evidence[] = [];
  const rowsOf = (part: Part): Rows => {
    if (part.kind === "phrase") {
      const rows = phraseRows(part, corpus);
      evidence.push({ rows, weights: null });
      return rows;
    }
    const found = part.slots.map((slot) => slotRows(slot, corpus));
    evidence.push(...found);
    return chainRows(part, found);
  };
  const groups = plan.all.map((parts) => union(parts.map(rowsOf)));
  const excluded = union(plan.none.map((part) => partRows(part, corpus)));
  const [first, ...rest] = groups.toSorted((a, b) => a.length - b.length);
  return { rows: subtract(rest.reduce(intersect, first ?? everyRow(corpus)), excluded), evidence };
}

const everyRow = ({ rows }: Corpus): Rows => Uint32Array.from({ length: rows }, (_, row) => row);

/** The rows that an exclusion takes out. */
export const partRows = (part: Part, corpus: Corpus): Rows =>
  part.kind === "phrase"
    ? phraseRows(part, corpus)
    : chainRows(
        part,
        part.slots.map((slot) => slotRows(slot, corpus)),
      );

/** Up to each word, the rows that meet all words before it. */
function chainRows(chain: Chain, found: readonly Evidence[]): Rows {
  const reached: Rows[] = [];
  for (let to = 1; to <= chain.length; to++) {
    const ways = chain.slots.flatMap((slot, i) => {
      const rows = found[i]?.rows;
      if (slot.to !== to || !rows || rows.length === 0) return [];
      return [slot.from === 0 ? rows : intersect(reached[slot.from] ?? rows, rows)];
    });
    reached[to] = union(ways);
  }
  return reached[chain.length] ?? new Uint32Array(0);
}

function slotRows(slot: Slot, { stems, names }: Corpus): Evidence {
  const found = [
    ...[...slot.stems].map(([key, weight]) => ({ rows: stems.rowsOf(key), weight })),
    ...[...slot.names].map(([key, weight]) => ({ rows: names.rowsOf(key), weight })),
  ].filter(({ rows }) => rows.length > 0);
  const [only] = found;
  if (only && found.length === 1 && only.weight === 1) return { rows: only.rows, weights: null };
  const best = new Map<number, number>();
  for (const { rows, weight } of found)
    for (const row of rows) if (weight > (best.get(row) ?? 0)) best.set(row, weight);
  const rows = Uint32Array.from(best.keys()).sort();
  return { rows, weights: Float32Array.from(rows, (row) => best.get(row) ?? 0) };
}

/** The phrase's words narrow it down, and the text decides. */
function phraseRows(phrase: Phrase, corpus: Corpus): Rows {
  const lists = phrase.keys
    .map((key) => corpus.stems.rowsOf(stemOf(key)))
    .toSorted((a, b) => a.length - b.length);
  const [first, ...rest] = lists;
  if (!first) return new Uint32Array(0);
  return rest.reduce(intersect, first).filter((row) => {
    const text = corpus.textOf(row);
    return text !== null && stands(phrase, text.body, text.sentence);
  });
}

const stands = (phrase: Phrase, body: string, sentence: Span): boolean =>
  phrasesIn(phrase, body, sentence, wordsIn(body, sentence)).length > 0;

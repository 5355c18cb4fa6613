import type { Span } from "../model/span.ts";
import { nameKeys } from "../text/names.ts";
import { stemOf } from "../text/stems.ts";
import { isStopWord } from "../text/stop-words.ts";
import { wordsIn } from "../text/words.ts";
import type { Chain, Part, Phrase, Plan, Slot } from "./plan.ts";
import type { Postings } from "./postings.ts";
import { phrasesIn } from "./sentence-match.ts";
import type { Scores, WordIndex } from "./word-index.ts";

/** What a plan is looked up in. */
export interface Corpus {
  /** By stems, and by names in one word, see `nameTerm`. Stop words are left out. */
  readonly words: WordIndex;
  /** By the keys of names in several words. */
  readonly names: Postings;
  nameRarity(key: string): number;
  /** How many rows there are: 0 to one less. */
  readonly rows: number;
  /** A row's text and where in it the sentence stands, or null where there is none to quote. */
  textOf(row: number): { readonly body: string; readonly sentence: Span } | null;
}

/** Tells which rows are worth looking at. */
export type IsAllowed = (row: number) => boolean;

/** A name in one word, as the word index has it: no stem begins so. */
export const nameTerm = (key: string): string => `=${key}`;

/** The rows that meet every part of a plan, headlines among them, by their scores. */
export function meeting(plan: Plan, corpus: Corpus, isAllowed: IsAllowed): Scores {
  const [first, ...rest] = plan.all;
  if (!first) return every(corpus, isAllowed);
  return rest.reduce(
    (met, parts) =>
      both(
        met,
        anyOf(parts, corpus, (row) => met.has(row)),
      ),
    anyOf(first, corpus, isAllowed),
  );
}

/** The rows that hold any word of a plan, by their scores. */
export const holding = (plan: Plan, corpus: Corpus, isAllowed: IsAllowed): readonly Scores[] =>
  plan.all
    .flat()
    .flatMap((part) =>
      part.kind === "phrase" ? phraseScores(part, corpus, isAllowed) : wordScores(part, corpus, isAllowed),
    );

const anyOf = (parts: readonly Part[], corpus: Corpus, isAllowed: IsAllowed): Scores =>
  parts.map((part) => partScores(part, corpus, isAllowed)).reduce(either);

/** The rows that meet a part. */
export const partScores = (part: Part, corpus: Corpus, isAllowed: IsAllowed): Scores =>
  part.kind === "phrase" ? phraseScores(part, corpus, isAllowed) : chainScores(part, corpus, isAllowed);

/** Where there are no names in several words, the rarest word decides which rows are scored for the others. */
function chainScores(chain: Chain, corpus: Corpus, isAllowed: IsAllowed): Scores {
  if (chain.slots.length > chain.length) return spanningScores(chain, corpus, isAllowed);
  const [rarest, ...others] = chain.slots.toSorted((a, b) => a.count - b.count);
  if (!rarest) return new Map();
  return others.reduce(
    (met, slot) =>
      both(
        met,
        slotScores(slot, corpus, (row) => met.has(row)),
      ),
    slotScores(rarest, corpus, isAllowed),
  );
}

/**
 * Word by word, the rows that meet all words up to it: by itself or at the end of a name.
 */
function spanningScores(chain: Chain, corpus: Corpus, isAllowed: IsAllowed): Scores {
  const reached: Scores[] = [];
  for (let to = 1; to <= chain.length; to++) {
    const ways = chain.slots
      .filter((slot) => slot.to === to)
      .map((slot) => {
        const before = reached[slot.from] ?? new Map();
        if (slot.from === 0) return slotScores(slot, corpus, isAllowed);
        return both(
          before,
          slotScores(slot, corpus, (row) => before.has(row)),
        );
      });
    reached[to] = ways.reduce(either, new Map());
  }
  return reached[chain.length] ?? new Map();
}

/** For each word of a chain the rows that hold it, by itself or within a name. */
const wordScores = (chain: Chain, corpus: Corpus, isAllowed: IsAllowed): readonly Scores[] =>
  Array.from({ length: chain.length }, (_, word) =>
    chain.slots
      .filter(({ from, to }) => from <= word && word < to)
      .map((slot) => slotScores(slot, corpus, isAllowed))
      .reduce(either, new Map()),
  );

function slotScores({ stems, names }: Slot, corpus: Corpus, isAllowed: IsAllowed): Scores {
  const terms = new Map([...stems, ...[...names].map(([key, weight]) => [nameTerm(key), weight] as const)]);
  const scores = corpus.words.scores(terms, isAllowed);
  for (const [key, weight] of names) {
    const score = weight * corpus.nameRarity(key);
    for (const row of corpus.names.of(key))
      if (isAllowed(row) && score > (scores.get(row) ?? 0)) scores.set(row, score);
  }
  return scores;
}

/** The phrase's words narrow it down, and the text decides. */
function phraseScores(phrase: Phrase, corpus: Corpus, isAllowed: IsAllowed): Scores {
  const words = phrase.keys.filter((key) => !isStopWord(key));
  const [first, ...rest] = words.map((key) => termsOf(key));
  let met = first ? corpus.words.scores(first, isAllowed) : every(corpus, isAllowed);
  for (const terms of rest)
    met = both(
      met,
      corpus.words.scores(terms, (row) => met.has(row)),
    );
  for (const row of [...met.keys()]) if (!stands(phrase, row, corpus)) met.delete(row);
  return met;
}

/** A word by its stem, or as a name. */
export const termsOf = (key: string): ReadonlyMap<string, number> =>
  new Map([stemOf(key), ...nameKeys([key]).map(nameTerm)].map((term) => [term, 1]));

function stands(phrase: Phrase, row: number, corpus: Corpus): boolean {
  const text = corpus.textOf(row);
  return (
    text !== null && phrasesIn(phrase, text.body, text.sentence, wordsIn(text.body, text.sentence)).length > 0
  );
}

/** The rows in both, with the sum of their scores. */
function both(a: Scores, b: Scores): Scores {
  const found: Scores = new Map();
  for (const [row, score] of b) {
    const other = a.get(row);
    if (other !== undefined) found.set(row, score + other);
  }
  return found;
}

/** The rows in any of them, with the better score. */
function either(a: Scores, b: Scores): Scores {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  for (const [row, score] of few) if (score > (many.get(row) ?? -1)) many.set(row, score);
  return many;
}

function every({ rows }: Corpus, isAllowed: IsAllowed): Scores {
  const found: Scores = new Map();
  for (let row = 0; row < rows; row++) if (isAllowed(row)) found.set(row, 0);
  return found;
}

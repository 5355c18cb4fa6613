import type { Span } from "../model/span.ts";
import { nameKeys } from "../text/names.ts";
import { stemOf } from "../text/stems.ts";
import { isStopWord } from "../text/stop-words.ts";
import { wordsIn } from "../text/words.ts";
import { type Chain, foldedSpaces, type Part, type Phrase, type Plan } from "./plan.ts";
import { both, either, NO_SCORES, only, type Rows, room, type Scores } from "./scores.ts";
import { phrasesIn } from "./sentence-match.ts";
import type { Terms, WordIndex } from "./word-index.ts";

/** What a plan is looked up in. */
export interface Corpus {
  readonly words: WordIndex;
  /** How many rows there are: 0 to one less. */
  readonly rows: number;
  /** A row's text and where in it the sentence stands, or null where there is none to quote. */
  textOf(row: number): { readonly body: string; readonly sentence: Span } | null;
}

/** The rows that meet every part of a plan, by their scores; headlines and removed rows may be among them. */
export function meeting(plan: Plan, corpus: Corpus): Scores {
  const [first, ...rest] = plan.all;
  if (!first) return every(corpus);
  return rest.reduce((met, parts) => both(met, anyOf(parts, corpus, met.rows)), anyOf(first, corpus, null));
}

/** For each word of a plan the rows that hold it, by their scores. */
export const holding = (plan: Plan, corpus: Corpus): readonly Scores[] =>
  plan.all
    .flat()
    .flatMap((part) =>
      part.kind === "phrase" ? phraseScores(part, corpus, null) : wordScores(part, corpus),
    );

const anyOf = (parts: readonly Part[], corpus: Corpus, within: Rows | null): Scores =>
  parts.map((part) => partScores(part, corpus, within)).reduce(either, NO_SCORES);

/** The rows that meet a part. */
export const partScores = (part: Part, corpus: Corpus, within: Rows | null): Scores =>
  part.kind === "phrase" ? phraseScores(part, corpus, within) : chainScores(part, corpus, within);

/** Where there are no names in several words, the rarest word decides which rows are scored for the others. */
function chainScores(chain: Chain, { words }: Corpus, within: Rows | null): Scores {
  if (chain.slots.length > chain.length) return spanningScores(chain, words, within);
  return allOf(
    chain.slots.toSorted((a, b) => a.count - b.count),
    words,
    within,
  );
}

const allOf = ([first, ...rest]: readonly Terms[], words: WordIndex, within: Rows | null): Scores =>
  first
    ? rest.reduce((met, terms) => both(met, words.scores(terms, met.rows)), words.scores(first, within))
    : NO_SCORES;

/** Word by word, the rows that meet all words up to it: by itself or at the end of a name. */
function spanningScores(chain: Chain, words: WordIndex, within: Rows | null): Scores {
  const reached: Scores[] = [];
  for (let to = 1; to <= chain.length; to++)
    reached[to] = chain.slots
      .filter((slot) => slot.to === to)
      .map((slot) => {
        if (slot.from === 0) return words.scores(slot, within);
        const before = reached[slot.from] ?? NO_SCORES;
        return both(before, words.scores(slot, before.rows));
      })
      .reduce(either, NO_SCORES);
  return reached[chain.length] ?? NO_SCORES;
}

/** For each word of a chain the rows that hold it, by itself or within a name. */
const wordScores = (chain: Chain, { words }: Corpus): readonly Scores[] =>
  Array.from({ length: chain.length }, (_, word) =>
    chain.slots
      .filter(({ from, to }) => from <= word && word < to)
      .map((slot) => words.scores(slot, null))
      .reduce(either, NO_SCORES),
  );

/** The phrase's words narrow it down, and the text decides. */
function phraseScores(phrase: Phrase, corpus: Corpus, within: Rows | null): Scores {
  const keys = phrase.keys.filter((key) => !isStopWord(key));
  const terms = keys.map(termsOf);
  const near = keys.length > 0 ? allOf(terms, corpus.words, within) : every(corpus, within);
  return only(near, (row) => stands(phrase, row, corpus));
}

/** A word by its stem, or as a name. */
export const termsOf = (key: string): Terms => ({
  stems: new Map([[stemOf(key), 1]]),
  names: new Map(nameKeys([key]).map((name) => [name, 1])),
});

function stands(phrase: Phrase, row: number, corpus: Corpus): boolean {
  const text = corpus.textOf(row);
  if (!text) return false;
  const { body, sentence } = text;
  // Reading the words takes long, and most sentences do not hold the letters.
  if (!foldedSpaces(body.slice(sentence.start, sentence.end)).includes(phrase.text)) return false;
  return phrasesIn(phrase, body, sentence, wordsIn(body, sentence)).length > 0;
}

function every({ rows }: Corpus, within: Rows | null = null): Scores {
  if (within) return { rows: within, scores: new Float32Array(within.length) };
  const found = room(rows);
  for (let row = 0; row < rows; row++) found.rows[row] = row;
  return found;
}

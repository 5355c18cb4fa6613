import type { Span } from "../model/span.ts";
import { nameKeys } from "../text/names.ts";
import { stemOf } from "../text/stems.ts";
import { isStopWord } from "../text/stop-words.ts";
import { type Word, wordsIn } from "../text/words.ts";
import { type Chain, foldedSpaces, isTelling, type Part, type Phrase, type Plan } from "./plan.ts";
import { both, either, NO_SCORES, only, type Rows, type Scores } from "./scores.ts";
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

/**
 * The rows in sight that meet every part of a plan, by their scores. Those that are met by words that say something are
 * all given; where there are none of these, the text itself is read, for no more rows than are wanted.
 */
export function meeting(plan: Plan, corpus: Corpus, isInSight: IsInSight, wanted: number): Scores {
  const [first, ...rest] = plan.all.filter((parts) => parts.every(isTelling));
  const others = plan.all.filter((parts) => !parts.every(isTelling));
  if (!first) return readThrough(others, corpus, isInSight, wanted);
  const met = [...rest, ...others].reduce(
    (met, parts) => both(met, anyOf(parts, corpus, met.rows)),
    anyOf(first, corpus, null),
  );
  return only(met, isInSight);
}

export type IsInSight = (row: number) => boolean;

function readThrough(groups: Plan["all"], corpus: Corpus, isInSight: IsInSight, wanted: number): Scores {
  const tests = distinct(groups).map((parts) => parts.map((part) => testOf(part, corpus)));
  const rows: number[] = [];
  for (let row = 0; row < corpus.rows && rows.length < wanted; row++) {
    if (!isInSight(row)) continue;
    const text = reading(row, corpus);
    if (tests.every((parts) => parts.some((test) => test(row, text)))) rows.push(row);
  }
  return { rows: Uint32Array.from(rows), scores: new Float32Array(rows.length) };
}

/** "To be or not to be" asks for four words, the longest of which is the rarest. */
const distinct = (groups: Plan["all"]): Plan["all"] =>
  [...new Map(groups.map((parts) => [parts.map(({ text }) => text).join("\n"), parts])).values()].toSorted(
    (a, b) => lengthOf(b) - lengthOf(a),
  );

const lengthOf = (parts: readonly Part[]): number => Math.min(...parts.map(({ text }) => text.length));

/** Tells the rows that meet a part. */
export function testOf(part: Part, corpus: Corpus): (row: number, text?: Reading) => boolean {
  if (part.kind === "phrase" && !isTelling(part)) {
    const isIn = standing(part);
    return (row, text = reading(row, corpus)) => isIn(text);
  }
  const rows = new Set(partScores(part, corpus, null).rows);
  return (row) => rows.has(row);
}

/** For each word of a plan that says something the rows that hold it, by their scores. */
export const holding = (plan: Plan, corpus: Corpus): readonly Scores[] =>
  plan.all
    .flat()
    .filter(isTelling)
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
  const near = keys.length > 0 ? allOf(terms, corpus.words, within) : every(corpus.rows, within);
  const isIn = standing(phrase);
  return only(near, (row) => isIn(reading(row, corpus)));
}

/** A word by its stem, or as a name. */
export const termsOf = (key: string): Terms => ({
  stems: new Map([[stemOf(key), 1]]),
  names: new Map(nameKeys([key]).map((name) => [name, 1])),
});

/** A row's text, read no further than is asked: reading the words takes long. */
interface Reading {
  readonly text: ReturnType<Corpus["textOf"]>;
  folded?: string;
  words?: readonly Word[];
}

const reading = (row: number, corpus: Corpus): Reading => ({ text: corpus.textOf(row) });

/** Tells the texts that a phrase stands in. Most do not even hold its letters. */
function standing(phrase: Phrase): (text: Reading) => boolean {
  const letters = lettersOf(phrase);
  return (reading) => {
    if (!reading.text) return false;
    const { body, sentence } = reading.text;
    reading.folded ??= foldedSpaces(body.slice(sentence.start, sentence.end));
    if (!letters.test(reading.folded)) return false;
    reading.words ??= wordsIn(body, sentence);
    return phrasesIn(phrase, body, sentence, reading.words).length > 0;
  };
}

/** Neither begins nor ends within a word. */
function lettersOf({ text }: Phrase): RegExp {
  const before = /^[a-z]/.test(text) ? "(?<![a-z])" : "";
  const after = /[a-z]$/.test(text) ? "(?![a-z])" : "";
  return new RegExp(before + RegExp.escape(text) + after);
}

function every(count: number, within: Rows | null): Scores {
  const rows = within ?? Uint32Array.from({ length: count }, (_, row) => row);
  return { rows, scores: new Float32Array(rows.length) };
}

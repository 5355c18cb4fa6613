import type { Suggestion } from "../model/found.ts";
import { isStopWord } from "../text/stop-words.ts";
import type { Word } from "../text/words.ts";
import { partScores, termsOf } from "./evaluate.ts";
import { phraseOf } from "./plan.ts";
import { isQuotable, type Suggested, sliceOf, typedIn, wordsOf } from "./suggested.ts";

/** How many sentences are read to see what stands beside a word. */
const SAMPLE = 300;
const MAX_WORDS = 3;

/** Two and three words that often stand together, the first of which begins as is typed. */
export function suggestPhrases(prefix: string, limit: number, from: Suggested): readonly Suggestion[] {
  const typed = typedIn(prefix);
  if (!typed) return [];
  const first = typed.head[0] ?? mostFrequentFrom(typed.last, from);
  if (first === undefined || isStopWord(first)) return [];
  return [...phrasesFrom(first, from)]
    .filter(([text, count]) => count > 1 && text.startsWith([...typed.head, typed.last].join(" ")))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([text]) => ({ kind: "phrase" as const, text, article: null, count: countOf(text, from) }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count);
}

const mostFrequentFrom = (prefix: string, { vocabulary }: Suggested): string | undefined =>
  vocabulary
    .startingWith(prefix)
    .filter((key) => !isStopWord(key))
    .reduce<string | undefined>(
      (best, key) => (best !== undefined && vocabulary.countOf(best) >= vocabulary.countOf(key) ? best : key),
      undefined,
    );

function phrasesFrom(first: string, from: Suggested): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of sampleWith(first, from)) {
    const { body, words } = wordsOf(row, from);
    for (const text of new Set(words.flatMap((_, at) => runsAt(body, words, at, first))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** Some of the sentences that hold a word. */
function sampleWith(key: string, from: Suggested): readonly number[] {
  const sample: number[] = [];
  for (const row of from.corpus.words.scores(termsOf(key), null).rows) {
    if (isQuotable(row, from)) sample.push(row);
    if (sample.length === SAMPLE) break;
  }
  return sample;
}

/** The phrases in lower case that start at a word: those that end with a stop word say nothing. */
function runsAt(body: string, words: readonly Word[], at: number, first: string): readonly string[] {
  if (words[at]?.key !== first) return [];
  const run: Word[] = [];
  const found: string[] = [];
  for (const word of words.slice(at, at + MAX_WORDS)) {
    const before = run.at(-1);
    if (before && body.slice(before.end, word.start) !== " ") break;
    run.push(word);
    if (before && !isStopWord(word.key))
      found.push(sliceOf(body, { start: run[0]?.start ?? 0, end: word.end }).toLowerCase());
  }
  return found;
}

const countOf = (text: string, from: Suggested): number =>
  partScores(phraseOf(text), from.corpus, null).rows.filter((row) => isQuotable(row, from)).length;

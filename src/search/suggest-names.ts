import type { Suggestion } from "../ports.ts";
import { fold } from "../text/fold.ts";
import { joinedNamesIn } from "../text/names.ts";
import { stemOf } from "../text/stems.ts";
import type { Rows } from "./postings.ts";
import { type Suggested, sentencesWith, sliceOf, type Typed, typedIn, wordsOf } from "./suggested.ts";

/**
 * Names that begin with what is typed; where none does, with its last word, in sentences that hold the words before.
 */
export function suggestNames(prefix: string, limit: number, from: Suggested): readonly Suggestion[] {
  const typed = typedIn(prefix);
  if (!typed) return [];
  const whole = { before: "", head: [], last: [...typed.head, typed.last].join("") };
  const found = namesFrom(whole, limit, from, typed.head.length === 0);
  return found.length > 0 || typed.head.length === 0 ? found : namesFrom(typed, limit, from, true);
}

interface Candidate {
  readonly key: string;
  readonly rows: Rows;
}

function namesFrom(typed: Typed, limit: number, from: Suggested, inOneWord: boolean): readonly Suggestion[] {
  const words = inOneWord
    ? from.vocabulary.startingWith(typed.last).filter(from.vocabulary.isSurelyName)
    : [];
  const candidates = [
    ...words.map((key) => ({ key, rows: from.corpus.stems.rowsOf(stemOf(key)) })),
    ...from.names.startingWith(typed.last).map((key) => ({ key, rows: from.corpus.names.rowsOf(key) })),
  ];
  // Different keys may show the same name, with its particles and without.
  return mostFrequent(candidates, 2 * limit)
    .flatMap((candidate) => suggestionOf(candidate, typed, from))
    .toSorted((a, b) => b.count - a.count)
    .filter(isDistinct)
    .slice(0, limit);
}

/** Neither shown before, nor never without the rest of a longer name. */
const isDistinct = ({ text, count }: Suggestion, i: number, all: readonly Suggestion[]): boolean =>
  !all.some(
    (other, j) =>
      (j < i && fold(other.text) === fold(text)) ||
      (other.count === count && other.text.length > text.length && fold(other.text).startsWith(fold(text))),
  );

const mostFrequent = (candidates: readonly Candidate[], limit: number): readonly Candidate[] =>
  candidates.toSorted((a, b) => b.rows.length - a.rows.length).slice(0, limit);

function suggestionOf({ key, rows }: Candidate, typed: Typed, from: Suggested): readonly Suggestion[] {
  const sentences = sentencesWith(typed.head, rows, from);
  for (const row of sentences.subarray(0, MAX_TRIED)) {
    const name = nameIn(row, key, from);
    if (name !== null)
      return [{ kind: "name", text: typed.before + name, article: null, count: sentences.length }];
  }
  return [];
}

/** How many sentences are read for one that shows the name: the others may hold the stem in another form. */
const MAX_TRIED = 5;

/** The name as it is printed in a sentence. */
function nameIn(row: number, key: string, from: Suggested): string | null {
  const { body, words } = wordsOf(row, from);
  const name =
    words.find((word) => word.key === key && word.capital) ??
    joinedNamesIn(body, words).find((joined) => joined.key === key);
  return name ? sliceOf(body, name) : null;
}

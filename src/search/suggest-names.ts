import type { Suggestion } from "../model/found.ts";
import { fold } from "../text/fold.ts";
import { namesIn } from "../text/names.ts";
import { keyOf } from "../text/words.ts";
import { best } from "./best.ts";
import { type Suggested, sentencesWith, sliceOf, type Typed, typedIn, wordsOf } from "./suggested.ts";

/**
 * Names that begin with what is typed; where none does, with its last word, in sentences that hold the words before.
 */
export function suggestNames(prefix: string, limit: number, from: Suggested): readonly Suggestion[] {
  const typed = typedIn(prefix);
  if (!typed) return [];
  const whole = { before: "", head: [], last: [...typed.head, typed.last].join("") };
  const found = namesFrom(whole, limit, from);
  return found.length > 0 || typed.head.length === 0 ? found : namesFrom(typed, limit, from);
}

function namesFrom(typed: Typed, limit: number, from: Suggested): readonly Suggestion[] {
  const keys = from.names.startingWith(typed.last);
  // Different keys may show the same name, with its particles and without.
  return mostFrequent(keys, 2 * limit, from)
    .flatMap((key) => suggestionOf(key, typed, from))
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

function mostFrequent(keys: readonly string[], limit: number, from: Suggested): readonly string[] {
  const counts = keys.map(from.corpus.words.nameCount);
  return best(counts, limit).map((i) => keys[i] ?? "");
}

function suggestionOf(key: string, typed: Typed, from: Suggested): readonly Suggestion[] {
  const sentences = sentencesWith(key, typed.head, from);
  for (const row of sentences.slice(0, MAX_TRIED)) {
    const name = nameIn(row, key, from);
    if (name !== null)
      return [{ kind: "name", text: typed.before + name, article: null, count: sentences.length }];
  }
  return [];
}

/** How many sentences are read for one that shows the name: the others may hold the stem in another form. */
const MAX_TRIED = 5;

/** The name as it is printed in a sentence, where its capital says that it is one. */
function nameIn(row: number, key: string, from: Suggested): string | null {
  const { body, words } = wordsOf(row, from);
  const first = words[0];
  const name = namesIn(body, words).find((found) => found.key === key && found.end !== first?.end);
  const text = name ? sliceOf(body, name) : null;
  return text !== null && from.vocabulary.isCommon(keyOf(text)) ? null : text;
}

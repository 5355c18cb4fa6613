import type { Query } from "../model/query.ts";
import { isParticle } from "../text/names.ts";
import { isStopWord } from "../text/stop-words.ts";
import { wordsIn } from "../text/words.ts";
import type { Lexicon } from "./lexicon.ts";
import { nearestWord } from "./typos.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is known of the corpus's words. */
export interface Known {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  holds(key: string): boolean;
}

/**
 * The query with each word that the corpus does not hold replaced by the nearest that it does; null where nothing is
 * to replace, or a word has none near it.
 */
export function nearestQuery(query: Query, known: Known): Query | null {
  const { corrected, words } = correctQuery(query, known);
  const isWhole = corrected.all.flat().every((term) => unknownIn(term.text, known).length === 0);
  return words.length > 0 && isWhole ? corrected : null;
}

/** The query with such words replaced as far as there are any near, and what they were replaced by. */
export function correctQuery(
  query: Query,
  known: Known,
): { readonly corrected: Query; readonly words: readonly string[] } {
  const words: string[] = [];
  const correct = (text: string): string =>
    unknownIn(text, known).reduceRight((corrected, { key, start, end }) => {
      const word = nearestWord(key, known.vocabulary, known.holds);
      if (word === null) return corrected;
      words.push(word);
      return corrected.slice(0, start) + word + corrected.slice(end);
    }, text);
  const all = query.all.map((group) => group.map((term) => ({ ...term, text: correct(term.text) })));
  return { corrected: { ...query, all }, words };
}

const unknownIn = (text: string, { lexicon, holds }: Known) =>
  wordsIn(text).filter(({ key }) => {
    if (isStopWord(key) || isParticle(key) || holds(key)) return false;
    return lexicon.spellingsOf(key).length + lexicon.aliasesOf(key).length === 0;
  });

import type { Query, Term } from "../model/query.ts";
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
  let changed = false;
  const corrected = (term: Term): Term => {
    const text = correct(term.text, known);
    changed ||= text !== term.text;
    return { ...term, text };
  };
  const all = query.all.map((group) => group.map(corrected));
  const isWhole = all.flat().every((term) => unknownIn(term.text, known).length === 0);
  return changed && isWhole ? { ...query, all } : null;
}

function correct(text: string, known: Known): string {
  return unknownIn(text, known).reduceRight((corrected, { key, start, end }) => {
    const word = nearestWord(key, known.vocabulary);
    return word === null ? corrected : corrected.slice(0, start) + word + corrected.slice(end);
  }, text);
}

const unknownIn = (text: string, { lexicon, holds }: Known) =>
  wordsIn(text).filter(({ key }) => {
    if (isStopWord(key) || isParticle(key) || holds(key)) return false;
    return lexicon.spellingsOf(key).length + lexicon.aliasesOf(key).length === 0;
  });

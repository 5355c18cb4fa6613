import type { Gazetteer } from "../text/gazetteer.ts";
import { isParticle } from "../text/names.ts";
import type { Near } from "../text/spelling-index.ts";
import type { Lexicon, Weighted } from "./lexicon.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What other spellings are taken from. */
export interface Spelled {
  readonly vocabulary: Vocabulary;
  /** Whether the corpus holds a name of this key. */
  has(key: string): boolean;
  /** The corpus's names within a distance of a key. */
  near(key: string, within: number): readonly Near[];
  /** How rare a name of the corpus is, as scoring has it. */
  rarityOf(key: string): number;
  readonly gazetteer: Gazetteer;
}

/** How far apart two spellings of one name may be. */
export const WITHIN = 0.139;
/** What another spelling counts for at the most; a known other name counts as much. */
const BEST = 0.8;
const MIN_LENGTH = 3;

/** The lexicon of a corpus: neither a common word nor a place known to be another is a spelling of a name. */
export function createLexicon({ vocabulary, has, near, rarityOf, gazetteer }: Spelled): Lexicon {
  const isSpelling = (key: string, other: Near) =>
    other.key !== key &&
    !isParticle(other.key) &&
    digitsOf(other.key) === digitsOf(key) &&
    has(other.key) &&
    !vocabulary.isCommon(other.key);

  // A rare spelling must not outdo the query's own for being rare.
  const weighted = (key: string, other: Near): Weighted => {
    const share = has(key) ? Math.min(1, rarityOf(key) / rarityOf(other.key)) : 1;
    return [other.key, BEST * share * (1 - other.distance / (2 * WITHIN))];
  };

  return {
    isName: vocabulary.isName,
    isInLowerCase: vocabulary.isInLowerCase,
    hasName: has,
    countOf: vocabulary.countOf,
    spellingsOf(key) {
      if (key.length < MIN_LENGTH || vocabulary.isCommon(key)) return [];
      const others = near(key, WITHIN).filter((other) => isSpelling(key, other));
      return others
        .filter((other) => !gazetteer.areApart(key, other.key))
        .map((other) => weighted(key, other));
    },
    aliasesOf: (key) =>
      vocabulary.isCommon(key)
        ? []
        : gazetteer
            .aliasesOf(key)
            .filter(has)
            .map((alias) => weighted(key, { key: alias, distance: 0 })),
  };
}

/** Numbers have one spelling: an A320 is no A380. */
const digitsOf = (key: string): string => key.replace(/\P{N}/gu, "");

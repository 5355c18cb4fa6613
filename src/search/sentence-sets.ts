import { type Anchor, nameTerm } from "./anchors.ts";
import type { Lexicon } from "./lexicon.ts";
import type { ReadSentence } from "./sentence-match.ts";

/** Sentences of one article: a bit for each. */
export type Sentences = bigint;

/** Where in an article its words stand. */
export interface SentenceSets {
  /** Stems, and names as `nameTerm` writes them. */
  readonly terms: Iterable<string>;
  /** The sentences that hold an anchor of every group: no other can meet the query that asks for them. */
  holding(groups: readonly (readonly Anchor[])[]): readonly ReadSentence[];
}

const NONE = 0n;

export function sentenceSets(
  read: readonly ReadSentence[],
  { spellingsOf }: Pick<Lexicon, "spellingsOf">,
): SentenceSets {
  const byTerm = new Map<string, Sentences>();
  const bySpelling = new Map<string, Sentences>();
  const bits = read.map((_, i) => 1n << BigInt(i));
  const of = (term: string): Sentences => byTerm.get(term) ?? NONE;

  for (const [i, { stems, names }] of read.entries())
    for (const term of [...stems, ...[...names].map(nameTerm)])
      byTerm.set(term, of(term) | (bits[i] ?? NONE));

  const ofSpellings = (name: string): Sentences => {
    const known = bySpelling.get(name);
    if (known !== undefined) return known;
    const found = spellingsOf(name).reduce((sum, [key]) => sum | of(nameTerm(key)), NONE);
    bySpelling.set(name, found);
    return found;
  };

  /** Those of some sentences that hold one of the anchors; spellings are only looked at where they may add to it. */
  const within = (left: Sentences, group: readonly Anchor[]): Sentences => {
    let found = NONE;
    for (const { exact } of group) for (const term of exact) found |= of(term) & left;
    for (const { spelled } of group)
      for (const name of spelled) {
        if (found === left) return found;
        found |= ofSpellings(name) & left;
      }
    return found;
  };

  const every = bits.reduce((sum, bit) => sum | bit, NONE);
  return {
    terms: byTerm.keys(),
    holding(groups) {
      let left = every;
      for (const group of groups) {
        left = within(left, group);
        if (left === NONE) return [];
      }
      return read.filter((_, i) => ((bits[i] ?? NONE) & left) !== NONE);
    },
  };
}

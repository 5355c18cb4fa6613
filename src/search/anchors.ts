import type { Query } from "../model/query.ts";
import type { Gazetteer } from "../text/gazetteer.ts";
import { isStopWord } from "../text/stop-words.ts";
import { termsOf } from "./evaluate.ts";
import type { Lexicon } from "./lexicon.ts";
import { type Chain, type Part, planOf } from "./plan.ts";

/** What an article must have one of, to be worth a closer look. */
export interface Anchor {
  /** Stems, and names as `nameTerm` writes them. */
  readonly exact: readonly string[];
  /** Names of which the article may have another spelling. */
  readonly spelled: readonly string[];
}

/** A name as a term beside stems: no stem begins so. */
export const nameTerm = (key: string): string => `=${key}`;

/** Marks a name as standing for whatever is spelt like it. No name begins so. */
const SPELT_LIKE = "~";

/** What an article must have for a query: one anchor of each group. Null asks for nothing that could be looked up. */
export function anchorsOf(query: Query, gazetteer: Gazetteer): readonly (readonly Anchor[])[] {
  return planOf(query, anyLexicon(gazetteer)).all.flatMap((parts) => waysIn(parts));
}

/** A corpus that could hold everything: what an article might meet, whatever else it holds. */
const anyLexicon = ({ aliasesOf }: Gazetteer): Lexicon => ({
  spellingsOf: (key) => [[SPELT_LIKE + key, 1]],
  aliasesOf: (key) => aliasesOf(key).map((alias) => [alias, 1]),
  hasName: () => true,
  countOf: () => 0,
  isInLowerCase: () => true,
  isName: () => true,
});

/** The anchors of alternatives: each word of a part is as good as another where the part is the only one. */
function waysIn(parts: readonly Part[]): readonly (readonly Anchor[])[] {
  const [only] = parts;
  if (only && parts.length === 1) return wordsOf(only).map((word) => [word]);
  const firsts = parts.map((part) => wordsOf(part).toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]);
  return firsts.every((first) => first !== undefined) ? [firsts] : [];
}

/** Longer words are rarer. */
const sizeOf = ({ exact }: Anchor): number => Math.max(0, ...exact.map((term) => term.length));

function wordsOf(part: Part): readonly Anchor[] {
  if (part.kind === "chain") return Array.from({ length: part.length }, (_, word) => wordOf(part, word));
  return part.keys
    .filter((key) => !isStopWord(key))
    .map(termsOf)
    .map(({ stems, names }) => ({
      exact: [...stems.keys(), ...[...names.keys()].map(nameTerm)],
      spelled: [],
    }));
}

/** Whatever may stand for a word: by itself, or within a name. */
function wordOf(chain: Chain, word: number): Anchor {
  const slots = chain.slots.filter(({ from, to }) => from <= word && word < to);
  const names = slots.flatMap((slot) => [...slot.names.keys()]);
  return {
    exact: [
      ...slots.flatMap((slot) => [...slot.stems.keys()]),
      ...names.filter((name) => !name.startsWith(SPELT_LIKE)).map(nameTerm),
    ],
    spelled: names.filter((name) => name.startsWith(SPELT_LIKE)).map((name) => name.slice(1)),
  };
}

import type { Kinds } from "./kinds.ts";
import { rootOf } from "./lemmas.ts";

/** A class of words that may be said of one thing. */
export interface WordClass {
  readonly name: string;
  /** Said by these words, in any form; and by all that WordNet has for the first senses of those, and as kinds of these. */
  readonly words?: string;
  readonly kinds?: string;
}

/** The names of the classes that a word is of. */
export type Classify = (key: string) => readonly string[];

export interface Classes {
  /** The same list gives the same function, which remembers the words it was asked for. */
  readonly classify: (classes: readonly WordClass[]) => Classify;
}

/** Words that are remembered of a list. */
const MOST_KEPT = 20_000;

export function createClasses(kinds: Kinds): Classes {
  const made = new WeakMap<readonly WordClass[], Classify>();
  return {
    classify(classes) {
      const classify = made.get(classes) ?? classifyBy(classes, kinds);
      made.set(classes, classify);
      return classify;
    },
  };
}

function classifyBy(classes: readonly WordClass[], { meanings, kinds }: Kinds): Classify {
  const byStem = gather(
    classes.flatMap(({ name, words }) => wordsOf(words).map((word) => [rootOf(word), name] as const)),
  );
  const byMeaning = gather(
    classes.flatMap((one) =>
      wordsOf(one.kinds).flatMap((word) =>
        POS.flatMap((pos) => [...meanings(word, pos, 1)].slice(0, 1).map((id) => [id, one.name] as const)),
      ),
    ),
  );
  const kept = new Map<string, readonly string[]>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const meant = SENSES.flatMap(([pos, senses]) =>
      [...kinds(key, pos, senses)].flatMap((id) => byMeaning.get(id) ?? []),
    );
    const found = [...new Set([...(byStem.get(rootOf(key)) ?? []), ...meant])];
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, found);
    return found;
  };
}

const gather = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> =>
  new Map([...Map.groupBy(pairs, ([by]) => by)].map(([by, all]) => [by, all.map(([, name]) => name)]));

const wordsOf = (words = ""): readonly string[] => words.split(" ").filter((word) => word !== "");

const POS = ["verb", "noun", "adj"] as const;
/** Of so many senses of a word any may be meant. */
const SENSES = [
  ["verb", 4],
  ["noun", 2],
  ["adj", 1],
] as const;

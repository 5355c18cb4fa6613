import { idOf, type Pos, type Synset, type WordNet } from "./wordnet.ts";

/** What a word means, by the ids of WordNet's synsets. */
export interface Kinds {
  /** What it means in its first senses, with what is of the same root: "evacuation" is to evacuate. */
  readonly meanings: (key: string, pos: Pos, senses: number) => ReadonlySet<string>;
  /** The same, and what each of these is a kind of: who drowns dies, a docker is a person. */
  readonly kinds: (key: string, pos: Pos, senses: number) => ReadonlySet<string>;
}

/** To move, to change and to make are what nearly everything is. */
const GENERAL = 45;
/** Words whose meanings are kept. */
const MOST_KEPT = 20_000;

export function createKinds(
  wordnet: WordNet,
  entriesOf: (key: string, pos: Pos) => readonly string[],
): Kinds {
  const kept = new Map<string, ReadonlySet<string>>();
  const remember = (key: string, find: () => ReadonlySet<string>): ReadonlySet<string> => {
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = find();
    kept.set(key, found);
    return found;
  };
  const synsetsOf = (key: string, pos: Pos, senses: number): readonly Synset[] =>
    entriesOf(key.replaceAll("_", " "), pos).flatMap((lemma) =>
      wordnet
        .senses(lemma, pos)
        .slice(0, senses)
        .flatMap((sense) => [sense, ...rootsOf(lemma, sense)]),
    );
  /** The verbs of a noun or an adjective. */
  const rootsOf = (lemma: string, { lemmas, ties }: Synset): readonly Synset[] =>
    ties.flatMap(({ symbol, pos, offset, source }) =>
      symbol === "+" && pos === "verb" && lemmas[source - 1] === lemma ? wordnet.synset(offset, pos) : [],
    );
  return {
    meanings: (key, pos, senses) =>
      remember(`${key} ${pos} ${senses}`, () => new Set(synsetsOf(key, pos, senses).map(({ id }) => id))),
    kinds: (key, pos, senses) =>
      remember(
        `${key} ${pos} ${senses} above`,
        () => new Set(synsetsOf(key, pos, senses).flatMap((synset) => [...aboveOf(synset)])),
      ),
  };

  /** A synset and all that it is a kind of: most words come to the same few. */
  function aboveOf({ id, ties }: Synset): ReadonlySet<string> {
    return remember(id, () => {
      // What is above itself ends there.
      kept.set(id, new Set([id]));
      const higher = ties.flatMap(({ symbol, pos, offset }) => {
        if ((symbol !== "@" && symbol !== "&") || pos === null) return [];
        return symbol === "@" ? [...highest(offset, pos)] : [idOf(offset, pos)];
      });
      return new Set([id, ...higher]);
    });
  }

  function highest(offset: number, pos: Pos): ReadonlySet<string> {
    return remember(`up ${idOf(offset, pos)}`, () => {
      const higher = wordnet.synset(offset, pos);
      return pos === "verb" && isGeneral(higher) ? new Set() : aboveOf(higher);
    });
  }
}

const isGeneral = ({ ties }: Synset): boolean => ties.filter(({ symbol }) => symbol === "~").length > GENERAL;

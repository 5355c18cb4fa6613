import { type Classes, createClasses } from "./classes.ts";
import { createKinds, type Kinds } from "./kinds.ts";
import { lemmasOf, rootOf } from "./lemmas.ts";
import { openUsage, type Usage } from "./usage.ts";
import { openWordNet, type Pos, type Synset } from "./wordnet.ts";

/** What is known of an English word beside the texts. */
export interface Thesaurus extends Usage, Kinds, Classes {
  /** The stems of what may be said for it, and how near they come: below 1, which is the word itself. */
  readonly related: (key: string) => ReadonlyMap<string, number>;
  /** What it mostly is; null where it is no English word, as a name. */
  readonly mainPart: (key: string) => Pos | null;
}

/** The same thing in another word, by how usual the sense is in which it is. */
const SAME = [0.8, 0.75, 0.7, 0.65, 0.6, 0.6];
/** Of the same root: "withdraw", "withdrawal". */
const ROOT = 0.85;
/** A kind of it ("frog" for "animal"), what is like it, what causes and entails it, what it is a kind and a member of. */
const NEAR: Readonly<Record<string, number>> = {
  "~": 0.55,
  "&": 0.55,
  ">": 0.55,
  "*": 0.5,
  "@": 0.4,
  "#m": 0.5,
  "%m": 0.5,
};
/** Of so many senses. */
const MOST_NEAR = 3;
const HEAD = 0.8;
/** What it may mean where it is not what it mostly is: "flat" for "plane". */
const SELDOM = 0.85;
const LESS_USUAL = 0.9;
/** Another word for one of the same root: "watch", "watcher", "spectator". */
const SAME_AS_ROOT = 0.6;
/** Of the same root as another word for it. */
const ROOT_OF_SAME = 0.6;

const POS: readonly Pos[] = ["noun", "verb", "adj", "adv"];

/** Words of the same meaning, the same root and the same kind, out of WordNet. */
export function createThesaurus(): Thesaurus {
  const wordnet = openWordNet();
  const mainPart = remembered(mainPartOf, MOST_WORDS);

  /** The words of the dictionary that a word is a form of. */
  const entriesOf = (key: string, pos: Pos): readonly string[] => {
    const [word = "", ...particles] = key.split(" ");
    const phrase = (lemma: string): string => [lemma, ...particles].join("_");
    const isWord = (lemma: string): boolean => wordnet.countSenses(phrase(lemma), pos) > 0;
    return lemmasOf(word, pos, isWord).map(phrase);
  };

  const kinds = createKinds(wordnet, entriesOf);
  return {
    ...openUsage(),
    ...kinds,
    ...createClasses(kinds),
    mainPart,
    related: remembered(relatedTo, MOST_RELATED),
  };

  function mainPartOf(key: string): Pos | null {
    const uses = POS.map((pos) => {
      const entries = entriesOf(key, pos);
      return {
        pos,
        tagged: sum(entries.map((lemma) => wordnet.timesTagged(lemma, pos))),
        senses: sum(entries.map((lemma) => wordnet.countSenses(lemma, pos))),
      };
    }).filter(({ senses }) => senses > 0);
    return uses.toSorted((a, b) => b.tagged - a.tagged || b.senses - a.senses)[0]?.pos ?? null;
  }

  function relatedTo(key: string): ReadonlyMap<string, number> {
    const related = new Map<string, number>();
    const add = (lemma: string, worth: number) => {
      const stem = stemsOf(lemma);
      related.set(stem, Math.max(related.get(stem) ?? 0, worth));
      // "work stoppage" is a stoppage, and "fall back" no back.
      const [, head] = /^\w+_(?!(?:away|back|down|over|through|apart)$)(\w{4,})$/.exec(lemma) ?? [];
      if (head !== undefined)
        related.set(rootOf(head), Math.max(related.get(rootOf(head)) ?? 0, worth * HEAD));
    };
    const main = mainPart(key);
    for (const pos of POS)
      for (const lemma of entriesOf(key, pos)) {
        const addOf = pos === main ? add : (other: string, worth: number) => add(other, worth * SELDOM);
        if (lemma !== key) add(lemma, 1);
        for (const [place, sense] of wordnet.senses(lemma, pos).slice(0, SAME.length).entries())
          addSense(lemma, sense, place, addOf);
      }
    related.delete(rootOf(key));
    return related;
  }

  function addSense(
    own: string,
    { lemmas, ties }: Synset,
    place: number,
    add: (lemma: string, worth: number) => void,
  ): void {
    const same = SAME[place] ?? 0;
    for (const lemma of lemmas) add(lemma, same);
    for (const { symbol, offset, pos: other, source, target } of ties) {
      if (other === null) continue;
      if (symbol === "+") {
        const isOwn = lemmas[source - 1] === own;
        for (const [i, lemma] of wordnet.lemmas(offset, other).entries())
          if (i === target - 1) add(lemma, isOwn ? ROOT : same * ROOT_OF_SAME);
          else if (isOwn) add(lemma, SAME_AS_ROOT);
      }
      const near = NEAR[symbol];
      if (near !== undefined && place < MOST_NEAR)
        for (const lemma of wordnet.lemmas(offset, other)) add(lemma, near * LESS_USUAL ** place);
    }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** What was found of so many words is kept: those asked for are asked for again, those read are read by the thousand. */
const MOST_RELATED = 1000;
const MOST_WORDS = 20_000;

function remembered<T>(find: (key: string) => T, most: number): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = find(key);
    if (kept.size >= most) kept.clear();
    kept.set(key, found);
    return found;
  };
}

/** "give_up" as its stems: "give up". */
const stemsOf = (lemma: string): string => lemma.split(/[_-]/).map(rootOf).join(" ");

import verbs from "english-verbs-irregular/dist/verbs.json" with { type: "json" };
import { stemOf } from "../stems.ts";
import type { Pos } from "./wordnet.ts";

/** The stem of a word, the same for "fell" as for "fall", for "children" as for "child". */
export const rootOf = (key: string): string =>
  stemOf(IRREGULAR.verb.get(key)?.[0] ?? IRREGULAR.noun.get(key)?.[0] ?? key);

/** The irregular forms of a word: "children". */
export const formsOf = (root: string): readonly string[] => FORMS.get(root) ?? [];

/** The words that a word is a form of, where `isWord` knows what is one: itself, an irregular one, else a regular one. */
export function lemmasOf(key: string, pos: Pos, isWord: (lemma: string) => boolean): readonly string[] {
  const own = [key, ...(IRREGULAR[pos].get(key) ?? [])].filter(isWord);
  const regular = own.length > 0 ? undefined : regularOf(key, pos).find(isWord);
  return [...new Set(regular === undefined ? own : [regular])];
}

const NOUNS = {
  men: "man",
  women: "woman",
  children: "child",
  feet: "foot",
  teeth: "tooth",
  mice: "mouse",
  geese: "goose",
  lives: "life",
  wives: "wife",
  knives: "knife",
  halves: "half",
  thieves: "thief",
  wolves: "wolf",
  leaves: "leaf",
  shelves: "shelf",
  crises: "crisis",
};

/** Forms of "bear", "wind" and "grind" that are mostly meant for other words. */
const OWN_WORDS: ReadonlySet<string> = new Set(["born", "wound", "ground"]);

const formsOfVerbs = Object.entries(verbs).flatMap(([verb, forms]) =>
  forms
    .flat()
    .filter((form) => !OWN_WORDS.has(form))
    .map((form) => [form, verb] as const),
);

const gather = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(pairs, ([form]) => form)].map(([form, all]) => [form, all.map(([, lemma]) => lemma)]),
  );

const IRREGULAR: Readonly<Record<Pos, ReadonlyMap<string, readonly string[]>>> = {
  noun: gather(Object.entries(NOUNS)),
  verb: gather(formsOfVerbs),
  adj: gather([
    ["better", "good"],
    ["best", "good"],
    ["worse", "bad"],
    ["worst", "bad"],
  ]),
  adv: new Map(),
};

const FORMS = gather(
  [...formsOfVerbs, ...Object.entries(NOUNS)].map(([form, lemma]) => [stemOf(lemma), form] as const),
);

/** Endings and what stands for them in the dictionary: WordNet's own "Morphy", with doubled consonants. */
const ENDINGS: Readonly<Record<Pos, readonly (readonly [RegExp, string])[]>> = {
  noun: [
    [/ies$/, "y"],
    [/(?<=[sxz]|ch|sh)es$/, ""],
    [/(?<!s)s$/, ""],
    [/men$/, "man"],
    [/people$/, "person"],
  ],
  verb: [
    [/ies$/, "y"],
    [/ied$/, "y"],
    [/(?<!s)s$/, ""],
    [/es$/, ""],
    [/ed$/, "e"],
    [/ed$/, ""],
    [/ing$/, "e"],
    [/ing$/, ""],
    [/(?<=([b-df-hj-np-tv-z]))\1(?:ed|ing)$/, ""],
  ],
  adj: [
    [/i(?:er|est)$/, "y"],
    [/(?:er|est)$/, ""],
    [/(?:er|est)$/, "e"],
  ],
  adv: [],
};

const regularOf = (key: string, pos: Pos): readonly string[] =>
  ENDINGS[pos].filter(([ending]) => ending.test(key)).map(([ending, base]) => key.replace(ending, base));

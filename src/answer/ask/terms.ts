import type { SearchIndex } from "../../ports.ts";
import { plainQuery } from "../../query/plain.ts";
import { isParticle, nameKeys } from "../../text/names.ts";
import { stemOf } from "../../text/stems.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { type Word, wordsIn } from "../../text/words.ts";
import { countryNames, isCommon, stemsLike } from "./word-classes.ts";

/** Something that a question speaks of, as a sentence may name it. */
export interface Term {
  readonly text: string;
  readonly kind: "name" | "word" | "number";
  /** The keys of a name, in all the spellings that the corpus has of it. */
  readonly names: ReadonlySet<string>;
  /** A word's own stem, or a number. */
  readonly stem: string;
  /** The stems of its class. */
  readonly like: ReadonlySet<string>;
  /** How much it tells: the rarer the more. */
  readonly weight: number;
}

/** Sentences from which it is learnt how a name is spelt and how rare a word is, at the most. */
const MOST_HITS = 200;

/** What a question speaks of, in its order: names, which may have several words, numbers, and words. */
export async function termsOf(text: string, index: SearchIndex): Promise<readonly Term[]> {
  const terms = await Promise.all(groupsIn(text).map((group) => readGroup(group, index)));
  return terms.flat();
}

/** Words that belong together: by their capitals, or by a hyphen or a name's particle between them. */
function groupsIn(text: string): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  for (const word of wordsIn(text)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isJoined(text, group, last, word)) group.push(word);
    else groups.push([word]);
  }
  return groups.filter((group) => group.some(({ key }) => !isStopWord(key) && !isParticle(key)));
}

function isJoined(text: string, group: readonly Word[], last: Word, word: Word): boolean {
  const between = text.slice(last.end, word.start);
  if (/^[-‐‑–]$/.test(between)) return true;
  if (between !== " ") return false;
  if (isParticle(word.key) || (group.length > 1 && isParticle(last.key)))
    return !isStopWord(group[0]?.key ?? "");
  return last.capital && word.capital && !isStopWord(last.key) && !isStopWord(word.key) && group.length < 3;
}

/** A name in several words, or where the corpus has none such, its words one by one. */
async function readGroup(group: readonly Word[], index: SearchIndex): Promise<readonly Term[]> {
  const bare = group.filter(({ key }, i) => i === 0 || !isStopWord(key) || isParticle(key));
  const words = isParticle(bare.at(-1)?.key ?? "") ? bare.slice(0, -1) : bare;
  if (words.length > 1) {
    const whole = await readName(words, index);
    if (whole) return [whole];
  }
  return Promise.all(
    words.filter(({ key }) => !isParticle(key) && !isStopWord(key)).map((word) => readWord(word, index)),
  );
}

async function readName(words: readonly Word[], index: SearchIndex): Promise<Term | null> {
  const text = words.map(({ key }) => key).join(" ");
  const { hits, alsoSearched } = await index.search(plainQuery(text), { limit: MOST_HITS });
  if (hits.length === 0 || !(await isName(text, index))) return null;
  const names = [
    ...nameKeys(words.map(({ key }) => key)),
    ...alsoSearched.flatMap(keysOf),
    ...shortNames(words),
  ];
  return {
    text,
    kind: "name",
    names: new Set(names),
    stem: "",
    like: new Set(),
    weight: weightOf(hits.length),
  };
}

/** A person is named in full once, and then by the last name alone; a place with hyphens never is. */
const shortNames = (words: readonly Word[]): readonly string[] => {
  const last = words.at(-1);
  const isPlain = words.every((word, i) => i === 0 || word.start === (words[i - 1]?.end ?? 0) + 1);
  return last?.capital && isPlain && !words.some(({ key }) => isParticle(key)) ? nameKeys([last.key]) : [];
};

async function readWord(word: Word, index: SearchIndex): Promise<Term> {
  const { key, capital } = word;
  if (/^\d/.test(key))
    return { text: key, kind: "number", names: new Set(), stem: key, like: new Set(), weight: HEAVIEST };
  const { hits, alsoSearched } = await index.search(plainQuery(key), { limit: MOST_HITS });
  const countries = countryNames(key);
  const isDay = DAY_OR_MONTH.test(key);
  const isNamed =
    countries.length > 0 ||
    (!isDay && !isCommon(key) && (hits.length > 0 ? await isName(key, index, capital) : capital));
  const found = { text: key, stem: stemOf(key), weight: weightOf(hits.length) };
  if (!isNamed) return { ...found, kind: "word", names: new Set(), like: stemsLike(key) };
  const names = [key, ...countries].flatMap((name) => nameKeys([name]));
  return {
    ...found,
    kind: "name",
    names: new Set([...names, ...alsoSearched.flatMap(keysOf)]),
    like: new Set(),
  };
}

/** A day may be told in other words, such as "the same day". */
export const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const keysOf = (name: string): readonly string[] => nameKeys(wordsIn(name).map(({ key }) => key));

/** Whether the corpus writes the words as a name; one with a capital also where it only begins one: "Farah". */
async function isName(text: string, index: SearchIndex, begins = false): Promise<boolean> {
  const key = keysOf(text).join(" ");
  const names = await index.suggest(text, ["name"], 5);
  return names.some(
    (name) =>
      keysOf(name.text).join(" ") === key ||
      (begins && keysOf(name.text.split(/[\s-]/)[0] ?? "").join(" ") === key),
  );
}

const HEAVIEST = 7;
const UNHEARD = 4;

/** Whether the corpus holds neither the word nor another of its class. */
export const isUnheard = ({ kind, weight, like }: Term): boolean =>
  kind === "word" && weight === UNHEARD && like.size < 2;

/** In the manner of an inverse document frequency. */
const weightOf = (count: number): number => (count === 0 ? UNHEARD : Math.log(1 + 1000 / (count + 1)));

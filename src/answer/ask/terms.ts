import type { Found } from "../../model/found.ts";
import { plainQuery } from "../../query/plain.ts";
import { isParticle, nameKeys } from "../../text/names.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import type { Word } from "../../text/words.ts";
import { isPhrasal, wordGroups } from "./groups.ts";
import { isName, type Known, keysOf } from "./known-names.ts";
import { countOf, isLight, likeOf } from "./likes.ts";
import { BLANK, HEAVIEST, isThing, LIGHTER, type Term, UNHEARD_DEED, weightOf } from "./term.ts";
import { isTitle } from "./titles.ts";
import { countryNames, countryOf, isCommon, isDayOrMonth } from "./word-classes.ts";

/** Sentences from which it is learnt how a name is spelt and how rare a word is, at the most. */
const MOST_HITS = 200;

/** What a question speaks of, in its order: names, which may have several words, numbers, and words. */
export async function termsOf(text: string, known: Known): Promise<readonly Term[]> {
  const groups = await wordGroups(text, known);
  const terms = await Promise.all(groups.map((group) => readGroup(group, known)));
  return withLighterTitles(terms.flat());
}

/** What a place is goes without saying where it has its name. */
const IS_PLACE = /^(?:city|town|village|district|province|region|capital)$/;

/** "general azimi": who is named is known without the office. */
const withLighterTitles = (terms: readonly Term[]): readonly Term[] =>
  terms.map((term, i) => {
    const isOffice = term.kind === "word" && isTitle(term.text) && terms[i + 1]?.kind === "name";
    const isPlace = IS_PLACE.test(term.text) && terms[i - 1]?.kind === "name";
    return isOffice || isPlace ? { ...term, weight: term.weight * LIGHTER } : term;
  });

/** A name in several words, or where the corpus has none such, its words one by one. */
async function readGroup(group: readonly Word[], known: Known): Promise<readonly Term[]> {
  const [verb, particle] = group;
  if (verb && particle && isPhrasal(verb, particle, known.thesaurus))
    return [await readPhrase(verb, particle, known)];
  const bare = group.filter(({ key }, i) => i === 0 || !isStopWord(key) || isParticle(key));
  const words = isParticle(bare.at(-1)?.key ?? "") ? bare.slice(0, -1) : bare;
  if (words.length > 1) {
    const whole = await readName(words, known.index);
    if (whole) return [whole];
  }
  return Promise.all(
    words.filter(({ key }) => !isParticle(key) && !isStopWord(key)).map((word) => readWord(word, known)),
  );
}

/** "pulled" may stand for "pulled down", and may not. */
const OF_ITS_VERB = 0.5;

async function readPhrase(verb: Word, particle: Word, known: Known): Promise<Term> {
  const text = `${verb.key} ${particle.key}`;
  const like = new Map([[rootOf(verb.key), OF_ITS_VERB], ...known.thesaurus.related(text)]);
  const count = await countOf(like, known.index);
  const stem = `${rootOf(verb.key)} ${rootOf(particle.key)}`;
  return {
    ...BLANK,
    text,
    kind: "word",
    stem,
    like,
    phrases: phrasesOf([stem, ...like.keys()]),
    part: "verb",
    heard: count > 0,
    weight: count > 0 ? weightOf(count) : UNHEARD_DEED,
  };
}

async function readName(words: readonly Word[], index: Known["index"]): Promise<Term | null> {
  const text = words.map(({ key }) => key).join(" ");
  const { hits, alsoSearched } = await index.search(plainQuery(text), { limit: MOST_HITS, marked: false });
  if (hits.length === 0 || !(await isName(text, index))) return null;
  const names = [
    ...nameKeys(words.map(({ key }) => key)),
    ...alsoSearched.flatMap(keysOf),
    ...shortNames(words),
  ];
  return { ...BLANK, text, kind: "name", names: new Set(names), stem: "", weight: weightOf(hits.length) };
}

/** A person is named in full once, and then by the last name alone; a place with hyphens never is. */
const shortNames = (words: readonly Word[]): readonly string[] => {
  const last = words.at(-1);
  const isPlain = words.every((word, i) => i === 0 || word.start === (words[i - 1]?.end ?? 0) + 1);
  return last?.capital && isPlain && !words.some(({ key }) => isParticle(key)) ? nameKeys([last.key]) : [];
};

async function readWord(word: Word, known: Known): Promise<Term> {
  if (/^\d/.test(word.key)) return readNumber(word);
  const found = await known.index.search(plainQuery(word.key), { limit: MOST_HITS, marked: false });
  const isNamed = await namesSomething(word, found, known);
  return isNamed ? readProper(word, found) : readCommon(word, found, known);
}

const phrasesOf = (stems: Iterable<string>): ReadonlySet<string> =>
  new Set([...stems].flatMap((stem) => (stem.includes(" ") ? (stem.split(" ")[0] ?? []) : [])));

const readNumber = ({ key }: Word): Term => ({
  ...BLANK,
  text: key,
  kind: "number",
  stem: key,
  weight: HEAVIEST,
});

function readProper({ key }: Word, { hits, alsoSearched }: Found): Term {
  const names = [key, ...countryNames(key)].flatMap((name) => nameKeys([name]));
  return {
    ...BLANK,
    text: key,
    kind: "name",
    stem: rootOf(key),
    names: new Set([...names, ...alsoSearched.flatMap(keysOf)]),
    instead: new Set(countryOf(key).flatMap((name) => nameKeys([name]))),
    heard: hits.length > 0,
    weight: weightOf(hits.length),
  };
}

async function readCommon({ key }: Word, { hits }: Found, { index, thesaurus }: Known): Promise<Term> {
  const like = likeOf(key, thesaurus);
  const part = thesaurus.mainPart(key);
  const count = hits.length > 0 ? hits.length : await countOf(like, index);
  const most = hits.length > 0 || isThing(part) ? HEAVIEST : UNHEARD_DEED;
  const weight = Math.min(most, weightOf(count)) * (isLight(key) ? LIGHTER : 1);
  const phrases = phrasesOf(like.keys());
  return {
    ...BLANK,
    text: key,
    kind: "word",
    stem: rootOf(key),
    like,
    phrases,
    part,
    heard: count > 0,
    weight,
  };
}

/** What no dictionary has and the corpus writes with a capital, be it in another spelling, is a name. */
async function namesSomething(
  { key, capital }: Word,
  { hits, alsoSearched }: Found,
  { index, thesaurus }: Known,
): Promise<boolean> {
  if (countryNames(key).length > 0 || countryOf(key).length > 0) return true;
  // A day may be told in other words, such as "the same day".
  if (isDayOrMonth(key) || isCommon(key)) return false;
  if (hits.length === 0) return capital;
  const part = thesaurus.mainPart(key);
  if (part === null) return alsoSearched.length > 0 || isName(key, index, true);
  return (capital || part === "noun") && isName(key, index, capital);
}

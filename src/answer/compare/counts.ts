import { datesIn } from "../../dates/read.ts";
import { overlaps, type Span, shift } from "../../model/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import type { Word } from "../../text/words.ts";
import type { Told } from "../ask/sentence.ts";
import { isCommon } from "../ask/word-classes.ts";
import { agesIn } from "./ages.ts";
import { type Befalls, createBefalls, isPeoples } from "./befalls.ts";
import { clauseOf } from "./clauses.ts";
import { type Noun, nounOf } from "./counted-noun.ts";
import { type Claimed, passageOf, type Telling } from "./matter.ts";
import { type Numeral, numeralsIn } from "./numerals.ts";
import { splitsIn } from "./splits.ts";
import { isFraction, type Thing, thingOf } from "./things.ts";
import { ASKED, namesAround, namesOf, placesBefore, placesBy } from "./where.ts";

/** A number of things. */
export interface Counted extends Claimed {
  /** The least and the most that the words can mean. */
  readonly least: number;
  readonly most: number;
  readonly isExact: boolean;
  readonly noun: Noun;
  /** The stems of the words near by, and of those among them that are no names. */
  readonly near: readonly string[];
  /** What the words near by may mean, without the names: read where it is looked at. */
  readonly context: () => readonly Said[];
  /** What is done with it or befalls it, by the classes of the verbs near by. */
  readonly deeds: ReadonlySet<string>;
  /** Of what reports seldom count, as hectares, one matter has one number; of people and districts it has many. */
  readonly isRare: boolean;
  /** "by 300 votes": by how much, and not how many. */
  readonly isMargin: boolean;
  /** "rose to 27": what a report before it had as less. */
  readonly isUpdate: boolean;
  /** What somebody is sentenced to, or how old he is: of nobody else. */
  readonly isTerm: boolean;
  /** "Built in 1961, it holds 90 million litres": the day of something else. */
  readonly isUndated: boolean;
  /** "800 of them": of others, which may be counted somewhere else. */
  readonly isPart: boolean;
  /** The places that it is counted in. */
  readonly places: ReadonlySet<string>;
  /** The names that its sentence has. */
  readonly names: ReadonlySet<string>;
}

const DEED_REACH = 8;

/** A word by its stem and what it may mean, and what that is a kind of. */
export interface Said {
  readonly stem: string;
  readonly means: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

/** Finds the numbers in a sentence with what they count. */
export type Counting = (telling: Telling) => Promise<readonly Counted[]>;

export function createCounting(thesaurus: Thesaurus): Counting {
  const befalls = createBefalls(thesaurus);
  const nouns = new Map<string, Noun>();
  const nounBy = (key: string): Noun => {
    const noun = nouns.get(key) ?? nounOf(key, thesaurus);
    nouns.set(key, noun);
    return noun;
  };
  const known = { thesaurus, befalls, nounBy };
  return async (telling) => {
    const { told, reading } = telling;
    const text = told.body.slice(told.span.start, told.span.end);
    const dates = datesIn(reading.dates, told.span).filter(({ span }) => span?.precision !== undefined);
    const inBody = <T extends Span>(one: T): T => ({ ...one, ...shift(one, told.span.start) });
    const others = [...splitsIn(text), ...agesIn(text)].map(inBody);
    const numerals = numeralsIn(text)
      .map(inBody)
      .filter((one) => !others.some((other) => overlaps(other, one)));
    const things = numerals.map((numeral) => thingOf(telling, numeral) ?? peopleOf(befalls, told, numeral));
    const found = await Promise.all([
      ...numerals.map(async (numeral, i) => {
        const thing = things[i]?.isPartOf ? antecedent(things, i) : things[i];
        const isWithin = things.slice(0, i).some((one) => one && one.end > numeral.start);
        if (!thing || isWithin || (!thing.isTime && dates.some((date) => overlaps(date, numeral)))) return [];
        return countedOf(telling, numeral, thing, numerals, known);
      }),
      ...others.map((one) => countedOf(telling, one, { ...one.thing, end: one.end }, [one], known)),
    ]);
    return found.flat();
  };
}

/** "Twelve were killed", "leaving 30 wounded". */
function peopleOf({ among }: Befalls, told: Told, numeral: Numeral): Thing | null {
  const { end, unit } = numeral;
  const [words] = BEFALLEN.exec(told.body.slice(end, told.span.end)) ?? [];
  if (!words || unit !== "things" || isFraction(told, numeral)) return null;
  const deed = among(told, { start: end, end: end + words.length }).find(isPeoples);
  const [own = ""] = /^\s(?:dead|killed|wounded|injured|hurt|missing|arrested)\b/.exec(words) ?? [];
  return deed ? { noun: "people", end: end + own.length, isPartOf: false, isTime: false, deed } : null;
}

const BEFALLEN =
  /^\s(?:(?:have|had|has|were|was|are|been|being|feared|confirmed|reported|still)\s){0,3}\p{Ll}+(?:\s\p{Ll}+)?/u;

/** "3,000 jobs, 800 of them in Karsk and 200 of them in Tolmar": what the number before the parts counts. */
function antecedent(things: readonly (Thing | null)[], at: number): Thing | null {
  const whole = things.slice(0, at).findLast((thing) => !thing?.isPartOf);
  const part = things[at];
  return part ? { ...(whole ?? THEM), end: part.end, isPartOf: true } : null;
}

/** Those of the sentence before. */
const THEM: Thing = { noun: "people", end: 0, isPartOf: true, isTime: false };

interface Known {
  readonly thesaurus: Thesaurus;
  readonly befalls: Befalls;
  readonly nounBy: (key: string) => Noun;
}

async function countedOf(
  telling: Telling,
  numeral: Numeral,
  thing: Thing,
  numerals: readonly Numeral[],
  { thesaurus, befalls, nounBy }: Known,
): Promise<readonly Counted[]> {
  const { told } = telling;
  const own = placesBy(telling, numerals, numerals.indexOf(numeral), thing.isPartOf);
  if ((thing.isPartOf && own.size === 0) || FORMER.test(told.body.slice(told.span.start, numeral.start)))
    return [];
  const noun = nounBy(thing.whose ?? thing.noun);
  const before = told.body.slice(told.span.start, numeral.start);
  const deeds = thing.deed ? [thing.deed] : deedsOf(telling, numeral, thing, noun, numerals, befalls);
  const sum = noun.isMoney ? sumOf(before) : [];
  const isRare = thing.isTime || (!MANIFOLD.test(thing.noun) && !noun.isAnybody && !noun.isMoney);
  const places = own.size > 0 || (isRare && !noun.isPerson) ? own : placesBefore(telling);
  // What does not name the matter is of it where that is seldom counted, or where it goes on about it.
  const isMargin = thing.deed !== "split" && MARGIN.test(before);
  const isSure =
    isRare ||
    ((noun.isPerson || telling.goesOn === true || thing.deed !== undefined || isMargin) && places.has(ASKED));
  if (telling.named && !isSure) return [];
  const excerpt = await passageOf(telling, [numeral]);
  if (!excerpt || excerpt.event.standing === "possible" || excerpt.event.standing === "denied") return [];
  const names = thing.isTime ? namesAround(telling) : namesOf(telling);
  const isAsked = !thing.isTime && telling.hit.marks.length === 0 && places.has(ASKED);
  return [
    {
      telling,
      about: { kind: "number", of: thing.noun },
      claim: { kind: "number", words: told.body.slice(numeral.start, thing.end).replaceAll(/\s+/g, " ") },
      excerpt,
      least: numeral.least,
      most: numeral.most,
      isExact: numeral.isExact,
      noun,
      near: wordsBy(telling, numeral).map(({ stem }) => stem),
      context: once(() => contextOf(telling, numeral, thesaurus)),
      deeds: new Set([...deeds, ...sum]),
      isRare,
      isMargin,
      isUpdate: UPDATES.test(before) || LEFT.test(told.body.slice(thing.end, told.span.end)),
      isTerm: thing.isTime,
      isUndated: ASIDE.test(before),
      isPart: thing.isPartOf,
      places,
      names: isAsked ? new Set([...names, ASKED]) : names,
    },
  ];
}

const BEFALLEN_BY_NAME = /^(?:dead|killed|wounded|injured|missing|homeless|arrested)$/;

/** What its clause tells, else what the words around it do; of people only what befalls people, where that is told. */
function deedsOf(
  telling: Telling,
  numeral: Numeral,
  thing: Thing,
  noun: Noun,
  numerals: readonly Numeral[],
  { among, inClause, ofWord }: Befalls,
): readonly string[] {
  const { told } = telling;
  const words = { start: numeral.start, end: thing.end };
  const own = ofWord(thing.noun);
  if (BEFALLEN_BY_NAME.test(thing.noun)) return own;
  const clause = clauseOf(told, words, numerals);
  const isOfThings = (deed: string): boolean =>
    !isPeoples(deed) && (noun.isPlace || !/^(?:capture|retake)$/.test(deed));
  if (noun.isLiving) {
    const found = [inClause(told, clause, isPeoples), inClause(told, clause, isOfThings), own];
    return found.find(({ length }) => length > 0) ?? joinedIn(telling, words, among);
  }
  const found = inClause(told, clause, isOfThings);
  return found.length > 0 ? found : among(told, around(told, numeral)).filter(isOfThings);
}

/** "The stoppage began on Sunday. By Monday 2,600 had joined it." */
function joinedIn({ reading, told }: Telling, { end }: Span, among: Befalls["among"]): readonly string[] {
  const before = reading.layout.sentences.findLast((sentence) => sentence.end <= told.span.start);
  const isJoined = /^[^,;]{0,40}\bjoin(?:ed|ing)? (?:it|them|in)\b/i.test(
    told.body.slice(end, told.span.end),
  );
  return before && isJoined ? among(reading.toldIn(before), before) : [];
}

/** The words within reach. */
function around({ words }: Told, { start: from }: Span): Span {
  const at = words.findIndex(({ end }) => end > from);
  const near = words.slice(Math.max(0, at - DEED_REACH), at + DEED_REACH + 1);
  return { start: near[0]?.start ?? from, end: near.at(-1)?.end ?? from };
}

/** "Led by 300", "the margin was 300". */
const MARGIN = /\b(?:by|margin (?:was|is|of))\s(?:the |a )?$/i;

const UPDATES =
  /\b(?:r[io]se[ns]?|climb(?:s|ed)|increas(?:es|ed)|gr(?:ows|ew|own)|jump(?:s|ed)|fell|falls|dropp(?:ed)|up|down|now)\b[^.;]{0,25}$/i;

const ASIDE = /^\p{Lu}\p{Ll}+(?:ed|t|n|d) (?:in|on|since) [^,.;]{3,25}, /u;

/** "Up from 6,000 on Thursday". */
const FORMER = /\b(?:up|down|rising|instead of) from\s(?:the\s)?$/i;

/** "Seven are still trapped". */
const LEFT = /^[^,.;]{0,15}\b(?:still|remain(?:s|ed|ing)?|(?:is|are|was|were) left)\b/i;

function wordsBy(
  { told }: Telling,
  span: Span,
): readonly (Word & { readonly stem: string; readonly isName: boolean })[] {
  const at = told.words.findIndex(({ end }) => end > span.start);
  return told.words.flatMap((word, i) =>
    Math.abs(i - at) <= DEED_REACH && !isStopWord(word.key)
      ? { ...word, stem: told.stems[i] ?? word.key, isName: i > 0 && word.capital }
      : [],
  );
}

const contextOf = (telling: Telling, span: Span, { meanings, kinds }: Thesaurus): readonly Said[] =>
  wordsBy(telling, span)
    .filter(({ key, isName }) => !isName && !TELLS_NOTHING.test(key))
    .map(({ key, stem }) => ({
      stem,
      means: new Set(MEANT.flatMap(([pos, senses]) => [...meanings(key, pos, senses)])),
      kinds: new Set(MEANT.flatMap(([pos, senses]) => [...kinds(key, pos, senses)])),
    }));

const MEANT = [
  ["noun", 5],
  ["verb", 3],
] as const;

/** Words of any report: who says it, and when. */
const TELLS_NOTHING =
  /^(?:sa(?:id|ys?)|told|tells?|according|report(?:ed|s)?|million|billion|hundred|thousand|days?|nights?|mornings?|afternoon|evening|weeks?|months?|years?|today|yesterday|\p{N}.*)$/u;

function once<T>(find: () => T): () => T {
  let found: T | undefined;
  return () => {
    found ??= find();
    return found;
  };
}

/** "A loan of 90,000 dollars", "puts the damage at 12 million". */
const sumOf = (before: string): readonly string[] =>
  (/\b\p{Ll}{3,}(?=\s(?:of|at)\s$)/u.exec(before) ?? []).map(rootOf);

/** What one matter has many numbers of: sums, shares and votes; places and people, whom this and that befalls. */
const MANIFOLD =
  /^(?:points?|percent|times|others|votes?|members?|districts|provinces|countries|capitals|cities|towns|villages|areas|people|residents|families|civilians|troops|soldiers|forces|personnel|police|fighters|militants|insurgents|prisoners|officials|women|men|children|killed|dead|years|months|weeks|days|hours)$/;

/** The stems of what is asked for. */
export const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => isCommon(word) && !isStopWord(word)).map(rootOf));

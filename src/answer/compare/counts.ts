import { datesIn } from "../../dates/read.ts";
import { overlaps, type Span, shift } from "../../model/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import { isCommon } from "../ask/word-classes.ts";
import { agesIn } from "./ages.ts";
import { type Befalls, createBefalls } from "./befalls.ts";
import { deedsOf, peopleOf } from "./counted-deeds.ts";
import { type Noun, nounOf } from "./counted-noun.ts";
import { type Claimed, passageOf, type Telling } from "./matter.ts";
import { type Numeral, numeralsIn } from "./numerals.ts";
import { contextOf, type Said, wordsNear } from "./said.ts";
import { splitsIn } from "./splits.ts";
import { type Thing, thingOf } from "./things.ts";
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
  /** "Demands 8 percent": what nobody has. */
  readonly isWanted: boolean;
  /** "rose to 27": what a report before it had as less. */
  readonly isUpdate: boolean;
  /** What somebody is sentenced to, or how old he is: of nobody else. */
  readonly isTerm: boolean;
  /** "Built in 1976, it holds 60 million litres": the day of something else. */
  readonly isUndated: boolean;
  /** "800 of them": of others, which may be counted somewhere else. */
  readonly isPart: boolean;
  /** The places that it is counted in. */
  readonly places: ReadonlySet<string>;
  /** The names that its sentence has. */
  readonly names: ReadonlySet<string>;
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
        return countedOf({ telling, numeral, numerals }, thing, known);
      }),
      ...others.map((one) =>
        countedOf({ telling, numeral: one, numerals: [one] }, { ...one.thing, end: one.end }, known),
      ),
    ]);
    return found.flat();
  };
}

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

/** A number where it stands, with all numbers of its sentence. */
interface Place {
  readonly telling: Telling;
  readonly numeral: Numeral;
  readonly numerals: readonly Numeral[];
}

async function countedOf(place: Place, thing: Thing, known: Known): Promise<readonly Counted[]> {
  const { telling, numeral, numerals } = place;
  const { told } = telling;
  const before = told.body.slice(told.span.start, numeral.start);
  const own = placesBy(telling, numerals, numerals.indexOf(numeral), thing.isPartOf);
  if ((thing.isPartOf && own.size === 0) || FORMER.test(before)) return [];
  const noun = known.nounBy(thing.whose ?? thing.noun);
  const isRare = thing.isTime || (!MANIFOLD.test(thing.noun) && !noun.isAnybody && !noun.isMoney);
  const isMargin = thing.deed !== "split" && MARGIN.test(before);
  const deeds = thing.deed
    ? [thing.deed]
    : deedsOf(
        telling,
        { start: numeral.start, end: thing.end, noun, key: thing.noun },
        numerals,
        known.befalls,
      );
  // Who flees to a place is of the one before.
  const isThere = own.size > 0 && !deeds.includes("flee");
  const places = isThere || (isRare && !noun.isPerson) ? own : own.union(placesBefore(telling));
  const isOfMatter = noun.isPerson || telling.goesOn === true || thing.deed !== undefined || isMargin;
  // What does not name the matter is of it where that is seldom counted, or where it goes on about it.
  if (telling.named && !isRare && !(isOfMatter && places.has(ASKED))) return [];
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
      near: wordsNear(telling, numeral).map(({ stem }) => stem),
      context: contextOf(telling, numeral, known.thesaurus),
      deeds: new Set([...deeds, ...(noun.isMoney ? sumOf(before) : [])]),
      isRare,
      isMargin,
      isWanted: WANTED.test(before),
      isUpdate: UPDATES.test(before) || LEFT.test(told.body.slice(thing.end, told.span.end)),
      isTerm: thing.isTime,
      isUndated: ASIDE.test(before),
      isPart: thing.isPartOf,
      places,
      names: isAsked ? new Set([...names, ASKED]) : names,
    },
  ];
}

/** "Led by 300", "the margin was 300". */
const MARGIN = /\b(?:by|margin (?:was|is|of))\s(?:the |a )?$/i;

const WANTED =
  /\b(?:ask(?:s|ed|ing)? for|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|requests?|appeal(?:s|ed)? for)\b[^.;,]{0,40}$/i;

const UPDATES =
  /\b(?:r[io]se[ns]?|climb(?:s|ed)|increas(?:es|ed)|gr(?:ows|ew|own)|jump(?:s|ed)|fell|falls|dropp(?:ed)|up|down|now)\b[^.;]{0,25}$/i;

const ASIDE = /^\p{Lu}\p{Ll}+(?:ed|t|n|d) (?:in|on|since) [^,.;]{3,25}, /u;

/** "Up from 6,000 on Thursday". */
const FORMER = /\b(?:up|down|rising|instead of) from\s(?:the\s)?$/i;

/** "Seven are still trapped". */
const LEFT = /^[^,.;]{0,15}\b(?:still|remain(?:s|ed|ing)?|(?:is|are|was|were) left)\b/i;

/** "A loan of 90,000 dollars", "puts the damage at 12 million". */
const sumOf = (before: string): readonly string[] =>
  (/\b\p{Ll}{3,}(?=\s(?:of|at)\s$)/u.exec(before) ?? []).map(rootOf);

/** What one matter has many numbers of: sums, shares and votes; places and people, whom this and that befalls. */
const MANIFOLD =
  /^(?:points?|percent|times|others|votes?|members?|districts|provinces|countries|capitals|cities|towns|villages|areas|people|residents|families|civilians|troops|soldiers|forces|personnel|police|fighters|militants|insurgents|prisoners|officials|women|men|children|killed|dead|years|months|weeks|days|hours)$/;

/** The stems of what is asked for. */
export const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => isCommon(word) && !isStopWord(word)).map(rootOf));

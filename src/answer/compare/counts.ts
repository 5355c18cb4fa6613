import { datesIn } from "../../dates/read.ts";
import { overlaps, type Span, shift } from "../../model/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import { isCommon, stemsLike } from "../ask/word-classes.ts";
import { type Claimed, passageOf, type Telling } from "./matter.ts";
import { type Numeral, numeralsIn } from "./numerals.ts";
import { splitsIn } from "./splits.ts";
import { type Thing, thingOf } from "./things.ts";
import { placesBy } from "./where.ts";

/** A number of things. */
export interface Counted extends Claimed {
  /** The least and the most that the words can mean. */
  readonly least: number;
  readonly most: number;
  readonly isExact: boolean;
  /** The stems of what is counted, and of those said for the same. */
  readonly noun: ReadonlySet<string>;
  /** The stems of the words near by. */
  readonly near: readonly string[];
  /** What is done with it or befalls it, by the classes of the verbs near by. */
  readonly deeds: ReadonlySet<string>;
  /** Of what reports seldom count, as hectares, one matter has one number; of people and districts it has many. */
  readonly isRare: boolean;
  /** "by 300 votes": by how much, and not how many. */
  readonly isMargin: boolean;
  /** "rose to 27": what a report before it had as less. */
  readonly isUpdate: boolean;
  /** The places that it is counted in. */
  readonly places: ReadonlySet<string>;
}

/** What deeds a sentence tells of a number, that two numbers must share to be of one thing. */
const DEEDS =
  "capture flee kill displace attack retake wound arrest escape march cut hire buy sentence watch vote infect rescue evacuate destroy sink lose offer fine raise own employ".split(
    " ",
  );
const OF_DEED: readonly (readonly [string, ReadonlySet<string>])[] = [
  ...DEEDS.map((deed) => [deed, stemsLike(deed)] as const),
  ["buy", rootsOf(["buy", "pay", "price", "cost", "worth", "value", "acquire", "purchase", "takeover"])],
  ["sentence", rootsOf(["sentence", "jail", "imprison", "prison", "jailed"])],
  ["cut", rootsOf(["cut", "axe", "shed", "slash", "lose", "redundancy"])],
  ["march", rootsOf(["march", "demonstrate", "protest", "rally", "demonstrator", "protester"])],
];
function rootsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(rootOf));
}

const DEED_REACH = 8;

/** The numbers in a sentence with what they count. */
export async function countsIn(telling: Telling): Promise<readonly Counted[]> {
  const { told, reading } = telling;
  const text = told.body.slice(told.span.start, told.span.end);
  const dates = datesIn(reading.dates, told.span).filter(({ span }) => span?.precision !== undefined);
  const inBody = <T extends Span>(one: T): T => ({ ...one, ...shift(one, told.span.start) });
  const splits = splitsIn(text).map(inBody);
  const numerals = numeralsIn(text)
    .map(inBody)
    .filter((one) => !splits.some((split) => overlaps(split, one)));
  const things = numerals.map((numeral) => thingOf(telling, numeral));
  const found = await Promise.all([
    ...numerals.map(async (numeral, i) => {
      const thing = things[i]?.isPartOf ? antecedent(things, i) : things[i];
      if (!thing || (!thing.isTime && dates.some((date) => overlaps(date, numeral)))) return [];
      return countedOf(telling, numeral, thing, placesBy(telling, numerals, i, thing.isPartOf));
    }),
    ...splits.map((split) =>
      countedOf(telling, split, { ...split.thing, end: split.end }, placesBy(telling, [split], 0)),
    ),
  ]);
  return found.flat();
}

/** "3,000 jobs, 800 of them in Karsk": what the number before counts. */
function antecedent(things: readonly (Thing | null)[], at: number): Thing | null {
  const [part, whole] = [things[at], things[at - 1]];
  return part && whole ? { ...whole, end: part.end, isPartOf: true } : null;
}

async function countedOf(
  telling: Telling,
  numeral: Numeral,
  thing: Thing,
  places: Counted["places"],
): Promise<readonly Counted[]> {
  if (thing.isPartOf && places.size === 0) return [];
  const excerpt = await passageOf(telling, [numeral]);
  if (!excerpt || excerpt.event.standing === "possible" || excerpt.event.standing === "denied") return [];
  const { told } = telling;
  const near = stemsBy(telling, numeral);
  const before = told.body.slice(told.span.start, numeral.start);
  return [
    {
      telling,
      about: { kind: "number", of: thing.noun },
      claim: { kind: "number", words: told.body.slice(numeral.start, thing.end).replaceAll(/\s+/g, " ") },
      excerpt,
      least: numeral.least,
      most: numeral.most,
      isExact: numeral.isExact,
      noun: stemsLike(thing.noun),
      near,
      deeds: new Set(thing.deed ? [thing.deed] : deedsAmong(near)),
      isRare: !MANIFOLD.test(thing.noun),
      isMargin: thing.deed !== "split" && /\bby\s(?:the |a )?$/i.test(before),
      isUpdate: UPDATES.test(before),
      places,
    },
  ];
}

const UPDATES =
  /\b(?:r[io]se[ns]?|climb(?:s|ed)|increas(?:es|ed)|gr(?:ows|ew|own)|jump(?:s|ed)|fell|falls|dropp(?:ed)|up|down|now)\b[^.;]{0,25}$/i;

function stemsBy({ told }: Telling, span: Span): readonly string[] {
  const at = told.words.findIndex(({ end }) => end > span.start);
  return told.stems.slice(Math.max(0, at - DEED_REACH), at + DEED_REACH);
}

const deedsAmong = (stems: readonly string[]): readonly string[] =>
  OF_DEED.flatMap(([deed, like]) => (stems.some((stem) => like.has(stem)) ? deed : []));

/** What one matter has many numbers of: sums, shares and votes; places and people, whom this and that befalls. */
const MANIFOLD =
  /^(?:euros?|dollars?|pounds?|yen|cents?|francs?|rupees?|points?|percent|times|others|votes?|members?|districts|provinces|countries|capitals|cities|towns|villages|areas|people|residents|families|civilians|troops|soldiers|forces|personnel|police|fighters|militants|insurgents|prisoners|officials|women|men|children|killed|dead|years|months|weeks|days|hours)$/;

/** The stems of what is asked for. */
export const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => isCommon(word) && !isStopWord(word)).map(rootOf));

import { datesIn } from "../../dates/read.ts";
import { overlaps, type Span, shift } from "../../model/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import { isCommon, stemsLike } from "../ask/word-classes.ts";
import { type Claimed, passageOf, type Telling } from "./matter.ts";
import { type Numeral, numeralsIn } from "./numerals.ts";
import { splitsIn } from "./splits.ts";
import { type Thing, thingOf } from "./things.ts";
import { namesOf, placesBy } from "./where.ts";

/** A number of things. */
export interface Counted extends Claimed {
  /** The least and the most that the words can mean. */
  readonly least: number;
  readonly most: number;
  readonly isExact: boolean;
  /** The stems of what is counted, and of those said for the same. */
  readonly noun: ReadonlySet<string>;
  /** The stems of the words near by, and of those among them that are no names. */
  readonly near: readonly string[];
  readonly said: readonly string[];
  /** What is done with it or befalls it, by the classes of the verbs near by. */
  readonly deeds: ReadonlySet<string>;
  /** Of what reports seldom count, as hectares, one matter has one number; of people and districts it has many. */
  readonly isRare: boolean;
  /** "by 300 votes": by how much, and not how many. */
  readonly isMargin: boolean;
  /** "rose to 27": what a report before it had as less. */
  readonly isUpdate: boolean;
  /** "800 of them": of others, which may be counted somewhere else. */
  readonly isPart: boolean;
  /** The places that it is counted in. */
  readonly places: ReadonlySet<string>;
  /** The names that its sentence has. */
  readonly names: ReadonlySet<string>;
}

const rootsOf = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(rootOf));

/** What is done with what is counted: the words of a line are one deed, and two numbers of one thing share it. */
const DEEDS: readonly ReadonlySet<string>[] = `
capture seize take overrun conquer fall lose collapse
retake recapture regain retreat
flee escape cross abandon
kill die died dying dead death slay
wound injure hurt
displace uproot homeless
arrest detain
rescue save rescuer
trap strand
destroy collapse burn raze flatten wreck damage
sink
evacuate
infect
march demonstrate protest rally demonstrator protester
cut axe shed slash
hire recruit
employ
own
buy pay price cost worth value acquire purchase takeover
fine
raise
offer
watch
vote
recall
`
  .trim()
  .split("\n")
  .map(rootsOf);
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

/** "3,000 jobs, 800 of them in Karsk and 200 of them in Tolmar": what the number before the parts counts. */
function antecedent(things: readonly (Thing | null)[], at: number): Thing | null {
  const whole = things.slice(0, at).findLast((thing) => !thing?.isPartOf);
  const part = things[at];
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
  const [near, said] = [stemsBy(telling, numeral, null), stemsBy(telling, numeral, "names")];
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
      said,
      deeds: new Set(
        thing.deed
          ? [thing.deed]
          : [...deedsBy(telling, numeral), ...(MONEY.test(thing.noun) ? sumOf(before) : [])],
      ),
      isRare: !MANIFOLD.test(thing.noun),
      isMargin: thing.deed !== "split" && /\bby\s(?:the |a )?$/i.test(before),
      isUpdate: UPDATES.test(before) || LEFT.test(told.body.slice(thing.end, told.span.end)),
      isPart: thing.isPartOf,
      places,
      names: namesOf(telling),
    },
  ];
}

const UPDATES =
  /\b(?:r[io]se[ns]?|climb(?:s|ed)|increas(?:es|ed)|gr(?:ows|ew|own)|jump(?:s|ed)|fell|falls|dropp(?:ed)|up|down|now)\b[^.;]{0,25}$/i;

/** "Seven are still trapped". */
const LEFT = /^[^,.;]{0,15}\b(?:still|remain(?:s|ed|ing)?|(?:is|are|was|were) left)\b/i;

function stemsBy({ told }: Telling, span: Span, without: "names" | null): readonly string[] {
  const at = told.words.findIndex(({ end }) => end > span.start);
  return told.stems.flatMap((stem, i) => {
    const word = told.words[i];
    const isNear = Math.abs(i - at) <= DEED_REACH && word && !isStopWord(word.key);
    return isNear && !(i > 0 && word.capital && without === "names") ? stem : [];
  });
}

const deedsAmong = (stems: readonly string[]): readonly string[] =>
  DEEDS.flatMap((like) => (stems.some((stem) => like.has(stem)) ? [...like].slice(0, 1) : []));

/** What the words near by tell; where they tell several deeds, "killed 12 people and injured 40", the number's own. */
function deedsBy({ told }: Telling, numeral: Span): readonly string[] {
  const at = told.words.findIndex(({ end }) => end > numeral.start);
  const near = told.words.flatMap((word, i) => {
    const stem = told.stems[i] ?? "";
    const isName = i > 0 && word.capital;
    return Math.abs(i - at) <= DEED_REACH && !isName && deedsAmong([stem]).length > 0
      ? { stem, word, i }
      : [];
  });
  const all = deedsAmong(near.map(({ stem }) => stem));
  if (all.length < 2) return all;
  const [before, behind] = [near.findLast(({ i }) => i < at), near.find(({ i }) => i > at)];
  const isBehind = behind && IS_DONE.test(told.body.slice(numeral.end, behind.word.start));
  const own = isBehind ? behind : (before ?? behind);
  return own ? deedsAmong([own.stem]) : all;
}

/** "40 injured", "40 people were injured": between a number and what is done with it. */
const IS_DONE =
  /^\s(?:(?!(?:and|or|but)\s)[\p{L}-]+\s)?$|^[^,;.\p{N}]*\b(?:is|are|was|were|be|been|being)\s(?:\p{L}+ly\s)?$/u;

const MONEY = /^(?:euros|dollars|pounds|yen|francs|rupees|crowns)$/;

/** "A loan of 90,000 dollars". */
const sumOf = (before: string): readonly string[] => /\b\p{Ll}{3,}(?=\sof\s$)/u.exec(before) ?? [];

/** What one matter has many numbers of: sums, shares and votes; places and people, whom this and that befalls. */
const MANIFOLD =
  /^(?:euros?|dollars?|pounds?|yen|cents?|francs?|rupees?|points?|percent|times|others|votes?|members?|districts|provinces|countries|capitals|cities|towns|villages|areas|people|residents|families|civilians|troops|soldiers|forces|personnel|police|fighters|militants|insurgents|prisoners|officials|women|men|children|killed|dead|years|months|weeks|days|hours)$/;

/** The stems of what is asked for. */
export const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => isCommon(word) && !isStopWord(word)).map(rootOf));

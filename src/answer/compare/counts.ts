import { datesIn } from "../../dates/read.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import type { Word } from "../../text/words.ts";
import { isCommon, stemsLike } from "../ask/word-classes.ts";
import { type Claimed, passageOf, type Telling } from "./matter.ts";

/** A number of things. */
export interface Counted extends Claimed {
  /** The least and the most that the words can mean. */
  readonly least: number;
  readonly most: number;
  /** The stems of what is counted, and of those said for the same. */
  readonly noun: ReadonlySet<string>;
  /** The classes of the verbs by it. */
  readonly deeds: ReadonlySet<string>;
  /** Of what reports seldom count, as hectares, one matter has one number; of people and districts it has many. */
  readonly isRare: boolean;
  /** The places that its sentence names. */
  readonly places: ReadonlySet<string>;
}

const NUMBER =
  /(?:\b(?:about|around|some|nearly|almost|roughly|over|more than|fewer than|less than|at least|at most|up to|an estimated)\s)?(?<![\p{L}\p{N}.,-])(?<value>\p{N}{1,3}(?:,\p{N}{3})+|\p{N}+|(?:dozen|hundred|thousand)s|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)(?![\p{L}\p{N}%.,-]*\p{N}|%)/giu;

const WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const MANY: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  hundreds: [100, 999],
  thousands: [1000, 9999],
};

/** What is counted stands at most so many words behind its number. */
const REACH = 4;
const TIMES = /^(?:second|minute|hour|day|night|week|month|year|decade|centur)/;
const PEOPLE = /^(?:people|personnel|troops|police|women|men|children|killed|dead|percent)$/;

/** What deeds a sentence tells of a number, that two numbers must share to be of one thing. */
const DEEDS = [
  "capture",
  "flee",
  "kill",
  "displace",
  "attack",
  "retake",
  "wound",
  "arrest",
  "escape",
] as const;
const DEED_REACH = 8;

/** The numbers in a sentence with what they count. */
export async function countsIn(telling: Telling): Promise<readonly Counted[]> {
  const { told, reading } = telling;
  const dates = datesIn(reading.dates, told.span);
  const text = told.body.slice(told.span.start, told.span.end);
  const found = [...text.matchAll(NUMBER)].map(async ({ 0: words, index, groups }) => {
    const span = { start: told.span.start + index, end: told.span.start + index + words.length };
    const noun = dates.some((date) => overlaps(date, span)) ? null : nounBehind(telling, span);
    const range = rangeOf(groups?.value ?? "");
    const excerpt = noun && range && (await passageOf(telling, [span]));
    return excerpt ? [countedOf(telling, span, noun, range, excerpt)] : [];
  });
  return (await Promise.all(found)).flat();
}

function countedOf(
  telling: Telling,
  span: Span,
  noun: Word,
  [least, most]: readonly [number, number],
  excerpt: Claimed["excerpt"],
): Counted {
  const { told } = telling;
  return {
    telling,
    about: { kind: "number", of: noun.key },
    claim: { kind: "number", words: told.body.slice(span.start, noun.end).replaceAll(/\s+/g, " ") },
    excerpt,
    least,
    most,
    noun: stemsLike(noun.key),
    deeds: deedsBy(telling, span),
    isRare: !MANIFOLD.test(noun.key),
    places: placesIn(told.body.slice(told.span.start, told.span.end)),
  };
}

function rangeOf(value: string): readonly [number, number] | null {
  const word = value.toLowerCase();
  const many = MANY[word];
  const number = WORDS[word] ?? Number(word.replaceAll(",", ""));
  return many ?? (Number.isFinite(number) ? [number, number] : null);
}

/** The first plural behind a number. */
function nounBehind({ told }: Telling, number: Span): Word | null {
  const first = told.words.findIndex(({ start }) => start >= number.end);
  if (first < 0) return null;
  for (const word of told.words.slice(first, first + REACH)) {
    if (isStopWord(word.key) && word.key !== "of") return null;
    if (/^\d/.test(word.key)) return null;
    if (word.capital) continue;
    if (PEOPLE.test(word.key) || /[^s]s$/.test(word.key)) return TIMES.test(word.key) ? null : word;
  }
  return null;
}

function deedsBy({ told }: Telling, span: Span): ReadonlySet<string> {
  const at = told.words.findIndex(({ end }) => end > span.start);
  const near = told.stems.slice(Math.max(0, at - DEED_REACH), at + DEED_REACH);
  return new Set(DEEDS.filter((deed) => near.some((stem) => stemsLike(deed).has(stem))));
}

/** Whether two numbers are of one thing and cannot both be right. */
export function differ(a: Counted, b: Counted, asked: ReadonlySet<string>): boolean {
  const isOneThing =
    share(a.noun, b.noun) &&
    ((a.isRare && b.isRare) || share(a.deeds, b.deeds) || share(a.noun, asked)) &&
    isOnePlace(a, b);
  return isOneThing && (a.most < b.least || b.most < a.least);
}

/** What is counted in one place is not what is counted in another. A sentence that names none may speak of any. */
const isOnePlace = ({ places: a }: Counted, { places: b }: Counted): boolean =>
  a.size === 0 || b.size === 0 || share(a, b);

/** What one matter has many numbers of: sums, shares and votes; places and people, whom this and that befalls. */
const MANIFOLD =
  /^(?:euros?|dollars?|pounds?|cents?|francs?|rupees?|points?|percent|times|others|votes?|members?|districts|provinces|countries|capitals|cities|towns|villages|areas|people|residents|families|civilians|troops|soldiers|forces|personnel|police|fighters|militants|insurgents|prisoners|officials|women|men|children|killed|dead)$/;

const PLACE =
  /\b(?:in|into|of|from|to|across|near|at|around|outside|for)\s(?:the\s)?(?:[\p{Ll}-]+\s)?(?<name>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*)(?!['’]s)\b/gu;
const NO_PLACE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Taliban)|(?:(?<!st)an|ish|ese)$|\b(?:Security|Committee|Ministry|Council|Forces?|Agency|Party|Affairs)\b/;

const placesIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(PLACE)]
      .flatMap(({ groups }) => groups?.name ?? [])
      .filter((name) => !NO_PLACE.test(name)),
  );

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** The stems of what is asked for. */
export const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => isCommon(word)).map(rootOf));

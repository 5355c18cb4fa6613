import type { Span } from "../../model/span.ts";
import type { Told } from "../ask/sentence.ts";
import { type Befalls, isPeoples } from "./befalls.ts";
import { clauseOf } from "./clauses.ts";
import type { Noun } from "./counted-noun.ts";
import type { Telling } from "./matter.ts";
import type { Numeral } from "./numerals.ts";
import { REACH } from "./said.ts";
import { isFraction, type Thing } from "./things.ts";

/** A number with its noun, in the text. */
interface CountedWords extends Span {
  readonly key: string;
  readonly noun: Noun;
}

/** What its clause tells, else what the words around it do; of people only what befalls people, where that is told. */
export function deedsOf(
  telling: Telling,
  words: CountedWords,
  numerals: readonly Numeral[],
  { among, inClause, ofWord }: Befalls,
): readonly string[] {
  const { told } = telling;
  const { key, noun } = words;
  const own = ofWord(key);
  if (BEFALLEN_BY_NAME.test(key)) return own;
  const clause = clauseOf(told, words, numerals);
  const isOfThings = (deed: string): boolean =>
    !isPeoples(deed) &&
    (noun.isPlace || !/^(?:capture|retake)$/.test(deed)) &&
    // A lake "holds" what a request "is for": only of who is somewhere does it tell anything.
    (noun.isLiving || deed !== "have");
  if (noun.isLiving) {
    const found = [inClause(told, clause, isPeoples), inClause(told, clause, isOfThings), own];
    return found.find(({ length }) => length > 0) ?? joinedIn(telling, words, among);
  }
  const found = inClause(told, clause, isOfThings);
  return found.length > 0 ? found : among(told, around(told, words)).filter(isOfThings);
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
  const near = words.slice(Math.max(0, at - REACH), at + REACH + 1);
  return { start: near[0]?.start ?? from, end: near.at(-1)?.end ?? from };
}

const BEFALLEN_BY_NAME = /^(?:dead|killed|wounded|injured|missing|homeless|arrested)$/;

/** "Twelve were killed", "leaving 30 wounded". */
export function peopleOf({ among }: Befalls, told: Told, numeral: Numeral): Thing | null {
  const { end, unit } = numeral;
  const [words] = BEFALLEN.exec(told.body.slice(end, told.span.end)) ?? [];
  if (!words || unit !== "things" || isFraction(told, numeral)) return null;
  const deed = among(told, { start: end, end: end + words.length }).find(isPeoples);
  const [own = ""] = /^\s(?:dead|killed|wounded|injured|hurt|missing|arrested)\b/.exec(words) ?? [];
  return deed ? { noun: "people", end: end + own.length, isPartOf: false, isTime: false, deed } : null;
}

const BEFALLEN =
  /^\s(?:(?:have|had|has|were|was|are|been|being|feared|confirmed|reported|still)\s){0,3}\p{Ll}+(?:\s\p{Ll}+)?/u;

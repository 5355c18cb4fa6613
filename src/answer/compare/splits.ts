import { type Numeral, numeralsIn } from "./numerals.ts";
import type { Thing } from "./things.ts";

/** How many were for and how many against: "ten votes to two". */
export interface Split extends Numeral {
  readonly thing: Thing;
}

const SPLIT =
  /(?<![\p{N},])(?<for>[\p{L}-]+|\p{N}+(?:,\p{N}{3})*)(?:\s(?:votes|members|judges|jurors))?(?:\sto\s|[–-])(?<against>[\p{L}-]+|\p{N}+(?:,\p{N}{3})*)(?![\p{L}\p{N}-])/giu;
const VOTES = /\b(?:vot(?:e|es|ed|ing)|jur(?:y|ors)|ruled|rejected|approved|passed)\b/i;

const MORE_THAN_VOTE = 1e8;

/** The votes of a sentence, in order: for and against in one number, so that two splits are equal or differ. */
export function splitsIn(text: string): readonly Split[] {
  if (!VOTES.test(text)) return [];
  return [...text.matchAll(SPLIT)].flatMap(({ 0: words, index, groups = {} }) => {
    const [ayes, noes] = [groups.for, groups.against].map((side) => numeralsIn(side ?? "")[0]?.least);
    if (ayes === undefined || noes === undefined || ayes < noes) return [];
    const [start, end] = [index, index + words.length];
    const value = ayes * MORE_THAN_VOTE + noes;
    const thing: Thing = { noun: "votes", end, isPartOf: false, isTime: false, deed: "split" };
    return { start, end, least: value, most: value, isExact: true, unit: "things", thing };
  });
}

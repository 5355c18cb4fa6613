import { LEXICON } from "./lexicon.ts";
import type { Numeral } from "./numerals.ts";

const NEXT_WORD = /[ \t-](?:and )?([a-z]+)(?![a-z])/iy;

/**
 * The number in words that starts with a word of this value and ends at `end`: "two hundred and fifty",
 * "twenty-first", "nineteen ninety-one", which is a year.
 */
export function readSpelt(text: string, end: number, first: number): Numeral {
  let sum = { total: 0, group: first, isYear: false };
  for (let at = end; ; ) {
    NEXT_WORD.lastIndex = at;
    const word = NEXT_WORD.exec(text)?.[1];
    const entry = word === undefined ? undefined : LEXICON.get(word.toLowerCase());
    if (entry?.kind === "nth" || entry?.kind === "first")
      return readOrdinal(sum.total + sum.group, entry.value, at);
    const next = entry?.kind === "spelt" ? add(sum, entry.value) : null;
    if (next === null)
      return { kind: sum.isYear ? "digits" : "spelt", end: at, value: sum.total + sum.group };
    sum = next;
    at = NEXT_WORD.lastIndex;
  }

  function readOrdinal(tens: number, units: number, at: number): Numeral {
    const isCompound = tens >= 20 && tens % 10 === 0 && units < 10;
    return isCompound
      ? { kind: "nth", end: NEXT_WORD.lastIndex, value: tens + units }
      : { kind: "spelt", end: at, value: tens };
  }
}

interface Sum {
  readonly total: number;
  readonly group: number;
  readonly isYear: boolean;
}

/** The number with one more word, or null where that word begins another number. */
function add({ total, group, isYear }: Sum, value: number): Sum | null {
  if (value === 1000) return { total: 1000 * Math.max(1, group), group: 0, isYear };
  if (value === 100) return group < 100 ? { total, group: 100 * Math.max(1, group), isYear } : null;
  if (group % 100 === 0) return { total, group: group + value, isYear };
  if (group % 100 >= 20 && group % 10 === 0 && value < 10) return { total, group: group + value, isYear };
  const isCentury = total === 0 && group >= 10 && group <= 20 && value >= 10;
  return isCentury ? { total: 100 * group, group: value, isYear: true } : null;
}

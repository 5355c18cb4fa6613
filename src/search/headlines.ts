import { NONE } from "./postings.ts";

/** Headlines, each with a number, to be found by how one of their words begins. */
export interface Headlines {
  /** Numbers must come in order, from 0 on. */
  push(headline: string): void;
  drop(number: number): void;
  /** Gives each its new number, in the same order, and gives up those whose number is NONE. */
  compact(numbers: Uint32Array): void;
  /** Those in which what is typed stands where a word begins, the last first. */
  startingWords(typed: string): Iterable<{ readonly number: number; readonly isAtStart: boolean }>;
}

/** By so many letters the words are kept apart: with fewer typed, all headlines are gone through. */
const LETTERS = 2;

/** Headlines come folded, as does what is typed. */
export function createHeadlines(): Headlines {
  // A space before the first word, so that every word begins behind one.
  let headlines: string[] = [];
  const byLetters = new Map<string, number[]>();

  const listOf = (letters: string): number[] => {
    const known = byLetters.get(letters);
    if (known) return known;
    const fresh: number[] = [];
    byLetters.set(letters, fresh);
    return fresh;
  };

  return {
    push(headline) {
      const spaced = headline === "" ? "" : ` ${headline}`;
      const number = headlines.push(spaced) - 1;
      for (const letters of lettersIn(spaced)) {
        const list = listOf(letters);
        if (list.at(-1) !== number) list.push(number);
      }
    },
    drop(number) {
      headlines[number] = "";
    },
    compact(numbers) {
      headlines = headlines.filter((_, number) => numbers[number] !== NONE);
      for (const [letters, list] of byLetters) {
        const left = list.map((number) => numbers[number] ?? NONE).filter((number) => number !== NONE);
        if (left.length > 0) byLetters.set(letters, left);
        else byLetters.delete(letters);
      }
    },
    *startingWords(typed) {
      const wanted = ` ${typed}`;
      const numbers = typed.length < LETTERS ? [...headlines.keys()] : byLetters.get(typed.slice(0, LETTERS));
      for (const number of numbers?.toReversed() ?? []) {
        const at = headlines[number]?.indexOf(wanted) ?? -1;
        if (at >= 0) yield { number, isAtStart: at === 0 };
      }
    },
  };
}

function* lettersIn(spaced: string): Iterable<string> {
  for (let at = spaced.indexOf(" "); at >= 0; at = spaced.indexOf(" ", at + 1))
    yield spaced.slice(at + 1, at + 1 + LETTERS);
}

import type { Candidate, Question } from "../ask/candidate.ts";
import type { Term } from "../ask/term.ts";

/** A name tells more than a word of what a claim is about; a number that differs may be the point. */
const WORTH: Readonly<Record<Term["kind"], number>> = { name: 1, word: 0.8, number: 0.1 };

/** What the sentence that it points back to says counts by half. */
const BEFORE = 0.5;

/** "lol", "my cousin says": words of which the corpus has none, and of which nothing near has any. */
const UNHEARD = 0.1;
const UNMET = 0.4;

/** How much each term of a claim counts among these candidates: one that is told of nowhere parts none of them. */
export function worthsOf({ terms }: Question, candidates: readonly Candidate[]): readonly number[] {
  const near = candidates.filter((candidate) => namesOne(terms, candidate));
  return terms.map(({ kind, weight, heard }, i) => {
    const isMet = near.some((candidate) => thereIn(candidate, i) > 0);
    return weight * WORTH[kind] * (kind !== "word" || isMet ? 1 : heard ? UNMET : UNHEARD);
  });
}

/** How much of a claim a sentence shares, 0 to 1; 0 where it names none of what the claim names. */
export function scoreOf({ terms }: Question, worths: readonly number[], candidate: Candidate): number {
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  const shared = worths.reduce((sum, worth, i) => sum + worth * thereIn(candidate, i), 0);
  return all === 0 || !namesOne(terms, candidate) ? 0 : shared / all;
}

const thereIn = ({ met, before }: Candidate, i: number): number =>
  Math.max(met[i]?.worth ?? 0, before[i] ? BEFORE : 0);

/** Whether it names any of what is named, if anything is. */
const namesOne = (terms: readonly Term[], candidate: Candidate): boolean =>
  !terms.some(({ kind }) => kind === "name") ||
  terms.some(({ kind }, i) => kind === "name" && thereIn(candidate, i) > 0);

import type { Candidate, Question } from "../ask/candidate.ts";
import type { Term } from "../ask/terms.ts";

/** A name tells more than a word of what a claim is about; a number that differs may be the point. */
const WORTH: Readonly<Record<Term["kind"], number>> = { name: 1, word: 0.8, number: 0.1 };

/** What the sentence that it points back to says counts by half. */
const BEFORE = 0.5;

/** How much of a claim a sentence shares, 0 to 1; 0 where it names none of what the claim names. */
export function scoreOf({ terms }: Question, { met, before }: Candidate): number {
  let [shared, all, names] = [0, 0, 0];
  for (const [i, term] of terms.entries()) {
    const { kind, weight } = term;
    const worth = weight * WORTH[kind];
    const there = Math.max(met[i]?.worth ?? 0, before[i] ? BEFORE : 0);
    all += worth;
    shared += worth * there;
    if (kind === "name" && there > 0) names += 1;
  }
  const lacksNames = names === 0 && terms.some((term) => term.kind === "name");
  return all === 0 || lacksNames ? 0 : shared / all;
}

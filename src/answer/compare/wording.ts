import { formatDate } from "../../dates/format.ts";
import type { Claim, Matter } from "../../model/comparison.ts";
import { isolated } from "../../words/isolated.ts";
import type { Words } from "../../words/words.ts";

/** What reports differ in, in a few words. */
export function matterWords(matter: Matter, words: Words): string {
  const { comparison } = words;
  if (matter.kind === "outcome") return matter.of === "place" ? comparison.holder : comparison.became;
  return matter.kind === "day"
    ? comparison.whichDay(isolated(matter.of, words))
    : comparison.howMany(isolated(matter.of, words));
}

/** What a report claims, in a few words; a number in its own. */
export function claimWords(claim: Claim, words: Words): string {
  if (claim.kind === "number") return isolated(claim.words, words);
  const date = formatDate(claim.date, words);
  if (claim.kind === "end") return words.comparison.on(isolated(claim.words, words), date);
  return claim.kind === "day" ? date : words.comparison.on(words.comparison.outcomes[claim.outcome], date);
}

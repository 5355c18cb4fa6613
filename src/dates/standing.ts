import type { Standing } from "../model/date-span.ts";

/** Whether a clause tells what happened. The first kind whose words it holds. */
const SIGNS: readonly (readonly [Standing, RegExp])[] = [
  [
    "denied",
    /\b(?:denied|denies|deny|denying|rejected (?:reports?|claims?)|refuted|dismissed (?:reports?|claims?))\b/i,
  ],
  [
    "possible",
    /\b(?:could|might|may|if|unless|would|whether|risks? of|at risk|fears?|feared|feares|possibly|perhaps|potential(?:ly)?|likely|expects? to)\b/,
  ],
  [
    "planned",
    /\b(?:will|shall|plans?|planned|planning|intends?|intended|scheduled|expected to|due to|going to|set to|vow(?:s|ed)? to|pledged? to|aims? to|to be)\b|['’]ll\b/,
  ],
];

export function standingOf(clause: string, hasDate: boolean): Standing {
  for (const [standing, words] of SIGNS) if (words.test(clause)) return standing;
  return !hasDate && isTimeless(clause) ? "timeless" : "reported";
}

const HAPPENS =
  /\b(?:was|were|had|did|said|says|been|has|have|is being|are being|\w{3,}ed|fell|took|held|won|lost|began|came|went|told|made|left|saw|hit|fled|led|died|broke|brought|fought|sent|struck|shot|met|set|put|became|rose|ran|got|gave|kept)\b/;
const HOLDS =
  /\b(?:is|are|lies|lie|borders|border|remains|contains|includes|covers|belongs|sits|stands|consists|has|have|shares|share|connects|links|separates|stretches|runs|spans|hosts|houses)\b/;

/** Only verbs in the present, that tell what something is. */
const isTimeless = (clause: string): boolean =>
  HOLDS.test(clause) && !HAPPENS.test(clause.replace(/\b(?:has|have)\b/g, ""));

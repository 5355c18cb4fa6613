import type { Standing } from "../model/date-span.ts";
import { contains, type Span } from "../model/span.ts";

/** Whether a sentence tells what it says about the words in focus as having happened. */
export function standingOf(body: string, sentence: Span, focus: readonly Span[], hasDate: boolean): Standing {
  const text = body.slice(sentence.start, sentence.end);
  const word = focus.find((one) => contains(sentence, one));
  const clauses = word === undefined ? [text] : clausesAt(text, word.start - sentence.start);
  const told = clauses
    .map((clause) => markOf(clause, ANNOUNCED.test(text)))
    .find((standing) => standing !== null);
  return told ?? (!hasDate && clauses.every(isTimeless) ? "timeless" : "reported");
}

/** Where a clause of its own begins. */
const CUT =
  /[;:—–]|[“"]|, (?:adding|saying|stressing|warning|telling|noting|describing|citing)\b|,? \b(?:after|before|when|while|because|although|though|but|as|who|which|where|since|until|ahead of)\b/g;

/** The clause that holds a place of a sentence; with the one that governs it, where it begins with "that". */
function clausesAt(text: string, place: number): readonly string[] {
  const cuts = [0, ...[...text.matchAll(CUT)].map(({ index }) => index), text.length];
  const at = cuts.findLastIndex((cut) => cut <= place);
  const clause = text.slice(cuts[at], cuts[at + 1]);
  const before = at > 0 && !VERB.test(clause) ? [text.slice(cuts[at - 1], cuts[at])] : [];
  return [clause, ...before];
}

const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|could|may|might|can|did|do|does|said|says|\w{2,}ed|fell|took|held|won|lost|left|came|went|told|made|saw|hit|fled|led|broke|brought|fought|sent|struck|shot|met|set|put|ran|got|gave|kept|falls|borders)\b/;

/** The first of these that a clause holds tells its standing. */
const MARKS: readonly (readonly [Standing, RegExp])[] = [
  [
    "denied",
    /\b(?:den(?:y|ies|ied|ying)\b|reject(?:s|ed|ing) (?:the |these |such )?(?:reports?|claims?|allegations?|accusations?)|refut(?:es|ed)|dismiss(?:es|ed) (?:the |these |such )?(?:reports?|claims?|rumou?rs?)|no truth)/i,
  ],
  [
    "possible",
    /\b(?:could|might|unless|whether|possibly|perhaps|potentially|likely to|at risk|risks? of|threat of|fear(?:s|ed|ing)? (?:that|of|a|the)|in case)\b|\bmay\b(?! \d)|\bif\b/,
  ],
  [
    "planned",
    /\b(?:will|shall|(?:is|are|was|were) (?:to|going to|due to|set to|expected to|scheduled|planning)|(?<!\b(?:over|of|the|its|their|his|her|our|about|on|for|with|any|no|under) )plan(?:s|ned|ning)? to|intend(?:s|ed|ing)? to|hop(?:es|ed|ing) to|aim(?:s|ed|ing)? to|vow(?:s|ed|ing)? to|pledg(?:es|ed|ing) to|promis(?:es|ed|ing) to|expect(?:s|ed)? to|prepar(?:es|ed|ing) to|scheduled (?:to|for)|due to (?:be|begin|start|end|take|meet|hold|open|close|leave|arrive|return)|slated)\b|\w['’]ll\b/,
  ],
];

function markOf(clause: string, isAnnounced: boolean): Standing | null {
  const standing = MARKS.find(([, words]) => words.test(clause))?.[0] ?? null;
  return standing ?? (/\bwould\b/.test(clause) && !isAnnounced ? "planned" : null);
}

/** "told the agencies that it would leave": the telling has happened, and is what is reported. */
const ANNOUNCED =
  /\b(?:said|told|announced|agreed|decided|ordered|confirmed|warned|promised|pledged|vowed|declared|signed|asked|approved|revealed)\b/;

const HOLDS =
  /\b(?:borders|lies|is (?:the|a|an|in|on|at|one|home|located|known|part)\b|are (?:the|a|an|in|on|at|home|located|known|part)\b|consists?|contains?|comprises?|covers|belongs?|shares? a border|connects?|links|separates|stretches|spans|houses|has a population)/;
const HAPPENS =
  /\b(?:was|were|had|has been|have been|did|said|says|told|now|currently|still|being|\w{3,}ed (?:the|a|an|to|in|on|by|from|out|up|down|off))\b/;

/** Tells what something is, in the present, and nothing that happened. */
const isTimeless = (clause: string): boolean => HOLDS.test(clause) && !HAPPENS.test(clause);

import type { Standing } from "../model/date-span.ts";
import { contains, type Span } from "../model/span.ts";

/**
 * Whether a sentence tells what it says about the words in focus as having happened. What someone says has at
 * least been said: only where nobody says it does a plan or a chance stand for itself.
 */
export function standingOf(
  body: string,
  sentence: Span,
  focus: readonly Span[],
  hasDate: boolean,
  isAhead: boolean,
): Standing {
  const text = body.slice(sentence.start, sentence.end);
  const word = focus.find((one) => contains(sentence, one));
  const place = (word?.start ?? sentence.start) - sentence.start;
  const clauses = word === undefined ? [text] : clausesAt(text, place);
  const isSaid = SAID.test(around(text, place, ASIDE));
  const told = clauses.map(markOf).find((standing) => standing !== null) ?? null;
  if (told === "denied" || (told !== null && (isAhead || !isSaid))) return told;
  return !hasDate && !isSaid && clauses.every(isTimeless) ? "timeless" : "reported";
}

/** Where a clause of its own begins. */
const CUT =
  /[;:—–]|[“"]|, (?:adding|saying|stressing|warning|telling|noting|describing|citing)\b|,? \b(?:after|before|when|while|because|although|though|but|as|who|which|where|since|until|ahead of)\b/g;

/** The clause that holds a place of a sentence; with the one that governs it, where it begins with "that". */
function clausesAt(text: string, place: number): readonly string[] {
  const cuts = cutsOf(text, CUT);
  const at = cuts.findLastIndex((cut) => cut <= place);
  const clause = text.slice(cuts[at], cuts[at + 1]);
  const before = at > 0 && !VERB.test(clause) ? [text.slice(cuts[at - 1], cuts[at])] : [];
  return [clause, ...before];
}

/** What stands between the same signs as a place of a sentence. */
function around(text: string, place: number, signs: RegExp): string {
  const cuts = cutsOf(text, signs);
  const at = cuts.findLastIndex((cut) => cut <= place);
  return text.slice(cuts[at], cuts[at + 1]);
}

const ASIDE = /[;:—–]/g;

const cutsOf = (text: string, border: RegExp): readonly number[] => [
  0,
  ...[...text.matchAll(border)].map(({ index }) => index),
  text.length,
];

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
    /\b(?:could(?! not| only|n['’]t)|might|unless|possibly|perhaps|potentially|likely to|at risk|risks? of|threat of|fear(?:s|ed|ing)? (?:that|of|a|the)|in case)\b|\bmay\b(?! \d)|\bif\b/,
  ],
  [
    "planned",
    /\b(?:will|shall|would|(?:is|are|was|were) (?:to|going to|due to|set to|expected to|scheduled|planning)|(?:plans|planned|planning|(?:they|we|who|\w{2,}s) plan) to|intend(?:s|ed|ing)? to|hop(?:es|ed|ing) to|aim(?:s|ed|ing)? to|expect(?:s|ed)? to|prepar(?:es|ed|ing) to|scheduled (?:to|for)|due to (?:be|begin|start|end|take|meet|hold|open|close|leave|arrive|return)|slated)\b|\w['’]ll\b/,
  ],
];

/** What happens before the mark, in the same clause, has happened: "took the town and will hold it". */
function markOf(clause: string): Standing | null {
  const marks = MARKS.map(([standing, words]) => ({ standing, at: clause.search(words) }));
  const mark = marks.find(({ at }) => at >= 0);
  if (mark === undefined || mark.standing === "denied") return mark?.standing ?? null;
  return HAPPENED.test(clause.slice(0, mark.at)) ? null : mark.standing;
}

const HAPPENED =
  /\b(?:fell|took|held|won|lost|went|made|saw|hit|fled|led|broke|brought|fought|sent|struck|shot|flew|sold|bought|met|ran|gave|kept|grew|rose|began|ha(?:s|ve) (?!hope|plan)(?:\w{2,}ed|been|begun|taken|made|won|lost|left)|[a-z]{3,}ed(?= (?:the|an?|to|in|on|by|from|out|up|down|off|at|into|that|his|her|its|their|more|over|with|\d+|\p{Lu}\w+)\b))/u;

/** "told the agencies that it would leave": the telling has happened, and is what is reported. */
const SAID =
  /\b(?:said|says?|told|tells|announce[sd]|agreed|decided|ordered|confirm(?:s|ed)|warn(?:s|ed)|promise[sd]|pledge[sd]|vow(?:s|ed)|declare[sd]|signed|asked|approved|reveal(?:s|ed)|stated|claim(?:s|ed)|believe[sd]?|reported|commented|predict(?:s|ed)|tweeted|wrote|testified|urged|demanded|insist(?:s|ed)|argue[sd]|acknowledged|admitted|estimate[sd]|according to|unveiled|delivered)\b/;

const HOLDS =
  /\b(?:borders|lies|is (?:the|an?|one|home|located|known|part)\b|are (?:the|an?|home|located|known|part)\b|consists?|contains?|comprises?|covers|belongs?|shares? a border|connects?|links|separates|stretches|spans|houses|has a population)/;
const HAPPENS =
  /\b(?:was|were|had|has been|have been|did|said|says|told|now|currently|still|being|\w{3,}ed (?:the|a|an|to|in|on|by|from|out|up|down|off))\b/;

/** Tells what something is, in the present, and nothing that happened. */
const isTimeless = (clause: string): boolean => HOLDS.test(clause) && !HAPPENS.test(clause);

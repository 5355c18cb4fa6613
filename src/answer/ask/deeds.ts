import type { Candidate, Question } from "./candidate.ts";
import { WHETHER } from "./kinds.ts";
import type { Term } from "./term.ts";

/** Less than 1 where a sentence does not tell what the question says was done, or tells of the past and not of what will be. */
export const deedTold = (question: Question, candidate: Candidate, worths: readonly number[]): number =>
  (isDeedTold(question, worths) && !lacksPredicate(question, candidate) ? 1 : UNDONE) *
  (isMainClauseTold(question, worths) ? 1 : ONLY_ASIDE) *
  (ASKS_FUTURE.test(question.text) && !TELLS_FUTURE.test(textOf(candidate)) ? PAST : 1);

const UNDONE = 0.7;
/** Where only what stands aside in the question is told: "the prisoners who escaped" of whether they were caught. */
const ONLY_ASIDE = 0.5;
const PAST = 0.7;

/** "take a loan" is as well told without the taking. */
export const LIGHT = 2;
const TOLD = 0.3;

/** What was done is the last of the question's verbs. Whether it was, the opposite tells too. */
function isDeedTold({ kind, terms, text }: Question, worths: readonly number[]): boolean {
  if (kind === "speech" || kind === "reason" || kind === "name" || WHETHER.test(text)) return true;
  const verb = terms.findLastIndex((term) => term.part === "verb" && term.weight >= LIGHT);
  return verb < 0 || (worths[verb] ?? 0) >= TOLD;
}

/** "Did Tajikistan close …": what the one that is asked about did has to be told. */
function lacksPredicate({ kind, terms, text }: Question, { met }: Candidate): boolean {
  if (kind !== "fact" && kind !== "day" && kind !== "place") return false;
  if (terms[0]?.kind !== "name" || !ASKS_DEED.test(text)) return false;
  const verb = terms.findIndex((term, i) => i > 0 && term.part === "verb" && !ACTOR.test(term.text));
  const isLight = verb > 0 && (terms[verb]?.weight ?? 0) < LIGHT;
  return verb > 0 && !isLight && terms[verb - 1]?.kind !== "number" && (met[verb]?.worth ?? 0) === 0;
}

const ASKS_DEED = /^(?:(?:when|where)\s)?(?:did|does|do|has|have|had)\s/i;

/** Who does, and that somebody says so: no deed yet. */
const ACTOR =
  /^(?:fighters?|militants?|rebels?|insurgents?|troops?|soldiers?|forces?|army|military|police|government|officials?|people|leaders?|commanders?|governor|president|minister|group|says?|said|claim(?:ed|s)?|they)$/i;

/** "Have the prisoners who escaped been caught": the verb that stands in no clause of its own. */
function isMainClauseTold({ terms, text }: Question, worths: readonly number[]): boolean {
  if (!WHETHER.test(text)) return true;
  const [main = "", ...aside] = text.toLowerCase().split(CLAUSE);
  if (aside.length === 0) return true;
  const passive = PASSIVE.exec(text)?.[1];
  const isMain = ({ text }: Term): boolean => (passive ? text === passive : main.includes(text));
  const verb = terms.findIndex((term) => term.part === "verb" && term.weight >= LIGHT && isMain(term));
  return verb < 0 || (worths[verb] ?? 0) >= TOLD;
}

const CLAUSE = /\b(?:who|which|that|when|after|because)\b/;
const PASSIVE = /\b(?:been|be|being)\s(\p{L}+)/u;

const ASKS_FUTURE = /^what\b.*\b(?:will|going to|next|plans?|planning)\b|^when (?:will|is|are)\b/i;
const TELLS_FUTURE =
  /\b(?:will|would|might|could|may|going to|plan(?:s|ned|ning)?|expect(?:s|ed)?|intend(?:s|ed)?|likely|to be|next|if|until|by the|ready|pledged|promised|vowed|about to|set to|due)\b/i;

const textOf = ({ told: { body, span } }: Candidate): string => body.slice(span.start, span.end);

import type { Span } from "../model/span.ts";
import { datesElsewhere, onlyWord } from "./elsewhere.ts";
import { firstFrom, type ReadDates } from "./read.ts";
import type { Timex } from "./timex.ts";

/** Words by which the press tells of one and the same event, a line each. */
const FAMILIES: readonly RegExp[] = [
  "kill(?:s|ed|ings?)?|murder(?:s|ed)?|slayings?|slain|shootings?|shot|homicides?|assassinat(?:ed|ions?)|deaths?|died",
  "attack(?:s|ed)?|bomb(?:s|ed|ings?)?|blasts?|explosions?|exploded|assaults?",
  "crash(?:es|ed)?|collisions?|collided|accidents?|derail(?:ed|ment)",
  "(?:earth)?quakes?|tremors?|floods?|flooding|storms?|hurricanes?|cyclones?",
  "rul(?:ed|ings?)|deci(?:ded|sions?)|verdicts?|judge?ments?|convict(?:ed|ions?)|sentenced?",
  "deals?|agreements?|agreed|accords?|pacts?|treaty|signed|signing",
  "announce(?:d|ments?)",
  "talks|met|meetings?|conversations?|summits?|negotiations",
  "vot(?:es?|ed|ing)|elections?|elected|ballots?|referendum",
  "arrest(?:s|ed)?|detained|detention",
  "resign(?:ed|ations?)",
  "merge(?:d|r)|acqui(?:red|sitions?)|bought|purchased?|sold|sale",
  "protest(?:s|ed)?|demonstrat(?:ed|ions?)|rally|rallied|rallies|marched",
  "visit(?:s|ed)?|trip|travell?ed",
  "launch(?:ed)?",
].map((words) => new RegExp(`^(?:${words})$`, "i"));

/** What people are killed and hurt by. */
const CAUSES =
  /^(?:attack|bomb|blast|explosion|exploded|shooting|crash|collision|earthquake|quake|flood|storm|accident)(?:s|ed|ings?)?$/i;

const HARM = /^(?:killed|died|injured|wounded|hurt)$/i;

/**
 * The date of an event that is taken up by a definite noun, "the attack", where another sentence dates it. Null where
 * none does.
 */
export function sameEvent(read: ReadDates, sentence: Span, focus: readonly Span[]): Timex | null {
  const noun = nounIn(read, sentence, focus) ?? demonstrativeIn(read.body, sentence);
  const family = noun && familyOf(noun);
  return family ? finest(datesElsewhere(read, sentence, family)) : null;
}

/** The date of what killed or hurt people, where another sentence tells of it with a date. */
export function causeOf(read: ReadDates, sentence: Span, focus: readonly Span[]): Timex | null {
  const word = onlyWord(read.body, focus);
  return word !== null && HARM.test(word) ? finest(datesElsewhere(read, sentence, CAUSES)) : null;
}

/** The first, or the finest within it: the day within the week. */
const finest = ([first, ...dates]: readonly Timex[]): Timex | null =>
  first ? dates.reduce((known, date) => (isWithin(date, known) ? date : known), first) : null;

function isWithin({ span: inner }: Timex, { span: outer }: Timex): boolean {
  if (!inner?.from || !inner.to || !outer?.from || !outer.to) return false;
  return inner.from >= outer.from && inner.to <= outer.to;
}

const familyOf = (word: string): RegExp | undefined => FAMILIES.find((family) => family.test(word));

const DEFINITE =
  /(?:\b(?:the|this|that|these|those|his|her|its|their)|['’]s?) (?:(?!(?:is|are|was|were|be|an?|of|in|on|to|at|by|and|or|for|with|that|who|which)\b)[\w-]+ ){0,2}$/i;

const VERB = /(?:[a-z]ed|shot|slain|died|met|bought|sold)$/;

/** The noun in focus: "the attack", "the two car bombings", "its ruling"; whatever a lead tells of is known as such. */
function nounIn({ body, sentences }: ReadDates, sentence: Span, focus: readonly Span[]): string | null {
  const [noun] = focus;
  const word = onlyWord(body, focus);
  if (noun === undefined || word === null || !familyOf(word) || VERB.test(word)) return null;
  const before = body.slice(Math.max(sentence.start, noun.start - REACH), noun.start);
  return DEFINITE.test(before) || firstFrom(sentences, sentence.start) <= LEAD ? word : null;
}

/** The place of the lead, at the latest: behind a dateline. */
const LEAD = 1;

/** "These talks …": the whole sentence is about them. */
function demonstrativeIn(body: string, { start }: Span): string | null {
  const [, ...words] = DEMONSTRATIVE.exec(body.slice(start, start + REACH)) ?? [];
  return words.find((word) => word !== undefined && familyOf(word)) ?? null;
}

/** How much of a sentence is looked at for a determiner, in characters. */
const REACH = 80;

const DEMONSTRATIVE =
  /^["“`]{0,2}(?:this|that|these|those) (?!(?:is|are|was|were|has|have|had|will|would|may|could)\b)(\w+)(?: (\w+))?(?: (\w+))?/i;

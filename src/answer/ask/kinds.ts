import { emptied, plainly } from "./plainly.ts";

/** What a question wants to know. */
export type Kind = "day" | "number" | "person" | "place" | "speech" | "reason" | "name" | "fact";

/** A question's kind, and what of it is looked for. */
export interface Wanted {
  readonly kind: Kind;
  /** The question as somebody would write it who takes the time. */
  readonly text: string;
  /** The question without the words that only ask. */
  readonly rest: string;
  /** What is counted, or of what the name is asked: "soldiers" of "how many soldiers"; null where nothing is. */
  readonly noun: string | null;
  /** Whose words are asked for, or null. */
  readonly speaker: string | null;
}

interface Asking {
  readonly kind: Kind;
  readonly words: RegExp;
  /** The group in the words that holds the noun or the speaker. */
  readonly noun?: true;
  readonly speaker?: true;
}

/** Verbs that only ask for somebody's words, and those that say what kind of words. */
const SAYING =
  "say|said|think|claim|tell|told|state|argue|believe|write|tweet|reply|answer|respond|describe|mean|comment|promise|warn|announce|declare|pledge|vow|admit|acknowledge|suggest|predict|confirm";
const TELLING = "demand|deny|offer|ask|urge|call";
const TIME = "day|date|time|year|month|week|weekday";
const PLACE =
  "place|city|cities|town|towns|country|countries|province|provinces|district|districts|village|villages|capital|capitals|region|base|area|areas|airport";
const PERSON =
  "person|people|man|woman|politician|president|minister|governor|commander|general|leader|official|spokesman|journalist";

/** The first that fits. */
const ASKING: readonly Asking[] = [
  {
    kind: "speech",
    words: new RegExp(
      `\\bwhat (?:did|do|does|has|have|had|is|are|was|were) (?<part>.+?) (?:(?:${SAYING})(?:ing|ed|d)?|(?<said>(?:${TELLING})(?:ing|ed|d)?))\\b(?: about| of| on| to)?`,
      "i",
    ),
    speaker: true,
  },
  {
    kind: "speech",
    words:
      /\bhow (?:did|does|do|has|have) (?<part>.+?) (?:react|respond|comment|describe|explain)(?:ed)?\b(?: to| on)?/i,
    speaker: true,
  },
  {
    kind: "speech",
    words:
      /\bwhat(?: is| was| were| are)?(?: the)? (?:reactions?|response|opinion|view|stance|verdict) (?:of|from) (?<part>.+?)(?= (?:to|on|about)\b|\W*$)/i,
    speaker: true,
  },
  { kind: "reason", words: /\bwhat (?:do|does|did) (?<part>.+?) want(?: to| from| with)?\b/i },
  { kind: "speech", words: /\baccording to (?<part>.+)$/i, speaker: true },
  {
    kind: "reason",
    words:
      /\bwhy\b|\bhow come\b|\bwhat(?: was| is|'s)?(?: the)? (?:reasons?|causes?|caused|motives?|led to|explains|made|makes|triggered|sparked|prompted|brought(?= down)|kept|keeps|stopped|prevented|is to blame)\b(?: for| of| behind)?|\bfor what reason\b/i,
  },
  {
    kind: "day",
    words: new RegExp(
      `\\bwhen\\b|\\b(?:what|which) (?:${TIME})s?\\b|\\bsince when\\b|\\bhow long ago\\b`,
      "i",
    ),
  },
  { kind: "number", words: /\bhow (?:many|much) (?:do|does|did|is|are|was|were|has|have)\b/i },
  {
    kind: "number",
    words:
      /\bhow (?:many|much)(?: of| more)?(?: the)? (?<part>(?:\p{L}+(?:al|ed|an|ern|ish) )?[\p{L}-]+)|\bwhat (?:number|share|part|percentage|proportion|amount) of(?: the)? (?<part2>[\p{L}-]+)/iu,
    noun: true,
  },
  {
    kind: "number",
    words:
      /\bhow (?:long|soon|far(?: away)?|old|often|large|big|tall|high|deep|wide|heavy|fast|quickly|strong|hot|cold|warm)\b/i,
  },
  { kind: "place", words: /\bwhere(?: to| from)?\b/i },
  {
    kind: "place",
    words: new RegExp(`\\b(?:what|which) (?:\\p{L}+ )?(?<part>${PLACE})\\b`, "iu"),
    noun: true,
  },
  {
    kind: "person",
    words: new RegExp(`\\b(?:what|which) (?:\\p{L}+ )?(?<part>${PERSON})s?\\b`, "iu"),
    noun: true,
  },
  { kind: "person", words: /\bwho(?:m|'s)?\b/i },
  { kind: "name", words: /\bwhich (?<part>[\p{L}-]+)|\bwhat(?: is| was)? the name of\b/iu, noun: true },
];

/** Asks whether, and not when or where though the words stand in it: "did anyone die when the bridge fell". */
export const WHETHER =
  /^(?:is|are|was|were|am|did|do|does|has|have|had|can|could|will|would|should|any|isnt|arent|didnt|doesnt|hasnt|wont)\b/i;

/** Reads what a question asks for off its words. */
export function readKind(asked: string): Wanted {
  const question = plainly(asked);
  const found = WHETHER.test(question) ? askingWhetherSaid(question) : firstAsking(mainClause(question));
  if (!found) return { kind: "fact", text: question, rest: emptied(question), noun: null, speaker: null };
  const { kind, noun, speaker, match } = found;
  const part = match.groups?.part ?? match.groups?.part2 ?? null;
  const said = match.groups?.said ?? "";
  const kept = ` ${part ?? ""} ${said} `;
  const rest = question.slice(0, match.index) + kept + question.slice(match.index + match[0].length);
  return {
    kind,
    text: question,
    rest: emptied(rest),
    noun: noun ? part : null,
    speaker: speaker ? part : null,
  };
}

/** "did the Taliban say they took it": what they said. */
function askingWhetherSaid(question: string) {
  const match = WHETHER_SAID.exec(question);
  return match ? { kind: "speech" as const, noun: undefined, speaker: true, match } : null;
}

const WHETHER_SAID = new RegExp(
  `^(?:did|do|does|has|have|had) (?<part>.+?) (?:${SAYING})(?:ed)?\\b(?: that| about| of| on| to)?`,
  "i",
);

/** "what were they not allowed to do when …": another question word before it makes "when" no question. */
const mainClause = (question: string): string =>
  question.replace(
    /^(\W*(?:what|how|who|which|why)\b.+?)\b(?:when|where|while|since|before|after)\b.*$/is,
    "$1",
  );

/** What stands first asks; of what begins at one place, the first that fits. */
function firstAsking(question: string) {
  return ASKING.flatMap((asking) => {
    const match = asking.words.exec(question);
    return match ? [{ ...asking, match }] : [];
  }).toSorted((a, b) => a.match.index - b.match.index)[0];
}

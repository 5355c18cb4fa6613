/** What a question wants to know. */
export type Kind = "day" | "number" | "person" | "place" | "speech" | "reason" | "name" | "fact";

/** A question's kind, and what of it is looked for. */
export interface Wanted {
  readonly kind: Kind;
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

const SAYING =
  "say|said|think|claim|tell|told|promise|warn|announce|demand|declare|state|argue|believe|write|tweet|reply|answer|respond|describe|pledge|vow|admit|acknowledge|deny|suggest|mean|want|offer|ask|urge|predict|confirm|comment";
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
      `\\bwhat (?:did|do|does|has|have|had|is|are|was|were) (?<part>.+?) (?:${SAYING})(?:ing|ed|d)?\\b(?: about| of| on| to)?`,
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
  { kind: "speech", words: /\baccording to (?<part>.+)$/i, speaker: true },
  {
    kind: "reason",
    words:
      /\bwhy\b|\bhow come\b|\bwhat(?: was| is|'s)?(?: the)? (?:reasons?|causes?|caused|motives?|led to|explains)\b(?: for| of| behind)?|\bfor what reason\b/i,
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
  { kind: "number", words: /\bhow (?:long|soon|far|old|large|big|often|fast|quickly)\b/i },
  { kind: "place", words: /\bwhere(?: to| from)?\b/i },
  {
    kind: "place",
    words: new RegExp(`\\b(?:what|which) (?:\\p{L}+ )?(?<part>${PLACE})\\b`, "iu"),
    noun: true,
  },
  { kind: "person", words: new RegExp(`\\b(?:what|which) (?<part>${PERSON})s?\\b`, "i"), noun: true },
  { kind: "person", words: /\bwho(?:m|se|'s)?\b/i },
  { kind: "name", words: /\bwhich (?<part>[\p{L}-]+)|\bwhat(?: is| was)? the name of\b/iu, noun: true },
];

/** Words that ask, and say nothing about what is asked. */
const EMPTY =
  /\b(?:tak(?:e|es|en|ing) place|took place|happen(?:s|ed|ing)?|occur(?:s|red)?|actually|currently|please|tell me|do you know|there|still|so|recently|reportedly|near|nearby|across|around|inside|outside|along|among|amid|towards?|despite|exactly|roughly|about)\b/gi;

/** Reads what a question asks for off its words. */
export function readKind(question: string): Wanted {
  for (const { kind, words, noun, speaker } of ASKING) {
    const match = words.exec(question);
    if (!match) continue;
    const part = match.groups?.part ?? match.groups?.part2 ?? null;
    const kept = part === null ? "" : ` ${part} `;
    const rest = question.slice(0, match.index) + kept + question.slice(match.index + match[0].length);
    return { kind, rest: emptied(rest), noun: noun ? part : null, speaker: speaker ? part : null };
  }
  return { kind: "fact", rest: emptied(question), noun: null, speaker: null };
}

/** Verbs in several words, and one that says the same. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ge?t|got|lay|laid) (?:hold of|hands on)\b/gi, "capture"],
  [/\b(?:win|won|take|took|taken|get|got|bring|brought) back\b/gi, "recapture"],
  [/\b(?:give|gave|given|giving) up\b/gi, "surrender"],
  [/\b(?:pull|pulled|pulling|move|moved|moving) out\b/gi, "withdraw"],
  [/\b(?:get|got|break|broke|broken|run|ran) (?:out|away)\b/gi, "escape"],
  [/\b(?:set off|set out)\b/gi, "leave"],
  [/\b(?:beat|fight|fought|drive|drove|driven|push|pushed) (?:back|off)\b/gi, "repel"],
  [/\b(?:scale|scaled|scaling|cut|cutting|bring|brought) (?:back|down)\b/gi, "reduce"],
  [/\b(?:get|got|gets|come|came) (?:in|into|inside)\b/gi, "enter"],
  [/\bdeath toll\b/gi, "killed"],
  [/\bUnited Nations\b/gi, "UN"],
  [/\bUnited States\b/gi, "US"],
  [/\bin charge of\b/gi, "head"],
  [/\bin (?:the )?hands of\b/gi, "control"],
];

const emptied = (text: string): string =>
  PHRASES.reduce((said, [phrase, verb]) => said.replace(phrase, verb), text).replace(EMPTY, " ");

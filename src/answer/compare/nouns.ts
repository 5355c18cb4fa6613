import { isStopWord } from "../../text/stop-words.ts";
import { rootOf } from "../../text/wordnet/lemmas.ts";
import type { Thesaurus } from "../../text/wordnet/thesaurus.ts";
import type { Told } from "../ask/sentence.ts";
import { isDayOrMonth, isPeople, stemsLike } from "../ask/word-classes.ts";

export const DETERMINER = /^(?:the|a|an|its|his|her|their|this|that|these|those|some|all|both|two|three|no)$/;

/** What so much is said of that sharing it tells nothing; times; and what something is a part of. */
const GENERAL = new Set(
  `people person man woman child resident family group number part section thing place way time side member official
  officer police government authority force reporter country city town village province district state area spokesman
  spokeswoman spokesperson newspaper statement report one night morning afternoon evening noon midnight dawn hour minute
  day week month year weekend today yesterday dead life home work end start begin least head lot half dozen hundred thousand`
    .split(/\s+/)
    .map(rootOf),
);

/** One word for all that are said for it, the first of their class: soldiers and troops are the same. */
export function oneOf(stem: string): string {
  const [first = stem] = stemsLike(stem);
  return first;
}

/** Whether a word is a noun or a name that tells a matter apart. */
export function isNoun(told: Told, i: number, thesaurus: Thesaurus): boolean {
  const { key = "" } = told.words[i] ?? {};
  if (
    isStopWord(key) ||
    isDayOrMonth(key) ||
    isPeople(key) ||
    /^\p{N}/u.test(key) ||
    GENERAL.has(told.stems[i] ?? "")
  )
    return false;
  if (isName(told, i, thesaurus)) return !isOfMany(told, i, thesaurus);
  return thesaurus.mainPart(key) === "noun" || isSaidAsNoun(told, i, thesaurus);
}

/** "The ferry", "the Orlen tunnel", "Talks": a verb by most of its uses, which stands as a noun. */
const isSaidAsNoun = ({ words }: Told, i: number, { mainPart }: Thesaurus): boolean => {
  const [twoBefore, before, word] = [words[i - 2], words[i - 1], words[i]];
  const isDefinite = [before, ...(before?.capital ? [twoBefore] : [])].some((one) =>
    DETERMINER.test(one?.key ?? ""),
  );
  const isOpening = i === 0 && /s$/.test(word?.key ?? "");
  return (isDefinite || isOpening) && !/ed$/.test(word?.key ?? "") && mainPart(word?.key ?? "") === "verb";
};

/** "The Taliban": who has an article is of many things, and tells none apart; "the Marlin was" is one. */
const isOfMany = ({ words }: Told, i: number, { mainPart }: Thesaurus): boolean =>
  words[i - 1]?.key === "the" &&
  !/^(?:was|is|has)$/.test(words[i + 1]?.key ?? "") &&
  words[i + 1]?.capital !== true &&
  mainPart(words[i + 1]?.key ?? "") !== "noun";

/** A capital within a sentence; where it begins one, of what is no English word. */
export const isName = ({ words }: Told, i: number, { mainPart }: Thesaurus): boolean => {
  const word = words[i];
  return word?.capital === true && !isDayOrMonth(word.key) && (i > 0 || mainPart(word.key) === null);
};

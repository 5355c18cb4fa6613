import { rootOf } from "../../text/wordnet/lemmas.ts";
import { wordsIn } from "../../text/words.ts";
import { type Expect, type Expected, matchesIn, NOTHING, type Question } from "./candidate.ts";
import { joinCountries, placeAt } from "./sentence.ts";
import type { Term } from "./term.ts";

const SAYS =
  /\b(?:sa(?:id|ys|ying)|told|tells|tweet(?:ed|s)|wrote|writes|add(?:ed|s|ing)|not(?:ed|es)|warn(?:ed|s|ing)|claim(?:ed|s)|vow(?:ed|s)|pledg(?:ed|es)|promis(?:ed|es)|announc(?:ed|es)|assert(?:ed|s)|stress(?:ed|es|ing)|acknowledg(?:ed|es)|urg(?:ed|es)|confirm(?:ed|s)|describ(?:ed|es|ing)|den(?:ied|ies)|reject(?:ed|s)|appeal(?:ed|s)|call(?:ed|s)|demand(?:ed|s|ing)|stated?|statement|remarks?|telling|according to|ask(?:ed|s)|declar(?:ed|es)|explain(?:ed|s)|insist(?:ed|s)|suggest(?:ed|s)|citing|interview|caption|argu(?:ed|es|ing)|complain(?:ed|s|ing)|jok(?:ed|es)|apologi[sz](?:ed|es)|fear(?:ed|s)|believ(?:ed|es)|th(?:ought|inks?)|hop(?:ed|es)|admit(?:ted|s)|conced(?:ed|es)|comment(?:ed|s)|conclud(?:ed|es)|estimat(?:ed|es)|predict(?:ed|s)|expect(?:ed|s)|repl(?:ied|ies)|respond(?:ed|s)|reveal(?:ed|s)|accus(?:ed|es)|blam(?:ed|es)|critici[sz](?:ed|es)|welcom(?:ed|es)|thank(?:ed|s)|congratulat(?:ed|es)|offer(?:ed|s)|refus(?:ed|es)|declin(?:ed|es)|specif(?:y|ied|ies))\b/giu;
const QUOTED = /["“][^"“”]{3,}["”]|["“][^"“”]+$/gu;
const POINTS_BACK = /^["“]?(?:(?:He|She|They|It)\b|The )|\b(?:he|she|they) (?:said|added|told)\b/;

/** A verb of saying stands at most so many words from who says it. */
const REACH = 16;

/** A sentence answers what somebody says where it gives their words, or what they said. */
export const speechIn: Expect = (question, { told, met, before }) => {
  const verbs = [
    ...matchesIn(told, SAYS),
    ...met.flatMap(({ spans }, i) => (isSaying(question, i) ? spans : [])),
  ];
  const spans = matchesIn(told, QUOTED);
  const speaker = speakerOf(question);
  if (speaker < 0 || (verbs.length === 0 && spans.length === 0)) return NOTHING;
  const places = met[speaker]?.places ?? [];
  const text = told.body.slice(told.span.start, told.span.end);
  if (places.length === 0) return before[speaker] && POINTS_BACK.test(text) ? said(0.8) : NOTHING;
  const isNear = verbs.some((verb) =>
    places.some((place) => Math.abs(placeAt(told, verb.start) - place) <= REACH),
  );
  const isWhole = question.terms.every(
    (term, i) => !isSpeaker(question, term) || term.weight < LIGHT || before[i] || (met[i]?.worth ?? 0) > 0,
  );
  return said((isNear ? 1 : 0.5) * (isWhole ? 1 : 0.5));

  function said(worth: number): Expected {
    const isWhen = ASKS_WHEN.test(question.text);
    return { worth: isWhen && !TELLS_WHEN.test(text) ? worth * TIMELESS : worth, spans };
  }
};

/** "has Washington said when the last troops leave": words about a day come first. */
const ASKS_WHEN = /^(?:did|do|does|has|have|had)\b.*\b(?:when|(?:what|which) (?:day|date))\b/i;
const TELLS_WHEN =
  /\b(?:dates?|deadline|time(?:table|frame|line)|schedule|until|by (?=\p{Lu}|the end)|on \p{Lu}\p{Ll}+day|\d{4})\b/u;
const TIMELESS = 0.5;

/** "what did Berlin offer": the verb itself, which is no speaker and no name. */
const isSaying = (question: Question, i: number): boolean => {
  const term = question.terms[i];
  return term?.kind === "word" && TELLS.test(term.text) && !isSpeaker(question, term);
};

const TELLS = /^(?:demand|den[yi]|offer|ask|urg|call)/;

/** Which of the terms tells most of who speaks, or -1. */
function speakerOf(question: Question): number {
  const weights = question.terms.map((term) =>
    isSpeaker(question, term) ? term.weight * (term.kind === "name" ? NAMED : 1) : 0,
  );
  return Math.max(...weights) > 0 ? weights.indexOf(Math.max(...weights)) : -1;
}

/** Who is named is known by the name rather than by an office. */
const NAMED = 3;
/** What weighs less may be missing. */
const LIGHT = 2;

const isSpeaker = ({ speaker }: Question, term: Term): boolean =>
  joinCountries(wordsIn(speaker ?? "")).some(
    ({ key }) => term.text.split(" ").includes(key) || rootOf(key) === term.stem,
  );

/** Whether a sentence cannot be understood without the one before it: who "he" is, what "this" is, who speaks. */
export function leansBack(sentence: string): boolean {
  const opening = sentence.replace(/^["'“‘«(`[…\s]{0,8}/, "").slice(0, REACH);
  return POINTERS.some((pointer) => pointer.test(opening)) || lacksSpeaker(sentence);
}

/** How much of a sentence shows how it opens, in characters. */
const REACH = 100;

const TIME =
  "week|weekend|month|year|morning|afternoon|evening|spring|summer|autumn|fall|winter|time|century";
const DAY_OR_MONTH =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December";

const POINTERS: readonly RegExp[] = [
  /^(?:he|she|it|they|his|her|hers|its|their|theirs|them|him)\b/i,
  new RegExp(`^(?:this|these|that|those|such)\\b(?! (?:${TIME})\\b)`, "i"),
  /^(?:both|neither|either|others?|another)\b/i,
  /^(?:some|many|most|all|none|one|two|three|several|few|each) of (?:them|these|those)\b/i,
  /^the (?:same|latter|former|two|pair|trio|move|remarks?|comments?|announcement|incident)\b/i,
  /^(?:but|and|or|so(?! far)|yet|nor|then|also|thus|hence|therefore|however|instead|moreover|furthermore|besides)\b(?!-)/i,
  /^(?:nevertheless|nonetheless|otherwise|similarly|likewise|consequently|accordingly|still,)/i,
  /^(?:as a result|in response|in addition|in contrast|in turn|for (?:example|instance)|on the other hand|that said)\b/i,
  /^(?:after|before|when|while|as|if|since|although|though|because|until|once) (?:he|she|it|they)\b/i,
  // "Earlier, he …", "On Monday, they …": no name stands before the pronoun.
  new RegExp(`^\\p{Lu}\\p{Ll}*(?: (?:[\\p{Ll}\\d]+|${DAY_OR_MONTH}))*, (?:he|she|it|they)\\b`, "u"),
];

const QUOTED = /^(?:["“‘«]|``)/;
const CLOSING_MARK = /["”»]|''/;
const SPEAKER_IS_PRONOUN = /(?:["”’»]|'')\s(?:he|she|they)\s/;
const ENDS_WITH_PRONOUN = /,\s(?:he|she|they)\s\p{Ll}+[.!]$/u;

/** A sentence that is all quotation, or whose speaker is only "he" or "she". */
function lacksSpeaker(sentence: string): boolean {
  if (!QUOTED.test(sentence)) return ENDS_WITH_PRONOUN.test(sentence.slice(-REACH));
  const words = sentence.slice(1);
  const closing = words.search(CLOSING_MARK);
  return SPEAKER_IS_PRONOUN.test(words) || (closing >= 0 && closing >= words.length - 2);
}

import type { Span } from "../../model/span.ts";
import type { Claimed } from "./matter.ts";

const SAYS =
  "(?:said|says?|told(?!\\sto\\b)|tells|claim(?:ed|s)|tweeted|announced|confirm(?:ed|s)|estimat(?:ed|es)|insist(?:ed|s)|acknowledged|stated|warned|report(?:ed|s)|denied|put(?=\\s(?:the|its)\\b))";
/** The full stop behind it is within a name. */
const SHORT = "\\b(?:Dr|Mrs?|Ms|St|Gen|Col|Lt|Sgt|Prof|Sen|Gov|\\p{Lu})";
const WHO = `(?<who>[\\p{L}](?:[^,;:.“”"–—]|(?<=${SHORT})\\.){1,80}?)(?<!${SHORT})`;

/** How a sentence says whose claim it tells, the plainest way first. */
const FORMS: readonly RegExp[] = [
  new RegExp(`\\baccording to ${WHO}(?=[,;:.–—]|$)`, "iu"),
  new RegExp(`[,”"]\\s(?:said|says) ${WHO}(?=[,;.]|$)`, "u"),
  new RegExp(
    `(?:^|[,;:”"–—]\\s)(?:(?:but|and|while|though)\\s)?${WHO}(?:,\\s[^,;:.“”"]{3,80},)?\\s(?:has |had |have |also |later )*${SAYS}\\b`,
    "iu",
  ),
];
/** What stands for somebody named before, or is nobody. */
const NOBODY =
  /^(?:he|she|it|they|this|that|these|those|there|what|which|who|one|some|many)\b(?!\s\p{Ll}+s\b)/iu;
const SENTENCE = /\b(?:had|has|have|was|were|is|are|be|been|would|will|remains?)\b/i;
/** "walked free after the judge": what happened, and when somebody said something else. */
const CLAUSE = /\b(?:after|before|when|while|because|since|until|where|although|though)\b/i;
const OPENING =
  /^(?:if|when|as|because|after|before|since|although|though|while|on|in|by|at|meanwhile|earlier|later|hours later|separately)\b/i;

/** Who a sentence says claims what it tells, in its own words; null where it tells it as the outlet's own. */
export function claimantIn(body: string, sentence: Span): Span | null {
  const text = body.slice(sentence.start, sentence.end);
  for (const form of FORMS) {
    const match = form.exec(text);
    const who = match?.groups?.who?.trim() ?? "";
    if (!match || who === "" || [NOBODY, OPENING, SENTENCE, CLAUSE].some((other) => other.test(who)))
      continue;
    const start = sentence.start + match.index + match[0].indexOf(who);
    return { start, end: start + who.length };
  }
  return null;
}

/** The same of the sentence that makes a claim, in a text. */
export function claimantOf({ telling: { told } }: Claimed): string | null {
  const claimant = claimantIn(told.body, told.span);
  return claimant && told.body.slice(claimant.start, claimant.end);
}

import type { Article } from "../../model/article.ts";
import type { Change, Verdict } from "../../model/check.ts";
import type { Span } from "../../model/span.ts";
import { wordsIn } from "../../text/words.ts";
import { align } from "./align.ts";
import { locateExactly, locateParts } from "./locate.ts";
import {
  isOmission,
  type Parted,
  partedByInsertions,
  partedByOmissions,
  withoutBracketedLetters,
} from "./omissions.ts";
import { type Typed, withoutTypography } from "./typography.ts";

/** What became of a quotation in one article. */
export interface Compared {
  readonly verdict: Exclude<Verdict, "absent">;
  readonly span: Span;
  readonly changes: readonly Change[];
  /** How much of its words stand there: 0 to 1. */
  readonly share: number;
}

/** Below this share of its words a quotation is another text. */
const LEAST_SHARE = 0.6;
/** Of so few words, any other would be another quotation. */
const FEW_WORDS = 2;

/** How a quotation stands in an article, or null where it does not. */
export function compareWith({ body }: Pick<Article, "body">, quotation: string): Compared | null {
  const exact = locateExactly(body, quotation);
  if (exact) return { verdict: "exact", span: exact, changes: [], share: 1 };
  const said = withoutBracketedLetters(quotation);
  const typed = withoutTypography(body);
  const parts =
    locatedIn(typed, body, partedByOmissions(said)) ?? locatedIn(typed, body, partedByInsertions(said));
  if (parts) return parts;
  if ((quotation.match(/[\p{L}\p{N}]+/gu) ?? []).length <= FEW_WORDS) return null;
  const near = align(body, quotation);
  if (!near || near.share < LEAST_SHARE) return null;
  const { span, changes, share } = near;
  if (changes.length === 0) return asMarks(span, body, quotation);
  return { verdict: changes.every(isLeftOut) ? "cut" : "changed", span, changes, share };
}

function locatedIn(typed: Typed, body: string, quotation: Parted | null): Compared | null {
  const parts = quotation && locateParts(typed, body, quotation.parts);
  if (!quotation || !parts) return null;
  const span = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  const changes = quotation.between.map((said, i) => ({
    said: isOmission(said) ? OMITTED : said,
    printed: wordsBetween(body.slice(parts[i]?.end, parts[i + 1]?.start)),
  }));
  if (changes.some(({ said, printed }) => said !== OMITTED && wordsIn(printed).length > MOST_REPLACED))
    return null;
  const isChanged = changes.some(({ said }) => said !== OMITTED);
  const verdict = isChanged ? "changed" : quotation.isCut ? "cut" : "typography";
  return { verdict, span, changes, share: 1 };
}

/** Signs alone are no words. */
const wordsBetween = (printed: string): string => (/[\p{L}\p{N}]/u.test(printed) ? printed.trim() : "");

/** Words that one word in brackets stands for, at the most. */
const MOST_REPLACED = 12;

/** Nothing differs but marks of quotation within it, which may tell much: both are told as they stand. */
function asMarks(span: Span, body: string, quotation: string): Compared {
  const changes = [{ said: quotation, printed: body.slice(span.start, span.end) }];
  return { verdict: "typography", span, changes, share: 1 };
}

const OMITTED = "[…]";

const NEGATION = /\b(?:no|not|never|nor|neither|none|nothing|nobody|cannot|without|\p{L}+n['’]t)\b/iu;

/** Words left out, and none put in their place. What is left out of a denial without a word changes it. */
const isLeftOut = ({ said, printed }: Change): boolean =>
  /[\p{L}\p{N}]/u.test(said)
    ? false
    : isOmission(said) ||
      (/^[.,;:]?$/.test(said) && !NEGATION.test(printed) && /[\p{L}\p{N}]/u.test(printed));

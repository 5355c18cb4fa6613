import type { Article } from "../../model/article.ts";
import type { Change, Verdict } from "../../model/check.ts";
import type { Span } from "../../model/span.ts";
import { align } from "./align.ts";
import { locateExactly, locateParts } from "./locate.ts";
import { hasOmission } from "./omissions.ts";
import { withoutTypography } from "./typography.ts";

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
  const parts = locateParts(withoutTypography(body), body, quotation);
  if (parts) return asParts(parts, body, quotation);
  if ((quotation.match(/[\p{L}\p{N}]+/gu) ?? []).length <= FEW_WORDS) return null;
  const near = align(body, quotation);
  if (!near || near.share < LEAST_SHARE) return null;
  const { span, changes, share } = near;
  if (changes.length === 0) return asMarks(span, body, quotation);
  return { verdict: changes.every(isLeftOut) ? "cut" : "changed", span, changes, share };
}

function asParts(parts: readonly Span[], body: string, quotation: string): Compared {
  const span = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  const leftOut = parts.slice(1).map(({ start }, i) => body.slice(parts[i]?.end ?? start, start).trim());
  const changes = leftOut.map((printed) => ({ said: OMITTED, printed }));
  return { verdict: hasOmission(quotation) ? "cut" : "typography", span, changes, share: 1 };
}

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
    : hasOmission(said) ||
      (/^[.,;:]?$/.test(said) && !NEGATION.test(printed) && /[\p{L}\p{N}]/u.test(printed));

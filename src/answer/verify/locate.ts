import type { Span } from "../../model/span.ts";
import { partsOf } from "./omissions.ts";
import { type Typed, withoutTypography } from "./typography.ts";

/** Where a quotation stands letter for letter, or null. */
export function locateExactly(body: string, quotation: string): Span | null {
  for (let start = body.indexOf(quotation); start >= 0; start = body.indexOf(quotation, start + 1)) {
    const span = { start, end: start + quotation.length };
    if (isWhole(body, span)) return span;
  }
  return null;
}

/** Where the parts of a quotation stand, one behind the other, but for typography; null where one of them does not. */
export function locateParts(body: Typed, text: string, quotation: string): readonly Span[] | null {
  const found: Span[] = [];
  let from = 0;
  for (const part of partsOf(quotation)) {
    const span = locatePart(body, text, bare(part), from);
    if (!span) return null;
    found.push(span.original);
    from = span.end;
  }
  return found.length > 0 ? found : null;
}

/** Commas and full stops at the ends belong to who quotes. */
const bare = (part: string): string => part.replace(/^[\s.,;:]+|[\s.,;:]+$/g, "");

function locatePart(body: Typed, text: string, part: string, from: number) {
  const wanted = withoutTypography(part).text.trim();
  for (const form of formsOf(wanted))
    for (let at = body.text.indexOf(form, from); at >= 0; at = body.text.indexOf(form, at + 1)) {
      const end = at + form.length;
      const original = { start: body.at[at] ?? 0, end: endIn(body, text, end) };
      if (isWhole(text, original)) return { original, end };
    }
  return null;
}

/** A quotation may begin with a capital that stands for none, or the other way round. */
function formsOf(wanted: string): readonly string[] {
  const first = wanted.charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return wanted === "" ? [] : other === first ? [wanted] : [wanted, other + wanted.slice(1)];
}

/** Behind the last character, and before the space that follows. */
function endIn({ at }: Typed, text: string, end: number): number {
  const last = at[end - 1] ?? 0;
  const next = at[end] ?? text.length;
  return last + text.slice(last, next).trimEnd().length;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether a span begins and ends where words do. */
function isWhole(text: string, { start, end }: Span): boolean {
  const tears = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  return !tears(start) && !tears(end);
}

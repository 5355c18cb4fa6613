import type { Span } from "../../model/span.ts";
import { type Typed, withoutTypography } from "./typography.ts";

/** Where a quotation stands letter for letter, or null. */
export function locateExactly(body: string, quotation: string): Span | null {
  for (let start = body.indexOf(quotation); start >= 0; start = body.indexOf(quotation, start + 1)) {
    const span = { start, end: start + quotation.length };
    if (isWhole(body, span)) return span;
  }
  return null;
}

/**
 * Where the parts of a quotation stand, one behind the other and with as little between them as can be, but for
 * typography; null where one of them does not.
 */
export function locateParts(body: Typed, text: string, parts: readonly string[]): readonly Span[] | null {
  const found: Located[] = [];
  for (const part of parts) {
    const span = locatePart(body, text, part, found.at(-1)?.end ?? 0);
    if (!span) return null;
    found.push(span);
  }
  for (let i = Math.min(found.length, MOST_PARTS) - 2; i >= 0; i--) {
    const next = found[i + 1];
    for (let later = found[i]; later && next && later.end <= next.start; )
      [found[i], later] = [later, locatePart(body, text, parts[i] ?? "", later.start + 1)];
  }
  return found.length > 0 ? found.map(({ original }) => original) : null;
}

/** Parts that are brought nearer to each other, at the most. */
const MOST_PARTS = 20;

/** A part in the text without typography, and in the text itself. */
interface Located extends Span {
  readonly original: Span;
}

/** Commas and full stops at the ends belong to who quotes. */
const bare = (part: string): string => part.replace(/^[\s.,;:]+|[\s.,;:]+$/g, "");

function locatePart(body: Typed, text: string, part: string, from: number): Located | undefined {
  const wanted = withoutTypography(bare(part)).text.trim();
  for (const form of formsOf(wanted))
    for (let at = body.text.indexOf(form, from); at >= 0; at = body.text.indexOf(form, at + 1)) {
      const end = at + form.length;
      const original = { start: body.at[at] ?? 0, end: endIn(body, text, end) };
      if (isWhole(text, original)) return { original, start: at, end };
    }
  return undefined;
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

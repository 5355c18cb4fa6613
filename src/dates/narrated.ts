import { isKind, type Reading, wordAt } from "./reading.ts";
import type { Timex } from "./timex.ts";
import type { Tokens } from "./tokens.ts";

/**
 * Whether a text tells history: it names years long before its publication again and again, and hardly a
 * weekday, so that "in May" is the May after what was named before.
 */
export function isNarrated(tokens: Tokens, readings: readonly Reading[], published: string | null): boolean {
  const now = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4));
  const years = readings.map(({ date }) =>
    typeof date === "string" && /^\d{4}(?:-|$)/.test(date) ? Number(date.slice(0, 4)) : now,
  );
  const past = years.filter((year) => year < now - 1).length;
  return past >= 5 && past > 2 * readings.filter((reading) => isDeictic(tokens, reading)).length;
}

const isDeictic = (tokens: Tokens, { start, end }: Reading): boolean =>
  Array.from({ length: end - start }, (_, by) => start + by).some((at) =>
    isKind(tokens, at, "weekday", "today", "yesterday", "tomorrow", "tonight", "ago"),
  );

/**
 * "the worst since 1813", "which had fallen in 1943", "above the May 2007 high", "a campaign planned for 1976": the
 * history looks back, or ahead, and goes on where it was.
 */
export function isInPassing(
  tokens: Tokens,
  { start, end }: Reading,
  { value }: Timex,
  reference: string | null,
): boolean {
  if (reference === null || value.startsWith(reference)) return false;
  if (value > reference) return isLed(tokens, start, PLANNED);
  const isAttribute = isKind(tokens, start, "the") || isKind(tokens, start - 1, "the");
  return (
    isKind(tokens, start - 1, "since") ||
    (isAttribute && isKind(tokens, end, "word")) ||
    isLed(tokens, start, HAD)
  );
}

const HAD = /^had$/;
const PLANNED = /^(?:plan(?:s|ned)?|would|predicted|projected|envisioned|promised)$/;

/** One of these words stands before it in its clause. */
function isLed(tokens: Tokens, start: number, words: RegExp): boolean {
  for (let at = start - 1; at > start - REACH && !isKind(tokens, at, "comma", "stop", "break"); at--)
    if (words.test(wordAt(tokens, at))) return true;
  return false;
}

const REACH = 8;

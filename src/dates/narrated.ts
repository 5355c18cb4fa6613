import { isKind, type Reading } from "./reading.ts";
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

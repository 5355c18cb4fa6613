import { fold } from "../fold.ts";
import { isProse, isTitle } from "./kinds.ts";
import type { Line } from "./lines.ts";

/** The lines of one article, and what link-preview cards below it repeat of it: often with a day of their own. */
export interface Segment {
  readonly lines: readonly Line[];
  readonly cards: readonly Line[];
}

/** Cuts a scraped file into its articles: where a preview of an article repeats its beginning, or a rule is drawn. */
export const segmentsOf = (lines: readonly Line[]): Segment[] =>
  dividedByRules(lines)
    .flatMap(dividedByCards)
    .filter(({ lines: some }) => some.some(isProse));

const RULE = /^(?:[-=_*#~]\s?){3,}$/;

/** A drawn line divides articles only where both sides have a title with prose below. */
function dividedByRules(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]];
  lines.forEach((line, i) => {
    const below = lines.slice(i + 1, i + 8);
    const opens = RULE.test(line.text) && below[0] && isTitle(below[0]) && below.filter(isProse).length >= 2;
    if (opens && (parts.at(-1) ?? []).filter(isProse).length >= 2) parts.push([]);
    else if (!RULE.test(line.text)) parts.at(-1)?.push(line);
  });
  return parts;
}

/** The card repeats the title of the article above it, and then the beginning of its first paragraph. */
function dividedByCards(lines: readonly Line[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    const length = cardLength(lines, start, i);
    if (!length) continue;
    segments.push({ lines: lines.slice(start, i), cards: lines.slice(i, i + length) });
    start = i + length;
    i = start - 1;
  }
  return [...segments, { lines: lines.slice(start), cards: [] }];
}

/** How many lines the card at `at` has; 0 where there is none. */
function cardLength(lines: readonly Line[], start: number, at: number): number {
  const [card, repeated] = [lines[at], lines[at + 1]];
  if (!card || !repeated) return 0;
  const title = lines.findIndex((line, i) => i >= start && i < at && isSame(line, card));
  const first = lines.slice(title + 1, at).find((line) => isProse(line) && !isSame(line, card));
  if (title < 0 || !first || !lines.slice(title + 1, at).some(isProse)) return 0;
  return repeatsStart(repeated.text, first.text) ? 2 : 0;
}

const isSame = (a: Line, b: Line): boolean => a.text.length >= 12 && fold(a.text) === fold(b.text);

/** Whether a line begins as the paragraph does, after a day at the most, or is the beginning of it. */
function repeatsStart(line: string, paragraph: string): boolean {
  const [text, start] = [fold(line), fold(paragraph).slice(0, 80)];
  const at = text.indexOf(start);
  return at >= 0 && at <= 30 && start.length >= 30;
}

/** One line of a scraped file that has something on it. */
export interface Line {
  /** Its place in the file, from 1. */
  readonly number: number;
  /** Its text, with white space of every kind run together. */
  readonly text: string;
  /** Set off to the right, or led by a bullet: what lists and teasers look like. */
  readonly indented: boolean;
  /** Whether an empty line stands before it. */
  readonly gap: boolean;
}

const BULLET = /^\s*[•▪◦‣●○■□►▶–*·-]\s+/;

/** The lines of a scraped text, empty ones left out, lines that were wrapped at a width put together again. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  raw.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).forEach((line, i) => {
    const text = tidy(line);
    if (text) lines.push({ number: i + 1, text, indented: isSetOff(line), gap });
    gap = !text;
  });
  return isWrapped(lines) ? unwrap(lines) : lines;
}

const tidy = (line: string): string =>
  line
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]|\p{Cc}(?<!\t)/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** One space at the start is a scraper's; two and more, or a bullet, set a line off. */
const isSetOff = (line: string): boolean => /^(?:\t| {2,})/.test(line) || BULLET.test(line);

/** Nobody wraps lines shorter than this. */
const MARGIN = 50;

/** Whether most lines end at the right margin rather than with a sentence. */
function isWrapped(lines: readonly Line[]): boolean {
  const within = lines.filter((_, i) => lines[i + 1] && !lines[i + 1]?.gap);
  const broken = within.filter(
    ({ text }) => text.length >= MARGIN && text.length <= 2 * MARGIN && !/[.!?:"”’)]$/.test(text),
  );
  return within.length >= 5 && within.length > 0.6 * lines.length && broken.length > 0.6 * within.length;
}

/** A line that reached the margin goes on in the next. */
function unwrap(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  lines.forEach((line, i) => {
    const before = joined.at(-1);
    const reachedMargin = (lines[i - 1]?.text.length ?? 0) >= MARGIN;
    if (!before || line.gap || line.indented || !reachedMargin) joined.push(line);
    else joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` };
  });
  return joined;
}

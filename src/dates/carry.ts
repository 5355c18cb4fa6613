import type { Span } from "../model/span.ts";
import { datesIn, firstFrom, type ReadDates } from "./read.ts";
import type { Timex } from "./timex.ts";

/** How many sentences a date is carried on. */
const FAR = 2;

/**
 * The date of the sentences before, for a sentence that goes on telling in the past without a date of its own;
 * or null. It never crosses a paragraph.
 */
export function carriedDate(read: ReadDates, sentence: Span): Timex | null {
  const place = firstFrom(read.sentences, sentence.start);
  if (!goesOn(read.body.slice(sentence.start, sentence.end))) return null;
  for (let back = 1; back <= FAR; back++) {
    const before = read.sentences[place - back];
    if (before === undefined || isNewBlock(read.body, before, sentence)) return null;
    const dates = datesIn(read, before);
    if (dates.length > 0) return carriable(read, before, dates);
    if (!goesOn(read.body.slice(before.start, before.end))) return null;
  }
  return null;
}

const isNewBlock = (body: string, before: Span, after: Span): boolean =>
  body.slice(before.start, after.start).includes("\n\n");

const REPORTS = /\b(?:said|says|told|added|according)\b|["“”]|``/;
const NOW = /\b(?:is|are|has|have|will|now|today)\b|['’](?:s|re|ve) (?:been|\w+ing)\b/;

/** Tells on, in the past: no reported speech, nothing of now or of what is to come. */
const goesOn = (sentence: string): boolean => !REPORTS.test(sentence) && !NOW.test(sentence);

/** The only day, month or year that a sentence names, unless it dates what someone said. */
function carriable({ body, published }: ReadDates, sentence: Span, dates: readonly Timex[]): Timex | null {
  const [date, ...others] = dates;
  if (date === undefined || others.length > 0 || date.span === null) return null;
  const { from, to } = date.span;
  if (from === null || to === null || (published !== null && from > published)) return null;
  const said = /\b(?:said|told|announced|reported)\b[^,.;]{0,30}$/.test(
    body.slice(sentence.start, date.start),
  );
  return said ? null : date;
}

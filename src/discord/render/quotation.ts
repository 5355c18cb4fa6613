import { type Span, shift } from "../../model/span.ts";
import { cutAt } from "../../text/cut.ts";
import { sentencesIn } from "../../text/sentences.ts";
import { escapeMarkdown } from "./escape.ts";

/** What stands for words left out. */
export const CUT = "[…]";

/** A quotation as a block quote: inert, its marked words bold, cut at a sentence where it is longer than `most`. */
export function blockQuote(quote: string, marks: readonly Span[], most: number): string {
  const shown = cutAt(quote, most);
  const text = emphasise(quote.slice(0, shown), marks) + (shown < quote.length ? ` \\${CUT}` : "");
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => `> ${line}`)
    .join("\n");
}

/** The same from the sentence on that holds the first mark, where what comes before it would take all the room. */
export function blockQuoteOfMark(quote: string, marks: readonly Span[], most: number): string {
  const [mark] = marks;
  if (!mark || mark.end <= cutAt(quote, most)) return blockQuote(quote, marks, most);
  const { start = 0 } = sentencesIn(quote).findLast((sentence) => sentence.start <= mark.start) ?? {};
  const later = marks.filter((one) => one.start >= start).map((one) => shift(one, -start));
  return blockQuote(quote.slice(start), later, most).replace(/^> /, start > 0 ? `> \\${CUT} ` : "> ");
}

function emphasise(text: string, marks: readonly Span[]): string {
  let written = 0;
  const pieces: string[] = [];
  for (const { start, end } of joined(marks.filter((mark) => mark.end <= text.length))) {
    pieces.push(escapeMarkdown(text.slice(written, start)), `**${escapeMarkdown(text.slice(start, end))}**`);
    written = end;
  }
  return pieces.join("") + escapeMarkdown(text.slice(written));
}

/** Marks that touch are one: between two there would stand four asterisks, which read as something else. */
function joined(marks: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (!last || mark.start > last.end) apart.push(mark);
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
  }
  return apart;
}

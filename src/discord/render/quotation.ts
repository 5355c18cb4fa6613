import type { Span } from "../../model/span.ts";
import { cutAt } from "../../text/cut.ts";
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

function emphasise(text: string, marks: readonly Span[]): string {
  let written = 0;
  const pieces: string[] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < written || end > text.length || !text.slice(start, end).trim()) continue;
    pieces.push(escapeMarkdown(text.slice(written, start)), `**${escapeMarkdown(text.slice(start, end))}**`);
    written = end;
  }
  return pieces.join("") + escapeMarkdown(text.slice(written));
}

import type { Span } from "../model/span.ts";

/** What separates the paragraphs and subheads of a body. */
export const BLOCK_BREAK = "\n\n";

/** The paragraphs and subheads of a text, or of a stretch of it, without the white space around them. */
export function blocksIn(text: string, within: Span = { start: 0, end: text.length }): readonly Span[] {
  const blocks: Span[] = [];
  let start = within.start;
  for (const piece of text.slice(within.start, within.end).split(BLOCK_BREAK)) {
    const end = start + piece.length;
    const block = trimmed(text, { start, end });
    if (block.start < block.end) blocks.push(block);
    start = end + BLOCK_BREAK.length;
  }
  return blocks;
}

/** The span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: from + words.trim().length };
}

import type { Span } from "../model/span.ts";

type Mark = "double" | "single";

/**
 * For each sentence, in order, whether it starts within a quotation that an earlier one opened. A quotation ends
 * with its paragraph, unless the next paragraph opens with a quotation mark again, as the press prints a long one.
 */
export function startsWithinQuotation(
  body: string,
  sentences: readonly (Span & { readonly block: number })[],
): readonly boolean[] {
  let open: Mark | null = null;
  let block = -1;
  return sentences.map((sentence) => {
    const words = body.slice(sentence.start, sentence.end);
    if (sentence.block !== block && !(open && OPENING.test(words))) open = null;
    block = sentence.block;
    const quoted = open !== null;
    open = openAfter(words, quoted && !OPENING.test(words) ? open : null);
    return quoted;
  });
}

const OPENING = /^(?:["“„«‘]|``)/;
const MARKS = /``|''|["“”„«»‘’]/g;
const BEFORE_OPENING = /[\s([—–]/;
const LETTER = /\p{L}/u;

/** The quotation that is still open at the end of the words, given the one open at their start. */
function openAfter(words: string, before: Mark | null): Mark | null {
  let open = before;
  for (const { 0: mark, index } of words.matchAll(MARKS)) {
    const kind = mark === "‘" || mark === "’" ? "single" : "double";
    if (open === null && opens(words, mark, index)) open = kind;
    else if (open === kind && closes(words, mark, index)) open = null;
  }
  return open;
}

function opens(words: string, mark: string, index: number): boolean {
  if (mark !== '"' && mark !== "''") return OPENING.test(mark);
  const startsWord = index === 0 || BEFORE_OPENING.test(words.charAt(index - 1));
  return startsWord && /\S/.test(words.charAt(index + mark.length));
}

/** Within a word, ’ is an apostrophe. */
function closes(words: string, mark: string, index: number): boolean {
  if (mark === "’") return !LETTER.test(words.charAt(index + 1));
  return ['"', "”", "»", "“", "''"].includes(mark);
}

import type { QuoteChange } from "../../model/posted-quote.ts";
import type { Words } from "../../words/words.ts";

const MAX_CONTENT = 2000;

/** A posted passage with a last line on what became of its article; null where there is no room for it. */
export function withNote(content: string, change: QuoteChange, { facts }: Words): string | null {
  const notes = [facts.noteWithdrawn, facts.noteSame, facts.noteAway].map((note) => `-# ${note}`);
  const lines = content.split("\n");
  const own = notes.includes(lines.at(-1) ?? "") ? lines.slice(0, -1) : lines;
  const noted = [...own, ...noteOf(change, facts).map((note) => `-# ${note}`)].join("\n");
  return noted.length <= MAX_CONTENT ? noted : null;
}

function noteOf({ isWithdrawn, corrected }: QuoteChange, facts: Words["facts"]): readonly string[] {
  if (isWithdrawn) return [facts.noteWithdrawn];
  if (!corrected) return [];
  return [corrected.isStillThere ? facts.noteSame : facts.noteAway];
}

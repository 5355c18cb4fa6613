import type { QuoteChange } from "../../model/posted-quote.ts";

const WITHDRAWN = "-# The article was withdrawn since.";
const STILL_SAYS = "-# The article was corrected since; it still says this.";
const NO_LONGER_SAYS = "-# The article was corrected since; it no longer says this.";
const NOTES: readonly string[] = [WITHDRAWN, STILL_SAYS, NO_LONGER_SAYS];

const MAX_CONTENT = 2000;

/** A posted passage with a last line on what became of its article; null where there is no room for it. */
export function withNote(content: string, change: QuoteChange): string | null {
  const lines = content.split("\n");
  const own = NOTES.includes(lines.at(-1) ?? "") ? lines.slice(0, -1) : lines;
  const noted = [...own, ...noteOf(change)].join("\n");
  return noted.length <= MAX_CONTENT ? noted : null;
}

function noteOf({ isWithdrawn, corrected }: QuoteChange): readonly string[] {
  if (isWithdrawn) return [WITHDRAWN];
  if (!corrected) return [];
  return [corrected.isStillThere ? STILL_SAYS : NO_LONGER_SAYS];
}

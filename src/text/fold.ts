/**
 * The text for an exact comparison that case, typographic quotation marks, dashes and no-break spaces do not
 * disturb. One UTF-16 unit becomes one, so an offset in the folded text is an offset in the text.
 */
export function fold(text: string): string {
  // U+0130 is the only character whose lower case is longer than itself.
  const lower = text.replaceAll("\u0130", "i").toLowerCase();
  return lower.replace(FOLDED, (character) => REPLACEMENT.get(character) ?? character);
}

const REPLACEMENT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": "‘’‚‛′´`ʼ",
    '"': "“”„‟″«»",
    "-": "‐‑‒–—―−",
    " ": "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    // The lower case of Σ depends on its place in the word.
    σ: "ς",
  }).flatMap(([plain, variants]) => [...variants].map((variant) => [variant, plain] as const)),
);

const FOLDED = new RegExp(`[${[...REPLACEMENT.keys()].join("")}]`, "g");

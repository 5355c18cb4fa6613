/** A text as it is compared where typography does not count, and where in the text each unit of it stood. */
export interface Typed {
  readonly text: string;
  /** For each UTF-16 unit, and for the end. */
  readonly at: readonly number[];
}

/** A run of plain characters, which stand for themselves, or a character with what is set above and below it. */
const CHARACTERS = /[!#-&(-,.-_a-~]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu;
const IS_PLAIN = /^[!#-&(-,.-_a-~]+$/;
const QUOTATION_MARK = /^(?:["'`´“”„‟«»‹›‘’‚‛′″「」『』]|'')$/u;
const DASH = /^[-‐‑‒–—―−]$/;
const UNSEEN = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/;

/** Every quotation mark and apostrophe is one, every dash, every white space; "…" is three full stops. */
export function withoutTypography(text: string): Typed {
  const written: string[] = [];
  const at: number[] = [];
  for (const { 0: run, index } of text.matchAll(CHARACTERS)) {
    const isPlain = IS_PLAIN.test(run);
    const plain = isPlain ? run : plainOf(run, written.at(-1) ?? "");
    if (plain !== "") written.push(plain);
    for (let i = 0; i < plain.length; i++) at.push(isPlain ? index + i : index);
  }
  return { text: written.join(""), at: [...at, text.length] };
}

/** The same text alone: most words are written plainly, and stay. */
export const plainWord = (word: string): string =>
  IS_PLAIN.test(word) ? word : withoutTypography(word).text;

function plainOf(character: string, before: string): string {
  if (UNSEEN.test(character)) return "";
  if (/^\s$/.test(character)) return before.endsWith(" ") ? "" : " ";
  if (QUOTATION_MARK.test(character)) return before.endsWith("'") ? "" : "'";
  if (DASH.test(character)) return "-";
  return character === "…" ? "..." : character.normalize("NFKC");
}

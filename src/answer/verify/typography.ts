/** A text as it is compared where typography does not count, and where in the text each unit of it stood. */
export interface Typed {
  readonly text: string;
  /** For each UTF-16 unit, and for the end. */
  readonly at: readonly number[];
}

/** A character with what is set above and below it. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;
const QUOTATION_MARK = /^(?:["'`´“”„‟«»‹›‘’‚‛′″「」『』]|'')$/u;
const DASH = /^[-‐‑‒–—―−]$/;
const UNSEEN = /^[\u00ad\u200b-\u200f\u2060\ufeff]$/;

/** Every quotation mark and apostrophe is one, every dash, every white space; "…" is three full stops. */
export function withoutTypography(text: string): Typed {
  const at: number[] = [];
  let plain = "";
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const written = plainOf(character, plain);
    for (const _ of written.split("")) at.push(index);
    plain += written;
  }
  return { text: plain, at: [...at, text.length] };
}

function plainOf(character: string, before: string): string {
  if (UNSEEN.test(character)) return "";
  if (/^\s$/.test(character)) return before.endsWith(" ") ? "" : " ";
  if (QUOTATION_MARK.test(character)) return before.endsWith("'") ? "" : "'";
  if (DASH.test(character)) return "-";
  return character === "…" ? "..." : character.normalize("NFKC");
}

/** What stands for words left out: an ellipsis, with brackets around it or without, also with spaces between. */
const OMISSION = /\s*(?:[[(]\s*(?:\.{3,4}|…|\. \. \.)\s*[\])]|\.{3,4}|…|\. \. \.(?: \.)?)\s*/u;
/** That, or what who quotes has put in: "[the minister]". */
const BRACKETED = new RegExp(`${OMISSION.source}|\\s*\\[[^\\]\\n]{1,80}\\]\\s*`, "u");

/** A quotation in the parts that are quoted, and what stands between them for other words or none. */
export interface Parted {
  readonly parts: readonly string[];
  /** One fewer than the parts: each as it is written. */
  readonly between: readonly string[];
  /** Whether it says that words are left out, there or before and behind it. */
  readonly isCut: boolean;
}

/** In parts where words are left out. */
export const partedByOmissions = (quotation: string): Parted => parted(quotation, OMISSION);

/** In parts where words are left out or put in; null where nothing is put in, or before or behind all the rest. */
export function partedByInsertions(quotation: string): Parted | null {
  const isPutIn = (piece: string): boolean => piece.startsWith("[") && !isOmission(piece);
  const found = parted(quotation, BRACKETED);
  const count = quotation.match(new RegExp(BRACKETED, "gu"))?.filter((piece) => isPutIn(piece.trim())).length;
  return count && found.between.filter(isPutIn).length === count ? found : null;
}

function parted(quotation: string, border: RegExp): Parted {
  const borders = [...quotation.matchAll(new RegExp(border, "gu"))];
  const pieces = [0, ...borders.map(({ 0: written, index }) => index + written.length)].map((start, i) => ({
    start,
    end: borders[i]?.index ?? quotation.length,
  }));
  const parts = pieces.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(quotation.slice(start, end)));
  return {
    parts: parts.map(({ start, end }) => quotation.slice(start, end)),
    isCut: isOmission(quotation),
    between: parts.slice(1).map(({ start }, i) => quotation.slice(parts[i]?.end, start).trim()),
  };
}

export const isOmission = (written: string): boolean => OMISSION.test(written);

/** A capital set in brackets is one: "[T]he". */
export const withoutBracketedLetters = (quotation: string): string =>
  quotation.replaceAll(/\[(\p{L})\](?=\p{L})/gu, "$1");

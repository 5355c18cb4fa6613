import type { Span } from "../model/span.ts";

/** A word of a text, without a possessive 's. */
export interface Word extends Span {
  /** The word as it is compared: lower case, without accents and apostrophes. */
  readonly key: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/**
 * Letters with apostrophes between them; initials with full stops; numbers with their separators. Most words are told
 * from what follows to be nothing but plain letters, which spares them much.
 */
const WORD =
  /([a-zA-Z]+)(?=[\s,]|$)|\p{N}+(?:[.,:]\p{N}+)+|\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+|[\p{L}\p{N}\p{M}]+(?:['‘’ʼ`´][\p{L}\p{N}\p{M}]+)*/gu;
const POSSESSIVE = /['‘’ʼ`´]s$/i;
const CAPITAL = /^\p{Lu}/u;

/** The words of a text, or of a stretch of it, in order. */
export function wordsIn(text: string, within: Span = { start: 0, end: text.length }): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: word, 1: plain, index } of text.slice(within.start, within.end).matchAll(WORD)) {
    const form = plain ?? word.replace(POSSESSIVE, "");
    const key = plain?.toLowerCase() ?? keyOf(form);
    const start = within.start + index;
    if (key !== "") words.push({ start, end: start + form.length, key, capital: CAPITAL.test(form) });
  }
  return words;
}

const PLAIN = /^[a-z0-9]+$/;
const DROPPED = /['‘’ʼ`´,ʰ-˿\u0640\u064b-\u065f\u0670]/g;
/** The full stops of "u.s", and not those of "3.5". */
const INITIALS = /(?<=\p{L})\./gu;
const ACCENTED_LATIN = /(\p{Script=Latin})\p{M}+/gu;
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: "ss",
    æ: "ae",
    œ: "oe",
    ø: "o",
    ł: "l",
    đ: "d",
    ð: "d",
    þ: "th",
    ı: "i",
    ŋ: "ng",
    ə: "a",
    ي: "ی",
    ى: "ی",
    ئ: "ی",
    ې: "ی",
    ۍ: "ی",
    ك: "ک",
    ة: "ه",
    ۀ: "ه",
    ھ: "ه",
    ہ: "ه",
    أ: "ا",
    إ: "ا",
    آ: "ا",
    ٱ: "ا",
    ؤ: "و",
  }),
);
const REPLACED = new RegExp(`[${[...LETTERS.keys()].join("")}]`, "g");

/** A word as it is compared with others. Empty where nothing is left of it. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(REPLACED, (letter) => LETTERS.get(letter) ?? letter)
    .normalize("NFKD")
    .replace(ACCENTED_LATIN, "$1")
    .normalize("NFC")
    .replace(DROPPED, "")
    .replace(INITIALS, "");
}

import type { Words } from "./words.ts";

/** A number in a language's own digits, in groups: "5,000". */
export const numeral = (number: number, { locale }: Pick<Words, "locale">): string =>
  number.toLocaleString(locale);

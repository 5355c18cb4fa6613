import type { Words } from "./words.ts";

/** A number in a language's own digits, in groups: "5,000". */
export const numeral = (number: number, { locale }: Pick<Words, "locale">): string =>
  new Intl.NumberFormat(locale).format(number);

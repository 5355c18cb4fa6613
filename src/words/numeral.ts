import { inEachLanguage } from "./each-language.ts";
import type { Words } from "./words.ts";

const digits = inEachLanguage((locale) => new Intl.NumberFormat(locale));

/** A number in a language's own digits, in groups: "5,000". */
export const numeral = (number: number, { locale }: Pick<Words, "locale">): string =>
  digits(locale).format(number);

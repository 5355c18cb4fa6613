import { ar } from "./ar/ar.ts";
import { de } from "./de/de.ts";
import { en } from "./en/en.ts";
import { es } from "./es/es.ts";
import { fa } from "./fa/fa.ts";
import { fr } from "./fr/fr.ts";
import type { Words } from "./words.ts";

/** The languages that answers are given in, as BCP 47 calls them. */
export const LANGUAGES = ["en", "fr", "de", "es", "fa", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

const WORDS: Readonly<Record<Language, Words>> = { en, fr, de, es, fa, ar };

export const wordsIn = (language: Language): Words => WORDS[language];

/** The language of a locale such as "es-419"; English where it is none of these. */
export const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => language === locale.toLowerCase().split("-")[0]) ?? "en";

/** What the languages call themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  fr: "français",
  de: "Deutsch",
  es: "español",
  fa: "فارسی",
  ar: "العربية",
};

import type { Words } from "./words.ts";

/** What a language is called in a reader's, by its BCP 47 tag; the tag itself where it is none. */
export function languageNamed(tag: string, { locale }: Pick<Words, "locale">): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

import { detectLanguage } from "../language.ts";
import { stringOf } from "./json-ld.ts";
import type { Metadata } from "./metadata.ts";

/** The page's language as it says: of the document, of the article, of its locale; else as its words tell. */
export function languageOf(metadata: Metadata, body: string): string {
  const stated = [
    metadata.lang,
    stringOf(metadata.article.inLanguage),
    metadata.meta("og:locale", "content-language", "language"),
  ];
  return stated.flatMap((value) => canonical(value) ?? [])[0] ?? detectLanguage(body);
}

function canonical(tag: string | null): string | null {
  const found = /^([a-z]{2,3})(?:[-_]([a-z0-9]{2,8}))*$/i.exec(tag?.trim() ?? "");
  try {
    return found ? (Intl.getCanonicalLocales(found[0].replaceAll("_", "-"))[0] ?? null) : null;
  } catch {
    return null;
  }
}

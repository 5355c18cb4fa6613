import type { Language } from "../../src/words/languages.ts";

/** What a careful editor would strike out: another language's marks, and another way of addressing people. */
export const UNUSUAL: Readonly<Record<Exclude<Language, "en">, RegExp>> = {
  fr: /[ \u00a0][;:!?»]|«[ \u00a0]|'|\b[Tt]u\b/,
  de: /[”«»]|\b(?:Ihnen|Ihre[mnrs]?)\b|[a-zäöü] Sie\b/,
  es: /[“”„]|^[^¿]*\?|^[^¡]*!|\b[Uu]sted\b/,
  fa: /[\u0600-\u06ff][,;?]|[يك]/,
  ar: /[\u0600-\u06ff][,;?]|[یک]/,
};

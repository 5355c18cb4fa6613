import { isolated } from "./isolated.ts";
import { languageNamed } from "./language-name.ts";
import type { Words } from "./words.ts";

/** Why a person should look at an article before relying on it. */
export type Doubt =
  | { readonly kind: "no date" | "no outlet" }
  | { readonly kind: "too short"; readonly words: number }
  /** What a person would look at: the language's tag, or the paragraph. */
  | { readonly kind: "foreign language" | "probable boilerplate"; readonly about: string };

export const doubtWords = (doubt: Doubt, words: Words): string =>
  words.corpus.said(
    words.corpus.kindsOfDoubt[doubt.kind],
    doubt.kind === "foreign language" ? languageNamed(doubt.about, words) : aboutWords(doubt, words),
  );

export function aboutWords(doubt: Doubt, words: Words): string {
  if ("words" in doubt) return words.counts.words(doubt.words);
  return "about" in doubt ? isolated(doubt.about, words) : words.corpus.untold[doubt.kind];
}

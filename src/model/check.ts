import type { Excerpt } from "./excerpt.ts";

/**
 * Whether a quotation stands in the corpus: letter for letter (`exact`), with other quotation marks or none, other dashes,
 * spaces or signs at its ends (`typography`), with words left out (`cut`), with words added or replaced (`changed`), or
 * not.
 */
export type Verdict = "exact" | "typography" | "cut" | "changed" | "absent";

/** Words of a quotation and what is printed in their place; empty where there is nothing. */
export interface Change {
  readonly said: string;
  readonly printed: string;
}

export interface CheckedQuotation {
  /** The quotation as it was given, without its marks. */
  readonly text: string;
  readonly verdict: Verdict;
  /** Where it stands, or the nearest; null where it is absent. */
  readonly excerpt: Excerpt | null;
  readonly changes: readonly Change[];
}

/** The quotations of a text, each compared with what was printed: what `/verify` and Check quotes give. */
export interface VerifyAnswer {
  readonly kind: "verify";
  readonly quotations: readonly CheckedQuotation[];
  /** How many more the text holds. */
  readonly left: number;
}

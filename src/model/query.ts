import type { DayRange } from "./date-span.ts";

/** A word is stemmed, and found in its other spellings; a phrase stands in the text as it is written here. */
export interface Term {
  readonly kind: "word" | "phrase";
  readonly text: string;
}

/** What was asked, parsed once. */
export interface Query {
  /** Every group must be met, by any one of its terms. */
  readonly all: readonly (readonly Term[])[];
  readonly none: readonly Term[];
  /** Any of these outlets; empty is every outlet. */
  readonly outlets: readonly string[];
  /** Any of these authors, by a part of the name; empty is every author. */
  readonly authors: readonly string[];
  /** Days that the event's date shares, or null. */
  readonly event: DayRange | null;
  /** Days of publication, or null. */
  readonly published: DayRange | null;
}

/** What `outlets` names the articles whose outlet is not known. */
export const UNKNOWN_OUTLET = "unknown";

/** A query's length at the most, in characters: what a button and a message can carry. */
export const MAX_QUERY_LENGTH = 200;

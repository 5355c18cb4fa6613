import type { DateSpan } from "./date-span.ts";
import type { Excerpt } from "./excerpt.ts";
import type { Query } from "./query.ts";

/** What became of a place. */
export type PlaceOutcome = "briefly fallen" | "held" | "recaptured" | "attack repelled" | "fallen";

/** What reports can differ in: what became of a place or of anything else, how many (in the words of the text), or the day of a deed (likewise). */
export type Matter =
  | { readonly kind: "outcome"; readonly of: "place" | "thing" }
  | { readonly kind: "number"; readonly of: string }
  | { readonly kind: "day"; readonly of: string };

/** What a report claims in it; an end, as a number, in the words of the text. */
export type Claim =
  | { readonly kind: "outcome"; readonly outcome: PlaceOutcome; readonly date: DateSpan }
  | { readonly kind: "end"; readonly words: string; readonly date: DateSpan }
  | { readonly kind: "number"; readonly words: string }
  | { readonly kind: "day"; readonly date: DateSpan };

export interface Side {
  readonly claim: Claim;
  /** Who the text says claims it, in its words; null where the outlet tells it as its own. */
  readonly by: string | null;
  readonly excerpt: Excerpt;
}

/** What reports differ in: the sides by what they claim, each with the passage that says so. No side is called right. */
export interface Difference {
  readonly about: Matter;
  readonly sides: readonly Side[];
}

/** One matter, outlet by outlet in the order of their reports: what `/compare` gives. */
export interface CompareAnswer {
  readonly kind: "compare";
  readonly query: Query;
  /** Each outlet's excerpts in the order of their events; null stands for an article whose outlet is unknown. */
  readonly outlets: readonly { readonly outlet: string | null; readonly excerpts: readonly Excerpt[] }[];
  readonly differences: readonly Difference[];
  readonly alsoSearched: readonly string[];
  readonly truncated: boolean;
}

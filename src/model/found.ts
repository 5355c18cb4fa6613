import type { Span } from "./span.ts";

/** A sentence that matches a query. */
export interface Hit {
  readonly article: string;
  readonly revision: number;
  /** The sentence, in the body. */
  readonly sentence: Span;
  /** The matched words, in the body, in order. */
  readonly marks: readonly Span[];
  /** Higher is better; only comparable within one search. */
  readonly score: number;
}

/** An article whose headline matches a query. */
export interface HeadlineHit {
  readonly article: string;
  readonly revision: number;
  /** The matched words, in the headline, in order. */
  readonly marks: readonly Span[];
}

/** What a search gives. */
export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /**
   * The articles whose headline holds every word, in no order; none with `any`, nor where words are left out or a
   * phrase is asked for.
   */
  readonly headlines: readonly HeadlineHit[];
  /** Spellings of the query's names that were searched beside its own, and stand in a hit. */
  readonly alsoSearched: readonly string[];
  /** True where no sentence holds every word, and the hits hold only some. */
  readonly loosened: boolean;
}

/** Something to complete what is being typed with. */
export interface Suggestion {
  readonly kind: "headline" | "name" | "phrase" | "outlet";
  readonly text: string;
  /** The article's id, of a headline. */
  readonly article: string | null;
  /** In how many sentences it stands; of an outlet, its articles. */
  readonly count: number;
}

export interface SearchOptions {
  readonly limit: number;
  readonly any?: boolean;
  /** False where nobody looks at the marks of the hits, which then may have none. */
  readonly marked?: boolean;
  readonly scope?: string | null;
}

import type { Language } from "../words/languages.ts";
import type { SourceAnswer } from "./answer.ts";
import type { Passage } from "./passage.ts";

/** A passage that was posted for all: where, and when; not by whom. */
export interface PostedQuote {
  /** The message's id. */
  readonly message: string;
  readonly channel: string;
  readonly passage: Passage;
  /** In which it was posted. */
  readonly language: Language;
  readonly at: Date;
}

/** A posted passage whose article changed since. It is leased until then, in milliseconds since 1970. */
export interface ChangedQuote extends Omit<PostedQuote, "at"> {
  readonly until: number;
}

/** What became of a quoted article since. */
export type QuoteChange = Pick<SourceAnswer, "isWithdrawn" | "corrected">;

/** How many passages a channel takes, or a member may post in it, within so many milliseconds. */
export interface Pace {
  /** The channel's id, or with it the member's. */
  readonly whose: string;
  readonly most: number;
  readonly within: number;
}

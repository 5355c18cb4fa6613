import type { Article } from "./article.ts";
import type { EventDate } from "./date-span.ts";
import type { Passage } from "./passage.ts";
import type { Span } from "./span.ts";

/** Where an excerpt stands: what is said of an article beside its text. */
export type Source = Pick<
  Article,
  "id" | "revision" | "headline" | "authors" | "outlet" | "published" | "url"
>;

/** A passage that answers, with its words, its event date and its source. */
export interface Excerpt {
  readonly passage: Passage;
  /** `body.slice(start, end)`, letter for letter. */
  readonly quote: string;
  /** The matched words, as offsets in `quote`. */
  readonly marks: readonly Span[];
  readonly event: EventDate;
  readonly source: Source;
  /** Reprints of the same passage. */
  readonly also: readonly Source[];
}

/** The excerpt as a reader meets it, to be told apart from every other: one place in one article. */
export const excerptKey = (passage: Pick<Passage, "article" | "start">): string =>
  `${passage.article}.${passage.start}`;

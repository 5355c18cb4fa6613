import type { Article } from "./article.ts";
import type { EventDate } from "./date-span.ts";
import type { Passage } from "./passage.ts";
import type { Span } from "./span.ts";

/** Where an excerpt stands: what is said of an article beside its text. */
export type Source = Pick<
  Article,
  "id" | "revision" | "story" | "headline" | "authors" | "outlet" | "published" | "url"
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

/** What tells an excerpt from every other of an answer: one stretch of one article. */
export const excerptKey = ({ article, start, end }: Pick<Passage, "article" | "start" | "end">): string =>
  `${article}.${start}-${end}`;

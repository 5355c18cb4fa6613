/** A feed, whatever its format: what its publisher says of it, and its items as they stand in it. */
export interface Feed {
  readonly title: string | null;
  /** The site that it is of. */
  readonly home: string | null;
  readonly language: string | null;
  /** Minutes for which it is fresh, as it says itself. */
  readonly ttl: number | null;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** What names the item in its feed for good: its own id, else its address. */
  readonly id: string;
  readonly address: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** When it was published, in the feed's words. */
  readonly published: string | null;
  /** Its text as HTML, the longest that the feed has; whether that is all of it the feed does not say. */
  readonly content: string | null;
  /** The title of the feed that it was taken over from. */
  readonly takenFrom: string | null;
}

/** What was read is no feed. The message is the end of a sentence that begins with its address. */
export class FeedError extends Error {
  override name = "FeedError";
}

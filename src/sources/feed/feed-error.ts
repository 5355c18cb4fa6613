/** What was read is no feed. The message is the end of a sentence that begins with its address. */
export class FeedError extends Error {
  override name = "FeedError";
}

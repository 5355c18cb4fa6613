import { RefusedError } from "../refused-error.ts";

/** What was read is no feed. The message is the end of a sentence that begins with its address. */
export class FeedError extends RefusedError {
  override name = "FeedError";
}

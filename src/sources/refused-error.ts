import { en } from "../words/en/en.ts";
import { type Reason, reasonWords } from "../words/reason.ts";

/** What is read is not what it should be, or too much of it. The message is the end of a sentence that begins with its name. */
export class RefusedError extends Error {
  override name = "RefusedError";
  readonly why: Reason;

  constructor(why: Reason, options?: ErrorOptions) {
    super(reasonWords(why, en), options);
    this.why = why;
  }
}

/** Why something could not be read, whatever was thrown. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof RefusedError) return error.why;
  return ["broken", error instanceof Error ? error.message : String(error)];
}

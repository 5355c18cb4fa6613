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
  if (!(error instanceof Error)) return ["broken", String(error)];
  if (error.name === "PasswordException") return ["encrypted"];
  return [brokenAs(error), error.message];
}

/** By what Node and the reader of PDFs throw. */
function brokenAs(error: Error): "noJson" | "noPdf" | "badlyPacked" | "broken" {
  if (error instanceof SyntaxError) return "noJson";
  if (error.name === "InvalidPDFException") return "noPdf";
  return "code" in error && String(error.code).startsWith("Z_") ? "badlyPacked" : "broken";
}

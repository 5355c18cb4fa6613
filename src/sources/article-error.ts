import type { Reason } from "../words/reason.ts";
import { RefusedError } from "./refused-error.ts";

/** An article's file that says something it cannot say. The message lacks the file's name: its reader adds it. */
export class ArticleError extends RefusedError {
  override name = "ArticleError";
  /** The line of the value at fault, from 1. */
  readonly line: number;

  constructor(line: number, why: Reason) {
    super(why);
    this.line = line;
  }
}

/** The file, with the line where an error names one. */
export const placeIn = (file: string, error: unknown): string =>
  error instanceof ArticleError ? `${file}:${error.line}` : file;

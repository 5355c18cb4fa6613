import type { Query } from "../model/query.ts";
import { en } from "../words/en/en.ts";
import type { Say } from "../words/words.ts";

/**
 * What is wrong with a query, and where: offsets in the text as it was typed. The message points at the place, for
 * readers whose letters are all of a width; the reason does without.
 */
export class QueryError extends Error {
  override name = "QueryError";
  readonly reason: Say;
  readonly text: string;
  readonly start: number;
  readonly end: number;

  constructor(text: string, start: number, end: number, reason: Say) {
    super(`${reason(en)}\n${pointAt(text, start, end)}`);
    this.reason = reason;
    this.text = text;
    this.start = start;
    this.end = end;
  }
}

/** The query that is read, or null where it cannot be. */
export function unlessWrong(read: () => Query): Query | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}

/** The text with carets under the place. */
function pointAt(text: string, start: number, end: number): string {
  const line = text.replaceAll(/\s/g, " ");
  return `${line}\n${" ".repeat(start)}${"^".repeat(Math.max(1, end - start))}`;
}

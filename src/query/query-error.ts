/** What is wrong with a query, and where: offsets in the text as it was typed. The message is shown to people. */
export class QueryError extends Error {
  override name = "QueryError";
  readonly start: number;
  readonly end: number;

  constructor(text: string, start: number, end: number, reason: string) {
    super(`${reason}\n${pointAt(text, start, end)}`);
    this.start = start;
    this.end = end;
  }
}

/** The text with carets under the place. */
function pointAt(text: string, start: number, end: number): string {
  const line = text.replaceAll(/\s/g, " ");
  return `${line}\n${" ".repeat(start)}${"^".repeat(Math.max(1, end - start))}`;
}

/** An article's file that says something it cannot say. The message lacks the file's name: its reader adds it. */
export class ArticleError extends Error {
  override name = "ArticleError";
  /** The line of the value at fault, from 1. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** How far back a quotation can have begun. */
const REACH = 1000;

/** Whether a place stands between quotation marks that its paragraph opens: "today" is another day in them. */
export function isQuoted(body: string, at: number): boolean {
  const start = Math.max(body.lastIndexOf("\n", at - 1) + 1, at - REACH);
  const marks = body.slice(start, at).match(/["“”„«»]|``|''/g) ?? [];
  return marks.reduce((isOpen, mark) => (mark === '"' ? !isOpen : OPENING.has(mark)), false);
}

const OPENING: ReadonlySet<string> = new Set(["“", "„", "«", "``"]);

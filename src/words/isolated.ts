import type { Words } from "./words.ts";

/** A name as it stands in a line: it turns round nothing behind it, and in a line from right to left nothing turns it. */
export function isolated(name: string, { direction }: Pick<Words, "direction">): string {
  const plain = name.replaceAll(TURNING, "");
  return direction === "rtl" && plain ? `${OPEN}${plain}${CLOSE}` : plain;
}

const OPEN = "\u2068";
const CLOSE = "\u2069";

/** A line that was cut, with every name in it ended. */
export const closed = (line: string): string =>
  line + CLOSE.repeat(Math.max(0, line.split(OPEN).length - line.split(CLOSE).length));

/** Embeddings, overrides and isolates, which change the direction of a line up to its end where they are left open. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

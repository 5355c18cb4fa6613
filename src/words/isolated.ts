import type { Words } from "./words.ts";

/** A name as it stands in a line: it turns round nothing behind it, and in a line from right to left nothing turns it. */
export const isolated = (name: string, { direction }: Pick<Words, "direction">): string =>
  direction === "rtl" ? held(name) : untied(name);

/** The same where the line runs from right to left anyway. */
export const held = (name: string): string => (name ? TURN + OPEN + untied(name) + CLOSE : "");

/** Characters that a name is longer by, at the most. */
export const ISOLATING = 3;

/** A line that begins with a name is taken to run as the name does, unless this stands before it. */
const TURN = "\u200f";
const OPEN = "\u2068";
const CLOSE = "\u2069";

const untied = (name: string): string => name.replaceAll(TURNING, "");

/** Embeddings, overrides and isolates, which change the direction of a line up to its end where they are left open. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** A line that was cut, with every name in it ended. */
export const closed = (line: string): string =>
  line + CLOSE.repeat(Math.max(0, line.split(OPEN).length - line.split(CLOSE).length));

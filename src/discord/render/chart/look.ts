/** Units of the drawing, which is made at twice the size: narrow, so that the letters stay legible on a phone. */
export const SCALE = 2;
export const MARGIN = 14;
export const WIDTH = 400 - 2 * MARGIN;
/** Above the rows stand the topic and the days, below them the axis. */
export const HEAD = 52;
export const FOOT = 30;
/** An outlet's row: its name above, its marks below. */
export const ROW = 44;
export const LANE = 31;

/** A card of its own, dark enough beside Discord's dark and clear beside its light. */
export const COLOURS = {
  card: "#1e1f22",
  line: "#3f4248",
  text: "#f2f3f5",
  quiet: "#c4c9ce",
  mark: "#6cb2ff",
} as const;
/** The letters' size; nothing is smaller than `SMALL`. */
export const LETTERS = 13;
export const SMALL = 12;

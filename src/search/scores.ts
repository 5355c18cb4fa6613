/** Rows in ascending order, each once. */
export type Rows = Uint32Array;

/** Rows, and beside each its score. */
export interface Scores {
  readonly rows: Rows;
  readonly scores: Float32Array;
}

export const NO_SCORES: Scores = { rows: new Uint32Array(0), scores: new Float32Array(0) };

/** The first place at or behind `from` whose value is not below `target`: steps that double, then halves. */
export function seek(list: Uint32Array, from: number, target: number): number {
  let step = 1;
  while (from + step < list.length && (list[from + step] ?? 0) < target) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(from + step, list.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows in both, with the sum of their scores. */
export function both(a: Scores, b: Scores): Scores {
  if (b.rows.length < a.rows.length) return both(b, a);
  const found = room(a.rows.length);
  let [size, at] = [0, 0];
  for (let i = 0; i < a.rows.length && at < b.rows.length; i++) {
    const row = a.rows[i] ?? 0;
    at = seek(b.rows, at, row);
    if (b.rows[at] !== row) continue;
    found.rows[size] = row;
    found.scores[size++] = (a.scores[i] ?? 0) + (b.scores[at] ?? 0);
  }
  return cut(found, size);
}

/** The rows in any of the two, with the better score. */
export const either = (a: Scores, b: Scores): Scores => united(a, b, better);

/** The rows in any of the two, with the sum of their scores. */
export const sum = (a: Scores, b: Scores): Scores => united(a, b, added);

const better = (a: number, b: number): number => (a > b ? a : b);
const added = (a: number, b: number): number => a + b;

/** The rows in any of the two; where they are in both, the scores made one. */
function united(a: Scores, b: Scores, one: (a: number, b: number) => number): Scores {
  if (a.rows.length === 0) return b;
  if (b.rows.length === 0) return a;
  const found = room(a.rows.length + b.rows.length);
  let [size, i, j] = [0, 0, 0];
  while (i < a.rows.length && j < b.rows.length) {
    const [x = 0, y = 0] = [a.rows[i], b.rows[j]];
    found.rows[size] = x < y ? x : y;
    if (x < y) found.scores[size++] = a.scores[i++] ?? 0;
    else if (y < x) found.scores[size++] = b.scores[j++] ?? 0;
    else found.scores[size++] = one(a.scores[i++] ?? 0, b.scores[j++] ?? 0);
  }
  const rest = i < a.rows.length ? from(a, i) : from(b, j);
  found.rows.set(rest.rows, size);
  found.scores.set(rest.scores, size);
  return cut(found, size + rest.rows.length);
}

/** Those of the rows given, with their scores. */
export const within = (scores: Scores, rows: Rows): Scores =>
  both(scores, { rows, scores: new Float32Array(rows.length) });

/** The rows that are allowed. */
export function only({ rows, scores }: Scores, isAllowed: (row: number) => boolean): Scores {
  const found = room(rows.length);
  let size = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if (!isAllowed(row)) continue;
    found.rows[size] = row;
    found.scores[size++] = scores[i] ?? 0;
  }
  return cut(found, size);
}

export const room = (size: number): Scores => ({
  rows: new Uint32Array(size),
  scores: new Float32Array(size),
});

/** The first so many. A part of an array takes longer to make than most are to fill. */
export const cut = (all: Scores, size: number): Scores =>
  size === all.rows.length ? all : { rows: all.rows.subarray(0, size), scores: all.scores.subarray(0, size) };

/** All but the first so many. */
const from = ({ rows, scores }: Scores, start: number): Scores => ({
  rows: rows.subarray(start),
  scores: scores.subarray(start),
});

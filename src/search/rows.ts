import type { Rows } from "./postings.ts";

/** The rows in both. */
export function intersect(a: Rows, b: Rows): Rows {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const found = new Uint32Array(few.length);
  let size = 0;
  let at = 0;
  for (const row of few) {
    at = firstAtLeast(many, row, at);
    if (many[at] === row) found[size++] = row;
  }
  return found.subarray(0, size);
}

/** The rows of `a` that are not in `b`. */
export function subtract(a: Rows, b: Rows): Rows {
  let at = 0;
  return a.filter((row) => {
    at = firstAtLeast(b, row, at);
    return b[at] !== row;
  });
}

/** The rows in any of them. */
export function union(lists: readonly Rows[]): Rows {
  const filled = lists.filter((list) => list.length > 0);
  const [only] = filled;
  if (only && filled.length === 1) return only;
  const all = new Uint32Array(filled.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of filled) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  return all.filter((row, i) => row !== all[i - 1]);
}

/** The first place at or behind `from` that holds `row` or more. Gallops, for one list may be far longer. */
function firstAtLeast(rows: Rows, row: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < rows.length && (rows[low + step] ?? 0) < row) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, rows.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How many letters have to be put in, left out, changed or swapped with their neighbours to make one word of another
 * (Damerau, 1964, where no letter is edited twice); Infinity where it is more than `most`.
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row[j] = editsAt(a, b, i, j, { before, last, row });
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    [before, last] = [last, row];
  }
  const edits = last[b.length] ?? 0;
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

interface Rows {
  readonly before: readonly number[];
  readonly last: readonly number[];
  readonly row: readonly number[];
}

function editsAt(a: string, b: string, i: number, j: number, { before, last, row }: Rows): number {
  const isSame = a[i - 1] === b[j - 1];
  const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    at(last, j) + 1,
    at(row, j - 1) + 1,
    at(last, j - 1) + (isSame ? 0 : 1),
    isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}

const at = (row: readonly number[], place: number): number => row[place] ?? 0;

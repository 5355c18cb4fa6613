/** Which rows hold a key: for each key its rows, ascending. Rows must be added in order. */
export interface Postings {
  add(key: string, row: number): void;
  of(key: string): Rows;
  has(key: string): boolean;
  dump(): PostingsDump;
}

/** Rows in ascending order, each once. */
export type Rows = Uint32Array;

/** What a snapshot keeps: the keys, how many rows each has, and all rows one after the other. */
export interface PostingsDump {
  readonly keys: readonly string[];
  readonly sizes: Uint32Array;
  readonly rows: Uint32Array;
}

export const NONE = 0xffffffff;
const NO_ROWS: Rows = new Uint32Array(0);

interface List {
  rows: Uint32Array;
  size: number;
}

export function createPostings(dump?: PostingsDump): Postings {
  // Most keys have one row for ever; a bare number keeps them small.
  const lists = new Map<string, List | number>(dump && listsOf(dump));

  return {
    add(key, row) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, row);
      else if (typeof list !== "number") append(list, row);
      else if (list !== row) lists.set(key, { rows: Uint32Array.of(list, row), size: 2 });
    },
    of: (key) => rowsIn(lists.get(key)),
    has: (key) => lists.has(key),
    dump() {
      const all = [...lists.values()].map(rowsIn);
      const sizes = Uint32Array.from(all, (rows) => rows.length);
      const rows = new Uint32Array(sizes.reduce((sum, size) => sum + size, 0));
      let at = 0;
      for (const part of all) {
        rows.set(part, at);
        at += part.length;
      }
      return { keys: [...lists.keys()], sizes, rows };
    },
  };
}

function* listsOf({ keys, sizes, rows }: PostingsDump): Iterable<[string, List | number]> {
  let at = 0;
  for (const [i, key] of keys.entries()) {
    const size = sizes[i] ?? 0;
    yield [key, listOf(rows.subarray(at, at + size))];
    at += size;
  }
}

function append(list: List, row: number): void {
  if (list.rows[list.size - 1] === row) return;
  if (list.size === list.rows.length) {
    const larger = new Uint32Array(Math.ceil(list.size * 1.5) + 2);
    larger.set(list.rows);
    list.rows = larger;
  }
  list.rows[list.size++] = row;
}

function rowsIn(list: List | number | undefined): Rows {
  if (list === undefined) return NO_ROWS;
  return typeof list === "number" ? Uint32Array.of(list) : list.rows.subarray(0, list.size);
}

const listOf = (rows: Rows): List | number =>
  rows.length === 1 ? (rows[0] ?? NONE) : { rows, size: rows.length };

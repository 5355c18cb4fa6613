/** Keys in order, to be found by how they begin. */
export interface SortedKeys {
  /** A key that is not there. */
  add(key: string): void;
  /** A key that is there. */
  remove(key: string): void;
  startingWith(prefix: string): readonly string[];
}

export function createSortedKeys(keys: Iterable<string> = []): SortedKeys {
  let sorted: string[] = [];
  let recent = [...keys];
  let removed = new Set<string>();

  // Sorting what is nearly sorted is a merge, so a few new keys cost little.
  const settle = (): void => {
    if (recent.length === 0 && removed.size === 0) return;
    const all = sorted.concat(recent.toSorted(compare)).filter((key) => !removed.has(key));
    sorted = all.sort(compare);
    recent = [];
    removed = new Set();
  };

  return {
    add(key) {
      if (!removed.delete(key)) recent.push(key);
    },
    remove: (key) => void removed.add(key),
    startingWith(prefix) {
      settle();
      return sorted.slice(firstFrom(sorted, prefix), firstFrom(sorted, `${prefix}\uffff`));
    },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function firstFrom(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

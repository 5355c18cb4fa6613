import type { Scores } from "./word-index.ts";

/**
 * The rows of the highest scores, highest first; among equals the earlier row first. At most `limit`: a heap of the
 * best so far, with the worst of them at the root, passes over most rows at one comparison each.
 */
export function best(scores: Scores, limit: number): readonly number[] {
  const heap: number[] = [];
  const isWorse = (a: number, b: number) => {
    const [x = 0, y = 0] = [scores.get(a), scores.get(b)];
    return x < y || (x === y && a > b);
  };
  for (const row of scores.keys()) {
    if (heap.length < limit) rise(heap, row, isWorse);
    else if (isWorse(heap[0] ?? row, row)) sink(heap, row, isWorse);
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1));
}

type IsWorse = (a: number, b: number) => boolean;

function rise(heap: number[], row: number, isWorse: IsWorse): void {
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap[above] ?? 0;
    if (!isWorse(row, other)) break;
    heap[at] = other;
    at = above;
  }
  heap[at] = row;
}

/** Puts a row in the root's stead. */
function sink(heap: number[], row: number, isWorse: IsWorse): void {
  let at = 0;
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    if (below + 1 < heap.length && isWorse(heap[below + 1] ?? 0, heap[below] ?? 0)) below++;
    const other = heap[below] ?? 0;
    if (!isWorse(other, row)) break;
    heap[at] = other;
    at = below;
  }
  heap[at] = row;
}

/**
 * The places of the highest scores, highest first; among equals the earlier place first. At most `limit`: a heap of
 * the best so far, with the worst of them at the root, passes over most places at one comparison each. Whether one is
 * allowed is only asked where it has a chance.
 */
export function best(
  scores: ArrayLike<number>,
  limit: number,
  isAllowed: (place: number) => boolean = () => true,
): readonly number[] {
  const heap: number[] = [];
  const isWorse = (a: number, b: number) => {
    const [x = 0, y = 0] = [scores[a], scores[b]];
    return x < y || (x === y && a > b);
  };
  let least = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < scores.length; place++) {
    // What comes later is worse than its equal.
    if ((scores[place] ?? 0) <= least || !isAllowed(place)) continue;
    if (heap.length < limit) rise(heap, place, isWorse);
    else sink(heap, place, isWorse);
    if (heap.length === limit) least = scores[heap[0] ?? 0] ?? 0;
  }
  return heap.sort((a, b) => (isWorse(a, b) ? 1 : -1));
}

type IsWorse = (a: number, b: number) => boolean;

function rise(heap: number[], place: number, isWorse: IsWorse): void {
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const other = heap[above] ?? 0;
    if (!isWorse(place, other)) break;
    heap[at] = other;
    at = above;
  }
  heap[at] = place;
}

/** Puts a place in the root's stead. */
function sink(heap: number[], place: number, isWorse: IsWorse): void {
  let at = 0;
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    if (below + 1 < heap.length && isWorse(heap[below + 1] ?? 0, heap[below] ?? 0)) below++;
    const other = heap[below] ?? 0;
    if (!isWorse(other, place)) break;
    heap[at] = other;
    at = below;
  }
  heap[at] = place;
}

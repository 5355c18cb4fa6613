import { setImmediate } from "node:timers/promises";

/** Milliseconds that one question keeps others waiting, but for what one item takes. */
const STRETCH_MS = 10;

/** Maps items one after the other. What takes long is done in stretches: in between, others have their turn. */
export async function inTurns<Item, Mapped>(
  items: readonly Item[],
  map: (item: Item) => Mapped | Promise<Mapped>,
): Promise<readonly Mapped[]> {
  const mapped: Mapped[] = [];
  let began = performance.now();
  for (const item of items) {
    if (performance.now() - began > STRETCH_MS) {
      await setImmediate();
      began = performance.now();
    }
    mapped.push(await map(item));
  }
  return mapped;
}

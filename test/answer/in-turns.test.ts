import { expect, it } from "vitest";
import { inTurns } from "../../src/answer/in-turns.ts";

function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

it("gives others their turn between items that take long, and keeps the order", async () => {
  const seen: string[] = [];
  const other = () => {
    seen.push("other");
    if (seen.length < 20) setImmediate(other);
  };
  setImmediate(other);
  const mapped = await inTurns([1, 2, 3], (item) => {
    seen.push(`item ${item}`);
    busy(20);
    return item * 2;
  });
  expect(mapped).toEqual([2, 4, 6]);
  expect(seen.filter((one) => one.startsWith("item"))).toEqual(["item 1", "item 2", "item 3"]);
  expect(seen.indexOf("other")).toBeLessThan(seen.indexOf("item 2"));
  expect(seen.slice(seen.indexOf("item 2"), seen.indexOf("item 3"))).toContain("other");
});

it("passes on what goes wrong, and goes no further", async () => {
  const seen: number[] = [];
  const mapping = inTurns([1, 2, 3], async (item) => {
    seen.push(item);
    if (item === 2) throw new Error("no second");
  });
  await expect(mapping).rejects.toThrow("no second");
  expect(seen).toEqual([1, 2]);
});

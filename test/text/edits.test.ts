import { describe, expect, it } from "vitest";
import { editsBetween } from "../../src/text/edits.ts";

describe("the edits between two words", () => {
  it.each([
    ["harbour", "harbour", 0, "the same word"],
    ["harbuor", "harbour", 1, "two letters swapped"],
    ["habour", "harbour", 1, "a letter left out"],
    ["harrbour", "harbour", 1, "a letter put in"],
    ["garbour", "harbour", 1, "another letter"],
    ["", "at", 2, "nothing of it"],
    ["habuor", "harbour", 2, "two mistakes"],
  ])("from %j to %j are %i: %s", (a, b, edits) => {
    expect(editsBetween(a, b, 2)).toBe(edits);
    expect(editsBetween(b, a, 2)).toBe(edits);
  });

  it("are not counted past the most that are wanted", () => {
    expect(editsBetween("habuor", "harbour", 1)).toBe(Number.POSITIVE_INFINITY);
    expect(editsBetween("ferry", "harbour", 2)).toBe(Number.POSITIVE_INFINITY);
  });
});

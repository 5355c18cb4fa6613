import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shinglesOf } from "../../src/text/shingles.ts";

describe("shingles", () => {
  it.each([
    ["one for each run of five words", "the ship left the old harbour", 2],
    ["each once", "one two three one two three one two three", 3],
    ["one of a shorter text", "too short", 1],
    ["none of a text without words", " … — !", 0],
    ["one for each run of five characters where words have no spaces", "港を出た船は", 2],
  ])("are %s", (_, text, count) => expect(shinglesOf(text)).toHaveLength(count));

  it.each([
    ["“It’s late,” she said, and left.", '"it\'s  late" SHE said and left'],
    ["caf\u00e9 by the sea at night", "cafe\u0301 by the sea at night"],
  ])("make no difference between %j and %j", (a, b) => expect(shinglesOf(a)).toEqual(shinglesOf(b)));

  it("tell the order of the words", () => {
    expect(shinglesOf("man bites dog in town")).not.toEqual(shinglesOf("dog bites man in town"));
  });

  it("of a part are among those of the whole", () => {
    const words = fc.array(fc.constantFrom("ship", "sea", "old", "the", "harbour", "left", "night"), {
      minLength: 5,
    });
    fc.assert(
      fc.property(words, words, words, (before, part, after) => {
        const whole = new Set(shinglesOf([...before, ...part, ...after].join(" ")));
        expect(shinglesOf(part.join(" ")).every((shingle) => whole.has(shingle))).toBe(true);
      }),
    );
  });
});

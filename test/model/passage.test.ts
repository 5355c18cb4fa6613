import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPassageRef, parsePassageRef } from "../../src/model/passage.ts";

describe("a passage's reference", () => {
  it("reads back as it was written", () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99_999_998), (revision, start) => {
        const passage = { article: "abcdefghj2", revision: revision + 1, start, end: start + 1 };
        expect(parsePassageRef(formatPassageRef(passage))).toEqual(passage);
      }),
    );
  });

  it("may leave the revision out", () => {
    expect(parsePassageRef("abcdefghj2#3-9")).toEqual({
      article: "abcdefghj2",
      revision: null,
      start: 3,
      end: 9,
    });
  });

  it.each([
    "",
    "abcdefghj2",
    "abcdefghj2.0#1-2",
    "abcdefghj2#9-3",
    "abcdefghj2#3-3",
    "ABCDEFGHJ2#1-2",
    "x#1-2",
  ])("is not %j", (text) => expect(parsePassageRef(text)).toBeNull());
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/text/fold.ts";

describe("fold", () => {
  it.each([
    ["“It’s over”", '"it\'s over"'],
    ["‘Qala‑e‑Naw’ — Herat–Kabul", "'qala-e-naw' - herat-kabul"],
    ["on\u00a0a\u202fprovincial", "on a provincial"],
    ["«ΟΔΟΣ»", '"οδοσ"'],
    ["İzmir", "izmir"],
    ["Zürich", "zürich"],
  ])("makes %j %j", (text, folded) => expect(fold(text)).toBe(folded));

  it("keeps every offset, and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, after) => {
        expect(fold(before)).toHaveLength(before.length);
        expect(fold(before + after)).toBe(fold(before) + fold(after));
        expect(fold(fold(before))).toBe(fold(before));
      }),
    );
  });
});

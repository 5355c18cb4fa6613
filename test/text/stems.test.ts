import { describe, expect, it } from "vitest";
import { stemOf } from "../../src/text/stems.ts";

describe("the stem of an English word", () => {
  it.each([
    ["organise", "organize", "organising", "organised", "organisation", "organizations"],
    ["privatise", "privatised", "privatization"],
    ["analyse", "analyzed", "analysing"],
    ["labour", "labor", "labourers", "laboring"],
    ["centre", "centers"],
    ["defence", "defenses"],
    ["programmes", "program"],
    ["neighbourhood", "neighborhoods"],
    ["revise", "revision", "revising"],
    ["precise", "precisely"],
    ["raise", "raising", "raised"],
    ["promise", "promised", "promising"],
    ["criticise", "criticized"],
    ["uprising", "uprisings"],
    ["advertising", "advertise", "advertisements"],
    ["kilometres", "kilometer"],
    ["favourite", "favorites"],
  ])("is the same for %s and its forms", (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it.each([
    ["meter", "meteor"],
    ["rise", "rice"],
  ])("is another one for %s and %s", (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});

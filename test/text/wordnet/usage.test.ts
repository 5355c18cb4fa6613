import { describe, expect, it } from "vitest";
import { openUsage } from "../../../src/text/wordnet/usage.ts";

const { usage, meant } = openUsage();

describe("the usage of words", () => {
  it.each([
    ["bridgde", "bridge"],
    ["hosptial", "hospital"],
    ["comunity", "community"],
    ["definately", "definitely"],
    ["wich", "which"],
  ])("takes %s for %s", (typed, word) => {
    expect(meant(typed)[0]).toBe(word);
  });

  it.each(["zabihullah", "qwrtzp", ""])("takes %j for nothing else", (typed) => {
    expect(meant(typed)).toEqual([]);
  });

  it("tells usual words from rare ones, and these from none", () => {
    expect(usage("house")).toBeGreaterThan(usage("parliament"));
    expect(usage("parliament")).toBeGreaterThan(usage("zabihullah"));
    expect(usage("zabihullah")).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { rootOf } from "../../../src/text/wordnet/lemmas.ts";
import { createThesaurus } from "../../../src/text/wordnet/thesaurus.ts";

const thesaurus = createThesaurus();

describe("the thesaurus", () => {
  it.each([
    ["kids", "child", "the same thing in another word"],
    ["fled", "flight", "the noun of an irregular verb"],
    ["quit", "drop out", "a verb in two words"],
    ["watched", "spectator", "who does it"],
    ["blew up", "explode", "another word for a verb in two words"],
    ["animal", "chordate", "a kind of it"],
  ])("has for %s the root of %s: %s", (asked, said) => {
    const root = said.split(" ").map(rootOf).join(" ");
    expect(thesaurus.related(asked).get(root)).toBeGreaterThan(0.5);
  });

  it("holds another word for less than the word itself, and a kind of it for less than another word", () => {
    const related = thesaurus.related("child");
    expect(related.get("child")).toBeUndefined();
    expect(related.get(rootOf("kid"))).toBeGreaterThan(related.get(rootOf("orphan")) ?? 1);
  });

  it.each([
    ["cricket", "noun"],
    ["dressed", "verb"],
    ["forever", "adv"],
    ["kabul", "noun"],
    ["zabihullah", null],
    ["", null],
    ["…", null],
  ])("tells what %j mostly is", (key, part) => {
    expect(thesaurus.mainPart(key)).toBe(part);
  });

  it.each([
    ["fell", "fall"],
    ["children", "child"],
    ["fallen", "falls"],
    ["wounded", "wound"],
    ["grounds", "ground"],
  ])("has one root for %s and %s", (one, other) => {
    expect(rootOf(one)).toBe(rootOf(other));
  });
});

import { describe, expect, it } from "vitest";
import { createThesaurus } from "../../../src/text/wordnet/thesaurus.ts";

const { kinds, meanings, classify } = createThesaurus();

/** Whether a word is a kind of another, in the first sense of that. */
const isKindOf = (word: string, pos: "noun" | "verb", other: string): boolean =>
  [...meanings(other, pos, 1)].some((id) => kinds(word, pos, 4).has(id));

describe("what a word is a kind of", () => {
  it.each([
    ["dockers", "noun", "person"],
    ["policemen", "noun", "person"],
    ["drowned", "verb", "die"],
    ["massacred", "verb", "kill"],
    ["euros", "noun", "monetary_unit"],
  ] as const)("%s, a %s: %s", (word, pos, other) => {
    expect(isKindOf(word, pos, other)).toBe(true);
  });

  it("is never so general that everything is one: to move, to make", () => {
    expect(isKindOf("evacuate", "verb", "move")).toBe(false);
  });

  it("is nothing, of what is no English word", () => {
    expect(kinds("zabihullah", "noun", 4).size).toBe(0);
  });
});

describe("the classes of a word", () => {
  const classes = [
    { name: "die", words: "dying", kinds: "kill decease" },
    { name: "evacuate", kinds: "move_out" },
  ];

  it.each([
    ["dying", ["die"]],
    ["drowned", ["die"]],
    ["death", ["die"]],
    ["taken out", ["evacuate"]],
    ["sang", []],
  ])("%s: %j", (word, names) => {
    expect(classify(classes)(word)).toEqual(names);
  });
});

import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/answer/reading.ts";
import { shortlyNamed } from "../../src/answer/short-names.ts";
import { articleOf } from "../support/articles.ts";

/** The words that name in short what the first sentence names in full. */
function shortNames(name: string, body: string): readonly string[] {
  const reading = readArticle(articleOf("a", body, { headline: name }));
  const sentence = reading.layout.sentences[0] ?? { start: 0, end: 0 };
  const start = body.indexOf(name);
  const marks = [{ start, end: start + name.length }];
  const hits = shortlyNamed(reading, [{ article: "a", revision: 1, sentence, marks, score: 1 }], null);
  return hits.flatMap((hit) => hit.marks.map((mark) => body.slice(mark.start, mark.end)));
}

describe("short names", () => {
  it.each([
    ["Louise Karimi", "Louise Karimi spoke first. Then Karimi left.", ["Karimi"]],
    ["Louise Karimi", "Louise Karimi spoke first. Louise left.", []],
    ["Louise Karimi", "Louise Karimi spoke first. Omar Karimi left.", []],
    ["Orion X20", "The Orion X20 flew first. The X20 landed.", ["X20"]],
    ["200 Skyliner", "A 200 Skyliner flew first. Later two 200s and a 200 landed.", ["200s", "200"]],
    ["Orion Airlines", "The pilots of Orion Airlines met. So did Delta Airlines staff.", []],
    ["Orion X20", "The Orion X20 flew first. Two of the X20s landed.", ["X20s"]],
    ["Orion Airlines", "Pilots of Orion Airlines (OAL) met. OAL paid them.", ["OAL"]],
    ["Orion Airlines", "Pilots of Orion Airlines (BBC) met. The BBC paid them.", []],
    ["Kunduz", "They came to Kunduz. They left.", []],
  ])("of %s in: %s", (name, body, expected) => {
    expect(shortNames(name, body)).toEqual(expected);
  });
});

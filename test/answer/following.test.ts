import { describe, expect, it } from "vitest";
import { followingOf } from "../../src/answer/following.ts";
import { readArticle } from "../../src/answer/reading.ts";
import { articleOf } from "../support/articles.ts";

/** The sentences that follow the one that names Kunduz. */
function following(body: string): readonly string[] {
  const reading = readArticle(articleOf("a", body, { headline: "Kunduz" }));
  const hits = reading.layout.sentences
    .filter(({ start, end }) => body.slice(start, end).includes("Kunduz"))
    .map((sentence) => ({ article: "a", revision: 1, sentence, marks: [], score: 1 }));
  return followingOf(reading, hits).map(({ sentence }) => body.slice(sentence.start, sentence.end));
}

describe("what follows a hit", () => {
  it.each([
    ["Kunduz has a new bridge. It opened on Monday.", ["It opened on Monday."]],
    ["Kunduz has a new bridge. The bridge opened on Monday.", ["The bridge opened on Monday."]],
    ["Kunduz has a new bridge. Herat has none. It waits.", []],
    ["Kunduz has a new bridge.\n\nIt opened on Monday.", []],
    ["Kunduz has a new bridge. Herat has none. Lorries use the bridge.", ["Lorries use the bridge."]],
    ["Kunduz cut 100 jobs. Half of those jobs were new.", ["Half of those jobs were new."]],
    ["Kunduz has a bridge. After the flood came, it shook.", ["After the flood came, it shook."]],
    ["Kunduz has the bridge. Herat has none. Lorries use the road.", []],
    ["Kunduz has a new bridge. It is not clear who paid.", []],
    ["Kunduz has a bridge. The toll at Kunduz is high.", []],
    [
      "Kunduz has a bridge. It is long. It is new. It is shut. It is old.",
      ["It is long.", "It is new.", "It is shut."],
    ],
  ])("%s", (body, expected) => {
    expect(following(body)).toEqual(expected);
  });
});

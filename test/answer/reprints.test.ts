import { describe, expect, it } from "vitest";
import { foldReprints } from "../../src/answer/reprints.ts";
import type { Excerpt } from "../../src/model/excerpt.ts";
import { dateOf, excerptOf } from "../support/excerpts.ts";

const LONG =
  "The ferry sank off the northern cape shortly before dawn on Sunday, the coast guard said in a statement.";

function print(outlet: string, story: string, quote: string, published = "2024-03-05"): Excerpt {
  const excerpt = excerptOf(outlet, dateOf("2024-03-03"), { quote });
  const day = { known: "stated", value: published, words: published } as const;
  return { ...excerpt, source: { ...excerpt.source, story, published: day } };
}

const shown = (excerpts: readonly Excerpt[]) =>
  foldReprints(excerpts).map(({ source, also }) =>
    [source, ...also].map(({ outlet }) => (outlet.known === "unknown" ? "?" : outlet.value)).join(" + "),
  );

describe("reprints", () => {
  it.each<[what: string, excerpts: readonly Excerpt[], expected: readonly string[]]>([
    [
      "shows a passage once, where it stood first",
      [print("Echo", "s", LONG, "2024-03-06"), print("Courier", "s", LONG, "2024-03-05")],
      ["Courier + Echo"],
    ],
    [
      "knows a passage that a reprint cut or edited",
      [print("Echo", "s", LONG), print("Courier", "s", `${LONG.slice(0, 74)}.`)],
      ["Echo + Courier"],
    ],
    [
      "keeps apart other passages of the story",
      [
        print("Echo", "s", LONG),
        print("Courier", "s", "Nobody else was on board when the ship left the port."),
      ],
      ["Echo", "Courier"],
    ],
    [
      "knows a long passage that another story borrows",
      [print("Echo", "s", LONG), print("Courier", "t", LONG)],
      ["Echo + Courier"],
    ],
    [
      "keeps apart few words that two stories have by chance",
      [print("Echo", "s", "Nobody was hurt."), print("Courier", "t", "Nobody was hurt.")],
      ["Echo", "Courier"],
    ],
  ])("%s", (_, excerpts, expected) => {
    expect(shown(excerpts)).toEqual(expected);
  });

  it("names the one that states its day before one that is dated by it", () => {
    const copy = print("Echo", "s", LONG);
    const published = { known: "inferred", value: "2024-03-05", evidence: ["said", "the Courier"] } as const;
    const dated = { ...copy, source: { ...copy.source, published } };
    expect(shown([dated, print("Courier", "s", LONG)])).toEqual(["Courier + Echo"]);
  });

  it("never takes two passages of one article for one", () => {
    const one = print("Echo", "s", LONG);
    expect(foldReprints([one, { ...one, passage: { ...one.passage, start: 500, end: 600 } }])).toHaveLength(
      2,
    );
  });
});

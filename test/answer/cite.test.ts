import { describe, expect, it } from "vitest";
import { cite } from "../../src/answer/cite/cite.ts";
import { nameOf } from "../../src/answer/cite/name.ts";
import { type QuoteStyle, textOfCitation } from "../../src/model/citation.ts";
import { articleOf } from "../support/articles.ts";

const KNOWN = articleOf("abcdefghjk", "", {
  headline: "Ferry sinks off Marsh End, 40 % of cargo lost",
  authors: ["Maria de la Cruz", "Courier Staff"],
  outlet: "The Courier",
  published: "2021-07-04",
  url: "https://courier.example/ferry_sinks?id=7",
});
const BARE = articleOf("abcdefghjm", "", { headline: "Ferry sinks" });
const HOSTILE = articleOf("abcdefghjn", "", {
  headline: "<i>A</i> ```{x}``` |b|=\\textbf{c} & <span>*d*</span>",
  outlet: "[[Out]]",
});

const cited = async (style: QuoteStyle, source: Parameters<typeof cite>[1]): Promise<string> => {
  const citation = await cite(style, source);
  return citation ? textOfCitation(citation).trim() : "";
};

describe("a citation", () => {
  it.each<[QuoteStyle, string]>([
    ["block", ""],
    [
      "apa",
      "de la Cruz, M. & Courier Staff. (2021, July 4). Ferry sinks off Marsh End, 40 % of cargo lost. The Courier. https://courier.example/ferry_sinks?id=7",
    ],
    [
      "mla",
      "de la Cruz, Maria and Courier Staff. “Ferry sinks off Marsh End, 40 % of cargo lost.” The Courier, 4 July 2021, https://courier.example/ferry_sinks?id=7.",
    ],
    [
      "chicago",
      "Cruz, Maria de la and Courier Staff. “Ferry sinks off Marsh End, 40 % of cargo lost.” The Courier, July 4, 2021. https://courier.example/ferry_sinks?id=7.",
    ],
    [
      "wikipedia",
      "{{cite news |last1=de la Cruz |first1=Maria |author2=Courier Staff |title=Ferry sinks off Marsh End, 40 % of cargo lost |work=The Courier |date=4 July 2021 |url=https://courier.example/ferry_sinks?id=7}}",
    ],
    [
      "bibtex",
      `@article{dateline-abcdefghjk,
  author = {de la Cruz, Maria and {Courier Staff}},
  title = {{Ferry sinks off Marsh End, 40 \\% of cargo lost}},
  journal = {The Courier},
  year = {2021},
  month = {7},
  day = {4},
  url = {https://courier.example/ferry_sinks?id=7}
}`,
    ],
  ])("in the style %s names what is known", async (style, expected) => {
    expect(await cited(style, KNOWN)).toBe(expected);
  });

  it("as CSL-JSON is an item that other programs read", async () => {
    expect(JSON.parse(await cited("csl-json", KNOWN))).toEqual([
      {
        id: "dateline-abcdefghjk",
        type: "article-newspaper",
        title: KNOWN.headline,
        author: [{ family: "de la Cruz", given: "Maria" }, { literal: "Courier Staff" }],
        "container-title": "The Courier",
        issued: { "date-parts": [[2021, 7, 4]] },
        URL: KNOWN.url,
      },
    ]);
  });

  it.each<[QuoteStyle, RegExp]>([
    ["apa", /^Ferry sinks\. \(n\.d\.\)\.$/],
    ["mla", /^“Ferry sinks\.”$/],
    ["chicago", /^“Ferry sinks\.” n\.d\.$/],
    ["wikipedia", /^{{cite news \|title=Ferry sinks \|date=n\.d\.}}$/],
    ["bibtex", /^@article{dateline-abcdefghjm,\n {2}title = {{Ferry sinks}}\n}$/],
    ["csl-json", /^[\s\S]*"title": "Ferry sinks"\s*}\s*]$/],
  ])("in the style %s leaves out what is unknown, and guesses nothing", async (style, expected) => {
    expect(await cited(style, BARE)).toMatch(expected);
  });

  it.each<[QuoteStyle, RegExp]>([
    ["wikipedia", /\|b\||\[\[|```/],
    ["bibtex", /```|\\textbf\{c\}/],
    ["csl-json", /```/],
  ])("in the style %s lets nothing in a headline act", async (style, acting) => {
    expect(await cited(style, HOSTILE)).not.toMatch(acting);
  });

  it("keeps a headline's signs in words", async () => {
    expect(await cited("mla", HOSTILE)).toContain("*d*");
  });

  it("says in its note what is inferred", async () => {
    const inferred = { known: "inferred", value: "The Courier", evidence: ["said", "the masthead"] } as const;
    expect(await cited("bibtex", { ...KNOWN, outlet: inferred })).toContain("note = {outlet inferred}");
  });
});

describe("an author's name", () => {
  it.each([
    ["Maria de la Cruz", { family: "de la Cruz", given: "Maria" }],
    ["Ben al Farsi", { family: "al Farsi", given: "Ben" }],
    ["Reuters", { literal: "Reuters" }],
    ["The Courier Staff", { literal: "The Courier Staff" }],
    ["News Agency of Ruritania", { literal: "News Agency of Ruritania" }],
  ])("%s is read in its parts", (author, expected) => {
    expect(nameOf(author)).toEqual(expected);
  });
});

import fc from "fast-check";
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
      "de la Cruz, M., & Courier Staff. (2021, July 4). Ferry sinks off Marsh End, 40 % of cargo lost. The Courier. https://courier.example/ferry_sinks?id=7",
    ],
    [
      "mla",
      "de la Cruz, Maria, and Courier Staff. “Ferry sinks off Marsh End, 40 % of cargo lost.” The Courier, 4 July 2021, https://courier.example/ferry_sinks?id=7.",
    ],
    [
      "chicago",
      "Cruz, Maria de la, and Courier Staff. “Ferry sinks off Marsh End, 40 % of cargo lost.” The Courier, July 4, 2021. https://courier.example/ferry_sinks?id=7.",
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

/** Articles that a citation has trouble with, each by the file that holds what is right. */
const GIVEN = {
  headline: "Ferry sinks off Marsh End",
  authors: ["Maria Cruz"],
  outlet: "The Courier",
  published: "2021-08-04",
  url: "https://courier.example/ferry",
};
type Given = Parameters<typeof articleOf>[2];
const article = (changes: Given) => articleOf("abcdefghjk", "", { ...GIVEN, ...changes });
const { published: _, ...DAYLESS } = GIVEN;
const { outlet: __, ...OUTLETLESS } = GIVEN;

const TROUBLE = {
  "no author": article({ authors: [] }),
  "no day": articleOf("abcdefghjk", "", DAYLESS),
  "no outlet": articleOf("abcdefghjk", "", OUTLETLESS),
  "a day that is inferred": {
    ...article({}),
    published: { known: "inferred", value: "2021-08-04", evidence: ["said", "the address"] } as const,
  },
  "two authors": article({ authors: ["Maria Cruz", "Ben al Farsi"] }),
  "six authors": article({
    authors: [
      "Maria Cruz",
      "Ben al Farsi",
      "Jean-Luc O’Neill",
      "J. R. Smith, Jr.",
      "Ana María López",
      "Li Wei",
    ],
  }),
  "two organisations": article({ authors: ["Reuters", "Agence France-Presse"] }),
  "a person and an organisation": article({ authors: ["Maria Cruz", "Courier Staff"] }),
  "quotes in its headline": article({ headline: "“We swam,” says captain of ‘lost’ ferry" }),
  "straight quotes in its headline": article({ headline: `"We swam," says captain: it's 'over'` }),
  "a question for its headline": article({ headline: "Who sank the ferry?" }),
  "signs in its headline": article({
    headline: "Salt & sons | {Marsh End: 50% off_$5 #1 ~ [x] \\y",
    outlet: "Times & Post",
  }),
  "Persian names": article({
    headline: "کشتی در نزدیکی ساحل غرق شد",
    authors: ["مریم رضایی"],
    outlet: "روزنامه ایران",
  }),
  "Chinese names": article({ headline: "渡轮沉没", authors: ["王小明"], outlet: "人民日报" }),
};

const EVERY = ["apa", "mla", "chicago", "wikipedia", "bibtex", "csl-json"] as const;

describe("the citations of an article with", () => {
  it.each(Object.entries(TROUBLE))("%s are as written down", async (name, source) => {
    const all = await Promise.all(EVERY.map(async (style) => `${style}\n${await cited(style, source)}\n`));
    const file = `${name.toLowerCase().replaceAll(/\W+/g, "-")}.txt`;
    await expect(all.join("\n")).toMatchFileSnapshot(`../fixtures/citations/${file}`);
  });

  it("any headline have their braces in pairs", async () => {
    const headline = fc.string({ unit: fc.constantFrom("{", "}", "\\", "a", " ", "%", "`") });
    await fc.assert(
      fc.asyncProperty(headline, async (headline) => {
        const marks = [...(await cited("bibtex", article({ headline })))].filter((mark) => /[{}]/.test(mark));
        let open = 0;
        for (const mark of marks) {
          open += mark === "{" ? 1 : -1;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
      }),
    );
  });
});

describe("an author's name", () => {
  it.each([
    ["Maria de la Cruz", { family: "de la Cruz", given: "Maria" }],
    ["Ben al Farsi", { family: "al Farsi", given: "Ben" }],
    ["Reuters", { literal: "Reuters" }],
    ["The Courier Staff", { literal: "The Courier Staff" }],
    ["News Agency of Ruritania", { literal: "News Agency of Ruritania" }],
    ["Agence France-Presse", { literal: "Agence France-Presse" }],
    ["The Associated Press", { literal: "The Associated Press" }],
    ["Press TV", { literal: "Press TV" }],
    ["BBC Monitoring", { literal: "BBC Monitoring" }],
    ["Cruz, Maria", { literal: "Cruz, Maria" }],
    ["Marsh Courier", { literal: "Marsh Courier" }],
    ["MARIA CRUZ", { family: "CRUZ", given: "MARIA" }],
    ["Eyal Press", { family: "Press", given: "Eyal" }],
    ["J. R. Smith, Jr.", { family: "Smith", given: "J. R.", suffix: "Jr." }],
    ["John Smith III", { family: "Smith", given: "John", suffix: "III" }],
  ])("%s is read in its parts", (author, expected) => {
    expect(nameOf(author, "Marsh Courier")).toEqual(expected);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFormatted, parseQuery } from "../../src/query/parse.ts";
import { createMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { createStandingQueries } from "../../src/search/standing-queries.ts";
import { shippedGazetteer } from "../../src/text/gazetteer.ts";
import { articleOf } from "../support/articles.ts";

const GAZETTEER = shippedGazetteer();

const standing = (...texts: string[]) => {
  const queries = createStandingQueries(GAZETTEER);
  for (const text of texts) queries.put(text, parseQuery(text));
  return queries;
};

const ARTICLE = articleOf(
  "article001",
  "The Taliban closed in on Fayz Abad on Saturday. On 3 July 2021 soldiers fled to Tajikistan.",
  { outlet: "The New Arab", published: "2021-07-04", authors: ["Ali M. Latifi"] },
);

describe("queries that wait for articles", () => {
  it.each([
    ["faizabad", true],
    ["faizabad taliban", true],
    ["closing", true],
    ['"closed in on"', true],
    ['"closing in on"', false],
    ["taliban -saturday", false],
    ["kunduz OR tajikistan", true],
    ["kunduz OR herat", false],
    ["taliban tajikistan", false],
    ['outlet:"The New Arab" taliban', true],
    ["outlet:reuters taliban", false],
    ["author:latifi", true],
    ["published:2021-07 soldiers", true],
    ["published:2021-08 soldiers", false],
    ["on:2021-07-03 soldiers", true],
    ["on:2021-08-03 soldiers", false],
    ["to be or not to be", false],
  ])("has %j met by the article: %j", (text, isMet) => {
    expect(standing(text).metBy(ARTICLE)).toEqual(isMet ? [text] : []);
  });

  it("forgets what is dropped, and keeps the same query of another", () => {
    const queries = standing("faizabad");
    queries.put("other", parseQuery("faizabad"));
    queries.drop("faizabad");
    expect(queries.metBy(ARTICLE)).toEqual(["other"]);
    queries.put("other", parseQuery("kunduz"));
    expect(queries.metBy(ARTICLE)).toEqual([]);
  });

  it("agrees with a search of the article alone, for any article and any query", async () => {
    await fc.assert(
      fc.asyncProperty(body, fc.array(query, { minLength: 1, maxLength: 12 }), async (text, asked) => {
        const article = articleOf("article001", text, { outlet: "Reuters" });
        const index = createMiniSearchIndex(GAZETTEER);
        await index.add([article]);
        const queries = createStandingQueries(GAZETTEER);
        for (const one of asked) queries.put(one, parseFormatted(one));
        const found = await Promise.all(
          asked.map(async (one) => (await index.search(parseFormatted(one), { limit: 1 })).hits.length > 0),
        );
        expect([...queries.metBy(article)].sort()).toEqual(
          [...new Set(asked.filter((_, i) => found[i]))].sort(),
        );
      }),
      { numRuns: 400 },
    );
  });
});

const word = fc.constantFrom(
  ..."the in of Kabul kabul Fayz Abad Fayzabad Faizabad Kabol Hamas Hama hama abad Qala-e-Naw Qala Naw e al-Qaeda Qaeda fell falls falling Kabul's don't 3.5 U.S. us Ay Khanum Aikhanom Islam Qala کابل".split(
    " ",
  ),
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 7 }), fc.constantFrom(".", "!", ","))
  .map(([words, stop]) => words.join(" ") + stop);
const body = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(" "));
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(" ")}"`);
const term = fc.oneof({ weight: 3, arbitrary: word }, phrase);
const piece = fc.oneof(
  { weight: 4, arbitrary: term },
  term.map((text) => `-${text}`),
  fc.tuple(term, term).map(([a, b]) => `${a} OR ${b}`),
  fc.constantFrom("outlet:reuters", "outlet:bbc"),
);
const query = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(" "));

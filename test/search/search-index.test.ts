import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Query } from "../../src/model/query.ts";
import type { SearchIndex } from "../../src/ports.ts";
import { parseFormatted } from "../../src/query/parse.ts";
import { createMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { shippedGazetteer } from "../../src/text/gazetteer.ts";
import { describeSearchIndex, describeSuggestions } from "../contracts/search-index.ts";
import { articleOf } from "../support/articles.ts";
import { createScanIndex } from "../support/scan-index.ts";

describeSearchIndex("the index in memory", async () => createMiniSearchIndex());
describeSuggestions("the index in memory", async () => createMiniSearchIndex());
describeSearchIndex("the scan of all sentences", async () => createScanIndex());

describe("the index in memory", () => {
  it("finds the same sentences and marks as a scan of all sentences, and so when taken up again", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(body, { minLength: 1, maxLength: 6 }),
        fc.array(query, { maxLength: 8 }),
        async (bodies, queries) => {
          const articles = bodies.map((text, i) =>
            articleOf(`article00${i}`, text, { outlet: i % 2 ? "Reuters" : "BBC" }),
          );
          const [memory, scan] = [createMiniSearchIndex(GAZETTEER), createScanIndex()];
          for (const index of [memory, scan]) {
            await index.add(articles);
            await index.remove(["article001"]);
            await index.add(articles.slice(2, 3));
          }
          const resumed = createMiniSearchIndex(GAZETTEER, memory.dump());
          for (const index of [resumed, scan]) await index.add(articles.slice(3, 5));
          for (const asked of queries) {
            const expected = await hitsOf(scan, asked);
            expect(await hitsOf(resumed, asked)).toEqual(expected);
            await memory.add(articles.slice(3, 5));
            expect(await hitsOf(memory, asked)).toEqual(expected);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

it.each(["Nuri-Khel", "Nuri Khel", "Nurikhel"])(
  "the index in memory gives %s first in the spelling that was asked for",
  async (name) => {
    const index = createMiniSearchIndex(GAZETTEER);
    const names = ["Nurikhel", "Nuri Khel", "Nuri-Khel"];
    await index.add(names.map((spelt) => articleOf(spelt, `They were in ${spelt} for a month.`)));
    const { hits } = await index.search(parseFormatted(name), { limit: 9 });
    expect(hits.map(({ article }) => article).toSorted()).toEqual(names.toSorted());
    expect(hits[0]?.article).toBe(name);
  },
);

const GAZETTEER = shippedGazetteer();

const word = fc.constantFrom(
  ..."the in of Kabul kabul Fayz Abad Fayzabad Faizabad Kabol Hamas Hama hama abad Qala-e-Naw Qala Naw e al-Qaeda Qaeda fell falls falling Kabul's don't don 3.5 U.S. us".split(
    " ",
  ),
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 7 }), fc.constantFrom(".", "!", ","))
  .map(([words, stop]) => words.join(" ") + stop);
const body = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(" "));
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(" ")}"`);
const term = fc.oneof({ weight: 3, arbitrary: word }, phrase);
const piece = fc.oneof(
  { weight: 4, arbitrary: term },
  term.map((text) => `-${text}`),
  fc.tuple(term, term).map(([a, b]) => `${a} OR ${b}`),
  fc.constant("outlet:reuters"),
);
const query = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => parseFormatted(pieces.join(" ")));

async function hitsOf(index: SearchIndex, asked: Query): Promise<readonly string[]> {
  const { hits } = await index.search(asked, { limit: 1000 });
  return hits.map(({ article, sentence, marks }) => JSON.stringify([article, sentence, marks])).toSorted();
}

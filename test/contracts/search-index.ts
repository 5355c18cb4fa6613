import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import type { Hit, SearchIndex } from "../../src/ports.ts";
import { parseQuery } from "../../src/query/parse.ts";
import { articleOf } from "../support/articles.ts";

const SIEGE = articleOf(
  "siege00001",
  "Fighters closed in on Faizabad on Sunday. The airport of Faizabad stayed open, officials said.\n\nThe siege\n\nTalks went on in Doha.",
  {
    headline: "Siege of a northern city",
    outlet: "The New Arab",
    published: "2021-07-04",
    authors: ["Nadia Farmer"],
    subheads: [{ start: 97, end: 106 }],
  },
);
const FALLS = articleOf(
  "falls00001",
  "Qala-e-Naw fell; the rest of Badghis held out. In Imam Sahib, the Taliban’s men “close in on” the bazaar.",
  { headline: "Two towns", outlet: "Reuters", published: "2021-07-08" },
);
const ORPHAN = articleOf("orphan0001", "A bakery in Kunduz opened. Kabul and Kunduz traded peaches.", {
  headline: "Bread",
});
const ALL = [SIEGE, FALLS, ORPHAN];

/** What every SearchIndex does. */
export function describeSearchIndex(name: string, create: () => Promise<SearchIndex>): void {
  describe(`${name}, as a search index,`, () => {
    let index: SearchIndex;
    beforeEach(async () => {
      index = await create();
      await index.add(ALL);
    });
    afterEach(() => index.close());

    const search = async (text: string) => (await index.search(parseQuery(text), { limit: 50 })).hits;
    const found = async (text: string) => (await search(text)).map((hit) => textOf(hit)).toSorted();

    it.each<[query: string, sentences: readonly string[]]>([
      ["doha", ["Talks went on in Doha."]],
      ["fighter", ["Fighters closed in on Faizabad on Sunday."]],
      ["faizabad airport", ["The airport of Faizabad stayed open, officials said."]],
      ["faizabad doha", []],
      ["the bakery", ["A bakery in Kunduz opened."]],
      ["qala-e-naw", ["Qala-e-Naw fell; the rest of Badghis held out."]],
      ["Qala e Naw", ["Qala-e-Naw fell; the rest of Badghis held out."]],
      ["qalanaw", ["Qala-e-Naw fell; the rest of Badghis held out."]],
      ["imam sahib", ["In Imam Sahib, the Taliban’s men “close in on” the bazaar."]],
      ["sahib imam", ["In Imam Sahib, the Taliban’s men “close in on” the bazaar."]],
      ['"close in on"', ["In Imam Sahib, the Taliban’s men “close in on” the bazaar."]],
      ['"Taliban\'s men"', ["In Imam Sahib, the Taliban’s men “close in on” the bazaar."]],
      ['"in imam"', ["In Imam Sahib, the Taliban’s men “close in on” the bazaar."]],
      ['"imam sah"', []],
      ['"fighter"', []],
      ["kunduz -kabul", ["A bakery in Kunduz opened."]],
      ['kunduz -"a bakery"', ["Kabul and Kunduz traded peaches."]],
      ["doha OR bakery", ["A bakery in Kunduz opened.", "Talks went on in Doha."]],
      ["siege", []],
      ["northern", []],
      ["zeppelin", []],
    ])("finds for %s the sentences that hold it", async (query, sentences) => {
      expect(await found(query)).toEqual(sentences);
    });

    it.each<[query: string, articles: readonly Article[]]>([
      ['outlet:"the new arab"', [SIEGE]],
      ["outlet:reuters OUTLET:unknown", [FALLS, ORPHAN]],
      ["author:farmer", [SIEGE]],
      ["author:farm author:nobody", [SIEGE]],
      ["published:2021-07-05..", [FALLS]],
      ["published:2021-07", [SIEGE, FALLS]],
      ["published:2020", []],
      ["-kabul outlet:unknown", [ORPHAN]],
    ])("gives for %s only sentences of the articles it allows", async (query, articles) => {
      const ids = new Set((await search(query)).map((hit) => hit.article));
      expect([...ids].toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
    });

    it("marks the matched words in the body", async () => {
      const [hit] = await search("the talibans OR taliban IMAM-sahib men");
      expect(hit?.marks.map((mark) => FALLS.body.slice(mark.start, mark.end))).toEqual([
        "Imam Sahib",
        "Taliban",
        "men",
      ]);
      const [quoted] = await search('"close in on"');
      expect(quoted?.marks.map((mark) => FALLS.body.slice(mark.start, mark.end))).toEqual(["close in on"]);
    });

    it("gives the best scores first, and no more than asked", async () => {
      const { hits } = await index.search(parseQuery("kunduz OR faizabad"), { limit: 3 });
      expect(hits).toHaveLength(3);
      expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).toSorted((a, b) => b - a));
    });

    it("finds a new revision in place of the old one", async () => {
      await index.add([{ ...ORPHAN, revision: 2, body: "A bakery in Herat closed." }]);
      expect(await search("kunduz")).toEqual([]);
      expect((await search("herat")).map(({ revision }) => revision)).toEqual([2]);
    });

    it("no longer finds what was removed", async () => {
      await index.remove([SIEGE.id, "nothing000"]);
      expect(await search("faizabad")).toEqual([]);
      expect(await found("bakery")).toHaveLength(1);
    });
  });
}

const textOf = (hit: Hit): string =>
  ALL.find(({ id }) => id === hit.article)?.body.slice(hit.sentence.start, hit.sentence.end) ?? "";

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "../../src/model/article.ts";
import type { Hit, Suggestion } from "../../src/model/found.ts";
import type { SearchIndex } from "../../src/ports.ts";
import { formatQuery } from "../../src/query/format.ts";
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
      [
        "of the",
        [
          "Qala-e-Naw fell; the rest of Badghis held out.",
          "The airport of Faizabad stayed open, officials said.",
        ],
      ],
      ['doha "on in"', ["Talks went on in Doha."]],
      ['"on in" OR bakery', ["A bakery in Kunduz opened.", "Talks went on in Doha."]],
      ['kunduz -"a"', ["Kabul and Kunduz traded peaches."]],
      ['"of the"', []],
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

    it.each<[query: string, headlines: readonly string[]]>([
      ["northern siege", ["Siege of a northern city: Siege, northern"]],
      ["bread OR towns", ["Bread: Bread", "Two towns: towns"]],
      ["northern towns", []],
      ["siege published:2021-07-05..", []],
      ["siege -kabul", []],
      ['"northern city"', []],
      ["outlet:reuters", []],
    ])("gives for %s the headlines that hold it, marked", async (query, headlines) => {
      const named = (await index.search(parseQuery(query), { limit: 50 })).headlines.map((hit) => {
        const headline = ALL.find(({ id }) => id === hit.article)?.headline ?? "";
        return `${headline}: ${hit.marks.map(({ start, end }) => headline.slice(start, end)).join(", ")}`;
      });
      expect(named.toSorted()).toEqual(headlines);
    });

    it("finds a server's own articles for that server alone", async () => {
      await index.add([OURS]);
      const seen = async (scope: string | null) =>
        (await index.search(parseQuery("gazebo OR doha"), { limit: 50, scope })).hits
          .map(({ article }) => article)
          .toSorted();
      expect(await seen("1")).toEqual([OURS.id, SIEGE.id]);
      expect(await seen("2")).toEqual([SIEGE.id]);
      expect(await seen(null)).toEqual([SIEGE.id]);
      expect((await search("gazebo OR doha")).map(({ article }) => article)).toEqual([SIEGE.id]);
    });

    it("gives the best scores first, and no more than asked", async () => {
      const { hits } = await index.search(parseQuery("kunduz OR faizabad"), { limit: 3 });
      expect(hits).toHaveLength(3);
      expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).toSorted((a, b) => b - a));
    });

    it("finds names in other spellings, says so, and gives the query's own first", async () => {
      await index.add([articleOf("spelt00001", "Fayz Abad is quiet. Feyzabad, too. They met in Feyzabad.")]);
      const { hits, alsoSearched } = await index.search(parseQuery("faizabad"), { limit: 50 });
      expect(hits.map(({ article }) => article)).toEqual([
        SIEGE.id,
        SIEGE.id,
        "spelt00001",
        "spelt00001",
        "spelt00001",
      ]);
      expect(alsoSearched.toSorted()).toEqual(["Fayz Abad", "Feyzabad"]);
      expect((await index.search(parseQuery('"faizabad"'), { limit: 50 })).alsoSearched).toEqual([]);
    });

    it.each(["faizabad", "faizabad OR doha", "airport"])(
      "finds for %s the same in the same spellings where nobody looks at the marks",
      async (query) => {
        await index.add([articleOf("spelt00001", "Fayz Abad is quiet. They met in Feyzabad, in Doha.")]);
        const [marked, unmarked] = await Promise.all(
          [true, false].map((marked) => index.search(parseQuery(query), { limit: 50, marked })),
        );
        expect(unmarked?.hits.map(({ article, sentence, score }) => ({ article, sentence, score }))).toEqual(
          marked?.hits.map(({ article, sentence, score }) => ({ article, sentence, score })),
        );
        expect(unmarked?.alsoSearched).toEqual(marked?.alsoSearched);
      },
    );

    it.each(["فیض آباد", "فيض‌آباد", "Файзабад", "ولسوالی فیض آباد"])(
      "finds %s in its Latin spelling",
      async (query) => {
        expect(await found(query)).toEqual([
          "Fighters closed in on Faizabad on Sunday.",
          "The airport of Faizabad stayed open, officials said.",
        ]);
      },
    );

    it("gives what holds some of the words only where any is asked for, and says so", async () => {
      const query = parseQuery("faizabad zeppelin airport");
      expect((await index.search(query, { limit: 5 })).hits).toEqual([]);
      const { hits, loosened } = await index.search(query, { limit: 5, any: true });
      expect(hits.map(textOf)).toEqual([
        "The airport of Faizabad stayed open, officials said.",
        "Fighters closed in on Faizabad on Sunday.",
      ]);
      expect(loosened).toBe(true);
    });

    it("does not call it loosened where a sentence holds every word", async () => {
      const { hits, loosened } = await index.search(parseQuery("faizabad airport"), { limit: 5, any: true });
      expect(hits).toHaveLength(2);
      expect(loosened).toBe(false);
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

/** What a SearchIndex that people type into does beside finding. */
export function describeSuggestions(name: string, create: () => Promise<SearchIndex>): void {
  describe(`${name}, while people type,`, () => {
    let index: SearchIndex;
    beforeEach(async () => {
      index = await create();
      await index.add([...ALL, TALKS]);
    });
    afterEach(() => index.close());

    it.each<[prefix: string, kind: Suggestion["kind"], completions: readonly string[]]>([
      ["faiz", "name", ["Faizabad 2"]],
      ["imam s", "name", ["Imam Sahib 1"]],
      ["qala", "name", ["Qala-e-Naw 1"]],
      ["airport fai", "name", ["airport Faizabad 1"]],
      ["fig", "name", []],
      ["peace", "phrase", ["peace talks 3"]],
      ["peace tal", "phrase", ["peace talks 3"]],
      ["rep", "phrase", []],
      ["siege", "headline", ["Siege of a northern city 1"]],
      ["NORTH", "headline", ["Siege of a northern city 1"]],
      ["ity", "headline", []],
      ["reu", "outlet", ["Reuters 1"]],
      ["arab", "outlet", ["The New Arab 1"]],
      ["?", "name", []],
    ])("completes %s by the %s it begins", async (prefix, kind, completions) => {
      const given = await index.suggest(prefix, [kind], 5);
      expect(given.map(({ text, count }) => `${text} ${count}`)).toEqual(completions);
    });

    it("gives the articles of headlines, and no more than asked", async () => {
      const given = await index.suggest("", ["headline", "outlet"], 3);
      expect(given.map(({ article }) => article)).toEqual([FALLS.id, SIEGE.id, ORPHAN.id]);
    });

    it("no longer suggests what was removed", async () => {
      await index.remove([FALLS.id]);
      expect(await index.suggest("reu", ["outlet"], 5)).toEqual([]);
      expect(await index.suggest("qala", ["name"], 5)).toEqual([]);
    });

    it.each<[prefix: string, kind: Suggestion["kind"]]>([
      ["ruri", "name"],
      ["keep", "phrase"],
      ["zepp", "headline"],
      ["gaz", "outlet"],
    ])("completes %s by a %s only for the server whose it is", async (prefix, kind) => {
      await index.add([OURS]);
      expect(await index.suggest(prefix, [kind], 5, "1")).toHaveLength(1);
      expect(await index.suggest(prefix, [kind], 5, "2")).toEqual([]);
      expect(await index.suggest(prefix, [kind], 5)).toEqual([]);
    });

    it("takes no word of another server's for the nearest", async () => {
      await index.add([OURS]);
      const asked = parseQuery("wach");
      expect(formatQuery((await index.nearest(asked, "1")) ?? asked)).toBe("watch");
      expect(await index.nearest(asked, "2")).toBeNull();
      expect((await index.search(asked, { limit: 5, any: true, scope: "2" })).alsoSearched).toEqual([]);
    });

    it("takes an unknown word for the nearest where any word will do, and says so", async () => {
      const { hits, alsoSearched, loosened } = await index.search(parseQuery("airqort zeppelin"), {
        limit: 5,
        any: true,
      });
      expect(hits.map(textOf)).toEqual(["The airport of Faizabad stayed open, officials said."]);
      expect(alsoSearched).toEqual(["airport"]);
      expect(loosened).toBe(true);
    });

    it.each<[asked: string, nearest: string | null]>([
      ["airqort", "airport"],
      ["bakrey kunduz outlet:reuters", "bakery kunduz outlet:reuters"],
      ['"a bakrey" -town', '"a bakery" -town'],
      ["faizabad", null],
      ["faizabad kunduz", null],
      ["zeppelin", null],
      ["bakrey zeppelin", null],
    ])("gives for %s the nearest query of words that stand in the corpus", async (asked, nearest) => {
      const query = await index.nearest(parseQuery(asked));
      expect(query && formatQuery(query)).toBe(nearest);
    });
  });
}

/** What server 1 alone may see. */
const OURS = articleOf(
  "ours000001",
  "A gazebo over Ruritania. The Zeppelins of Ruritania keep watch. They keep watch.",
  { scope: "1", headline: "Zeppelins again", outlet: "Ruritanian Gazette" },
);

const TALKS = articleOf(
  "talks00001",
  "Peace talks began. The peace talks paused. Both sides said peace talks go on.",
);

const textOf = (hit: Hit): string =>
  ALL.find(({ id }) => id === hit.article)?.body.slice(hit.sentence.start, hit.sentence.end) ?? "";

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ArticleDraft, factOf } from "../../src/model/article.ts";
import { NO_WISHES } from "../../src/model/settings.ts";
import type { Store } from "../../src/ports.ts";
import { draft } from "../support/drafts.ts";

const now = new Date("2024-03-06T12:00:00Z");
const daysLater = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

/** What every store does. `open` gives a fresh, empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`${name}, as a store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const publish = (changes: Partial<ArticleDraft> = {}) => store.publish("corpus", draft(changes));
    const inSight = async () => (await Array.fromAsync(store.all())).map(({ headline }) => headline);

    it("gives back an article as it was published, to the letter", async () => {
      const odd = draft({
        headline: "“Quotes” & <tags>\u2028",
        standfirst: "Two\nlines",
        authors: ["A, B", "Ç"],
        outlet: { known: "inferred", value: "L’Écho", evidence: ["said", "the masthead"] },
        published: { known: "unknown" },
        url: null,
        body: "One 🙂.\n\nA subhead\n\nTwo.",
        subheads: [{ start: 10, end: 19 }],
      });
      const { kind, article } = await store.publish("corpus", odd);
      expect(kind).toBe("added");
      expect(article).toEqual({
        ...odd,
        id: expect.stringMatching(/^[a-z0-9]{10}$/),
        revision: 1,
        scope: null,
        story: article.id,
      });
      expect(await store.article(article.id)).toEqual(article);
    });

    it("says whether an article was withdrawn", async () => {
      const { article } = await publish();
      expect(await store.isWithdrawn(article.id)).toBe(false);
      await store.withdrawAllBut("corpus", []);
      expect(await store.isWithdrawn(article.id)).toBe(true);
      expect(await store.isWithdrawn("abcdefghjk")).toBe(false);
    });

    it("gives a channel or a member so many turns within so long, also where many are taken at once, and says when the next is", async () => {
      const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
      const take = async (whose: string, at: Date) =>
        (await store.takeTurn([{ whose, most: 2, within: 60_000 }], at))?.again ?? null;
      const taken = await Promise.all([1, 2, 3, 4].map(() => take("10", now)));
      expect(taken.filter((again) => again === null)).toHaveLength(2);
      expect(await take("11", later(20))).toBe(null);
      expect(await take("10", later(59))).toEqual(later(60));
      expect(await take("10", later(60))).toBe(null);
      // The clock was set back by a day.
      expect(await take("10", later(-86_400))).toBe(null);
    });

    it("counts a turn nowhere that one of several paces does not allow", async () => {
      const channel = { whose: "20", most: 1, within: 60_000 };
      const member = { whose: "20 1", most: 1, within: 3_600_000 };
      const other = { ...member, whose: "20 2" };
      const minuteOn = new Date(now.getTime() + 60_000);
      expect(await store.takeTurn([member, channel], now)).toBe(null);
      expect(await store.takeTurn([other, channel], now)).toEqual({ pace: channel, again: minuteOn });
      expect(await store.takeTurn([member, channel], minuteOn)).toMatchObject({ pace: member });
      expect(await store.takeTurn([other, channel], minuteOn)).toBe(null);
    });

    it("keeps what members and servers wish, each its own, until it is erased", async () => {
      const member = { kind: "member", id: "1" } as const;
      const server = { kind: "server", id: "1" } as const;
      const nothing = NO_WISHES;
      const wishes = {
        ...NO_WISHES,
        outlets: ["Reuters", "L’Écho"],
        private: true,
        style: "apa",
        zone: "Asia/Kabul",
        notices: "20000000000000001",
        limit: 5,
        language: "fa",
      } as const;
      expect(await store.settings(member)).toEqual(nothing);
      await store.keepSettings(member, nothing);
      await store.keepSettings(member, wishes);
      await store.keepSettings(server, { ...nothing, private: false });
      expect(await store.settings(member)).toEqual(wishes);
      await store.eraseSettings(member);
      expect(await store.settings(member)).toEqual(nothing);
      expect(await store.settings(server)).toEqual({ ...nothing, private: false });
    });

    it("leaves an unchanged article alone", async () => {
      const first = await publish();
      expect(await publish()).toEqual({ kind: "unchanged", article: first.article });
    });

    it("keeps the day of the last change with the text, and makes no revision of that day alone", async () => {
      const first = await publish({ modified: "2024-03-06" });
      expect(await store.article(first.article.id)).toMatchObject({ modified: "2024-03-06" });
      expect(await publish({ modified: "2024-03-09" })).toMatchObject({
        kind: "unchanged",
        article: { modified: "2024-03-06" },
      });
      const second = await publish({ modified: "2024-03-09", body: "The bridge reopened on Tuesday." });
      expect(second.article).toMatchObject({ revision: 2, modified: "2024-03-09" });
    });

    it("makes a change a new revision, and keeps the old one readable", async () => {
      const first = await publish();
      const second = await publish({ body: "The bridge reopened on Tuesday." });
      expect(second).toMatchObject({ kind: "revised", article: { id: first.article.id, revision: 2 } });
      expect(await store.article(first.article.id, 1)).toEqual(first.article);
      expect(await store.article(first.article.id)).toEqual(second.article);
      expect(await store.article(first.article.id, 3)).toBeNull();
    });

    it("tells apart the same key at two sources", async () => {
      const here = await store.publish("corpus", draft());
      const there = await store.publish("feed", draft({ headline: "Elsewhere" }));
      expect(there.kind).toBe("added");
      expect(there.article.id).not.toBe(here.article.id);
    });

    it("takes out of sight what a source no longer holds, and brings it back", async () => {
      const kept = await publish({ key: "kept", headline: "Kept" });
      const gone = await publish({ key: "gone", headline: "Gone" });
      await store.publish("feed", draft({ headline: "Elsewhere" }));
      expect(await store.withdrawAllBut("corpus", [kept.article.key])).toEqual([gone.article.id]);
      expect((await inSight()).sort()).toEqual(["Elsewhere", "Kept"]);
      expect(await store.article(gone.article.id)).toMatchObject({ headline: "Gone" });
      expect(await publish({ key: "gone", headline: "Gone" })).toMatchObject({
        kind: "added",
        article: { revision: 1 },
      });
      expect((await inSight()).sort()).toEqual(["Elsewhere", "Gone", "Kept"]);
    });

    it("reads many at once, in the order asked, without those that do not exist", async () => {
      const one = (await publish({ key: "1", headline: "One" })).article;
      const two = (await publish({ key: "2", headline: "Two" })).article;
      expect(await store.articles([two.id, "zzzzzzzzzz", one.id])).toEqual([two, one]);
      expect(await store.articles([])).toEqual([]);
    });

    it("tells which articles came, changed, went or came back since, and of no others", async () => {
      expect([await store.lastChange(), await store.changedSince(0)]).toEqual([0, []]);
      let last = 0;
      const changed = async () => {
        const changes = await store.changedSince(last);
        last = await store.lastChange();
        expect(changes.at(-1)?.number ?? last).toBe(last);
        return changes.map(({ id, isInSight }) => [id, isInSight]).toSorted();
      };
      const first = (await publish({ key: "1", headline: "One" })).article.id;
      const second = (await publish({ key: "2", headline: "Two" })).article.id;
      expect(await changed()).toEqual(
        [
          [first, true],
          [second, true],
        ].toSorted(),
      );
      await publish({ key: "1", headline: "One" });
      expect(await changed()).toEqual([]);
      await publish({ key: "1", headline: "One more" });
      expect(await changed()).toEqual([[first, true]]);
      await store.withdrawAllBut("corpus", ["1"]);
      expect(await changed()).toEqual([[second, false]]);
      await publish({ key: "2", headline: "Two" });
      expect(await changed()).toEqual([[second, true]]);
    });

    it("walks through every article once", async () => {
      for (let i = 0; i < 1203; i++) await publish({ key: `${i}`, headline: `${i}`, body: `Told by ${i}.` });
      const seen = await inSight();
      expect(seen).toHaveLength(1203);
      expect(new Set(seen).size).toBe(1203);
    });

    it("sums up the outlets: the least certain knowledge, the first and the last day", async () => {
      const day = (value: string) => ({ known: "stated", value, words: value }) as const;
      await publish({ key: "1", headline: "One", published: day("2024-03-05") });
      await publish({
        key: "2",
        headline: "Two",
        published: day("2024-01-02"),
        outlet: { known: "inferred", value: "The Courier", evidence: ["said", "style"] },
      });
      await publish({
        key: "3",
        headline: "Three",
        outlet: { known: "unknown" },
        published: { known: "unknown" },
      });
      expect(await store.outlets(null)).toEqual([
        { outlet: "The Courier", known: "inferred", articles: 2, from: "2024-01-02", to: "2024-03-05" },
        { outlet: null, known: "unknown", articles: 1, from: null, to: null },
      ]);
    });

    it("takes an exact repeat for the article that it repeats, until the texts differ", async () => {
      const first = await publish({ key: "first" });
      const again = await store.publish("feed", draft({ key: "again", outlet: { known: "unknown" } }));
      expect(again).toEqual({ kind: "repeated", article: first.article });
      expect((await store.publish("feed", draft({ key: "again" }))).kind).toBe("unchanged");
      expect(await inSight()).toHaveLength(1);
      const own = await store.publish("feed", draft({ key: "again", body: "It was another bridge." }));
      expect(own).toMatchObject({ kind: "added", article: { revision: 1 } });
      expect(own.article.id).not.toBe(first.article.id);
    });

    it.each<[why: string, changes: Partial<ArticleDraft>]>([
      ["another outlet", { outlet: { known: "stated", value: "The Echo", words: "The Echo" } }],
      ["another day", { published: { known: "stated", value: "2024-03-06", words: "6 March 2024" } }],
      ["another headline", { headline: "Bridge closed" }],
    ])("tells a reprint by %s from a repeat", async (_, changes) => {
      const first = await publish({ key: "first" });
      const second = await publish({ key: "second", ...changes });
      expect(second).toMatchObject({ kind: "added", article: { story: first.article.story } });
      expect(second.article.id).not.toBe(first.article.id);
    });

    it("keeps a repeated article in sight until no source holds it", async () => {
      const { article } = await publish({ key: "first" });
      await store.publish("feed", draft({ key: "again" }));
      expect(await store.withdrawAllBut("corpus", [])).toEqual([]);
      expect(await inSight()).toHaveLength(1);
      expect(await store.withdrawAllBut("feed", [])).toEqual([article.id]);
      expect(await inSight()).toEqual([]);
    });

    it("gives reprints one story, and reports of their own each another", async () => {
      const body = (seed: string) =>
        Array.from({ length: 120 }, (_, i) => `${seed}${(i * i) % 97}`).join(" ");
      const first = await publish({ key: "first", body: body("a") });
      const reprint = await publish({ key: "reprint", headline: "Bridge", body: `By us. ${body("a")}` });
      const other = await publish({ key: "other", body: body("b") });
      expect(reprint.article.story).toBe(first.article.id);
      expect(other.article.story).toBe(other.article.id);
      const revised = await publish({ key: "reprint", headline: "Bridge", body: body("c") });
      expect(revised.article.story).toBe(reprint.article.id);
      expect(await store.article(revised.article.id, 1)).toMatchObject({ story: revised.article.id });
    });

    it("tells where an article's text is printed, whole or in part, as long as that is in sight", async () => {
      const body = (seed: string) =>
        Array.from({ length: 120 }, (_, i) => `${seed}${(i * i) % 97}`).join(" ");
      const first = await publish({ key: "first", body: body("a") });
      const reprint = await publish({ key: "reprint", headline: "Bridge", body: `By us. ${body("a")}` });
      const part = body("a").split(" ").slice(0, 40).join(" ");
      const borrower = await publish({ key: "borrower", body: `${body("b")}\n\n${part}` });
      await publish({ key: "other", body: body("c") });
      expect(await store.related(first.article.id)).toEqual({
        reprints: [reprint.article.id],
        borrows: [borrower.article.id],
      });
      await store.withdrawAllBut("corpus", ["first", "other"]);
      expect(await store.related(first.article.id)).toEqual({ reprints: [], borrows: [] });
      expect(await store.related("zzzzzzzzzz")).toEqual({ reprints: [], borrows: [] });
    });

    describe("of an article without a day", () => {
      const UNDATED = { key: "undated", headline: "Undated", published: { known: "unknown" } } as const;
      const TOLD = "The lorries crossed the old bridge at Oxford Ford for the first time today.";
      const undated = () => publish({ ...UNDATED, body: `From our reporters. ${TOLD}` });
      const dayOf = async (id: string) => factOf((await store.article(id))?.published ?? UNDATED.published);
      const copy = { key: "copy", headline: "Copy", body: `${TOLD} So the mayor said.` };
      const on = (value: string) => ({ published: { known: "stated", value, words: value } as const });

      it("infers it from its text", async () => {
        const { article } = await publish({ ...UNDATED, body: "OXFORD FORD, 6 March 2024 — It is open." });
        const published = {
          known: "inferred",
          value: "2024-03-06",
          evidence: ["inText", "OXFORD FORD, 6 March 2024"],
        };
        expect(article).toMatchObject({ published, revision: 1 });
        const given = { ...UNDATED, body: "OXFORD FORD, 6 March 2024 — It is open." };
        expect(await store.given(article.id)).toEqual(draft(given));
        expect(await store.given("zzzzzzzzzz")).toBeNull();
        expect(await store.outlets(null)).toMatchObject([{ from: "2024-03-06" }]);
      });

      it("infers it from a copy that was there", async () => {
        await publish(copy);
        expect((await undated()).article.published).toEqual({
          known: "inferred",
          value: "2024-03-05",
          evidence: ["saidBy", TOLD.slice(0, -1), "The Courier", { day: "2024-03-05" }],
        });
      });

      it("follows the copies that come, change and go, and makes no revision of it", async () => {
        const { article } = await undated();
        expect(article.published).toEqual({ known: "unknown" });
        const before = await store.lastChange();
        await publish(copy);
        expect(await dayOf(article.id)).toBe("2024-03-05");
        expect((await store.changedSince(before)).map(({ id }) => id)).toContain(article.id);
        expect(await undated()).toMatchObject({ kind: "unchanged", article: { revision: 1 } });
        await publish({ ...copy, ...on("2024-03-06") });
        expect(await dayOf(article.id)).toBe("2024-03-06");
        await publish({ ...copy, key: "other", headline: "Other", ...on("2024-03-05") });
        expect(await dayOf(article.id)).toBeNull();
        await store.withdrawAllBut("corpus", ["undated", "copy"]);
        expect(await dayOf(article.id)).toBe("2024-03-06");
        await publish({ ...copy, body: "It was all about something else." });
        expect(await dayOf(article.id)).toBeNull();
      });

      it("says of an older revision what is known of the article", async () => {
        const { article } = await undated();
        await publish({ ...UNDATED, body: "It opened. Published on 6 March 2024" });
        await publish({ ...UNDATED, body: "Published on 6 March 2024\n\nIt opened." });
        expect(await store.article(article.id, 1)).toMatchObject({ published: { value: "2024-03-06" } });
      });

      it("takes it from no article that only another server may see", async () => {
        await store.publish("theirs", draft(copy), "2");
        expect((await undated()).article.published).toEqual({ known: "unknown" });
        const own = await store.publish("own", draft({ ...UNDATED, body: `Ours. ${TOLD}` }), "2");
        expect(factOf(own.article.published)).toBe("2024-03-05");
      });

      it("still takes a dated repeat for a reprint of its own", async () => {
        const { article } = await undated();
        const { body, headline } = article;
        expect(await publish({ key: "dated", headline, body })).toMatchObject({ kind: "added" });
        expect(await dayOf(article.id)).toBe("2024-03-05");
      });
    });

    it("keeps whose an article is, and never takes it for the repeat of another server's", async () => {
      const ours = await store.publish("ours", draft(), "1");
      expect(ours.article.scope).toBe("1");
      const theirs = await store.publish("theirs", draft(), "2");
      const everybodys = await store.publish("corpus", draft());
      expect([theirs.kind, everybodys.kind]).toEqual(["added", "added"]);
      const again = await store.publish("other", draft({ key: "again" }), "3");
      expect(again).toEqual({ kind: "repeated", article: everybodys.article });
      const counts = await Promise.all(["1", "3", null].map((scope) => store.outlets(scope)));
      expect(counts.map(([summary]) => summary?.articles)).toEqual([2, 1, 1]);
    });

    it("remembers which files of a source were read", async () => {
      await store.markFile("corpus", "a.html", { fingerprint: "1", keys: ["a.html"] });
      await store.markFile("corpus", "a.html", { fingerprint: "2", keys: ["a.html#1", "a.html#2"] });
      await store.markFile("other", "b.html", { fingerprint: "1", keys: [] });
      expect([...(await store.fileMarks("corpus"))]).toEqual([
        ["a.html", { fingerprint: "2", keys: ["a.html#1", "a.html#2"] }],
      ]);
    });

    it("keeps a query for a year after its last use", async () => {
      const key = await store.keepQuery("faizabad", now);
      expect(await store.keptQuery(key, daysLater(300))).toBe("faizabad");
      await store.keepQuery("kunduz", daysLater(600));
      expect(await store.keptQuery(key, daysLater(601))).toBe("faizabad");
      await store.keepQuery("kunduz", daysLater(970));
      expect(await store.keptQuery(key, daysLater(971))).toBeNull();
    });

    it("keeps the same query under the same key, and knows no other", async () => {
      const key = await store.keepQuery("faizabad", now);
      expect(key).toMatch(/^[a-z0-9]{16}$/);
      expect(await store.keepQuery("faizabad", now)).toBe(key);
      expect(await store.keptQuery("0000000000000000", now)).toBeNull();
    });
  });
}

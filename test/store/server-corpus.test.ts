import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NONE } from "../../src/store/article-writes.ts";
import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import { draft } from "../support/drafts.ts";

const NOW = new Date("2026-03-10T12:00:00Z");
const HERE = "1200000000000000002";
const ELSEWHERE = "1200000000000000003";

describe("an SQLite file, for what servers add for themselves", () => {
  const gone: string[] = [];
  let store: Awaited<ReturnType<typeof createSqliteStore>>;
  beforeEach(async () => {
    gone.length = 0;
    const withdrawn = async (_: unknown, ids: readonly string[]) => void gone.push(...ids);
    store = await createSqliteStore(":memory:", { ...NONE, withdrawn });
  });
  afterEach(() => store.close());

  const publish = async (key: string, scope: string | null) =>
    (
      await store.publish(
        "given",
        draft({ key, headline: key, body: `${key} and more.`, subheads: [] }),
        scope,
      )
    ).article.id;
  const headlines = async (scope: string) =>
    (await store.corpus.articlesOf(scope)).map(({ headline }) => headline);

  it("tells a server's own articles, and nobody else's", async () => {
    await publish("Everybody's", null);
    await publish("Mine", HERE);
    await publish("Another's", ELSEWHERE);
    expect(await headlines(HERE)).toEqual(["Mine"]);
  });

  it("takes away a server's own alone, once, and says so where that matters", async () => {
    const [common, own, other] = [
      await publish("a", null),
      await publish("b", HERE),
      await publish("c", ELSEWHERE),
    ];
    const withdraw = (id: string) => store.corpus.withdrawFrom(HERE, id);
    expect([await withdraw(common), await withdraw(other), await withdraw(own), await withdraw(own)]).toEqual(
      [false, false, true, false],
    );
    expect(gone).toEqual([own]);
    expect([await headlines(HERE), await headlines(ELSEWHERE)]).toEqual([[], ["c"]]);
    expect(
      (
        await store.publish(
          "given",
          draft({ key: "b", headline: "b", body: "b and more.", subheads: [] }),
          HERE,
        )
      ).kind,
    ).toBe("added");
  });

  it("reads the drafts that an earlier version of the bot kept, with the evidence as a sentence", async () => {
    const now = draft({
      outlet: { known: "inferred", value: "L’Écho", evidence: ["said", "the masthead"] },
    });
    const before = JSON.stringify(now).replace('["said","the masthead"]', '"the masthead"');
    const key = await store.corpus.keepPreview(HERE, [JSON.parse(before)], NOW);
    expect(await store.corpus.previewOf(HERE, key)).toEqual([now]);
  });

  it("keeps drafts for a day, for the server that they were shown in", async () => {
    const drafts = [
      draft({ outlet: { known: "inferred", value: "L’Écho", evidence: ["said", "the masthead"] } }),
    ];
    const key = await store.corpus.keepPreview(HERE, drafts, NOW);
    expect(await store.corpus.previewOf(HERE, key)).toEqual(drafts);
    expect(await store.corpus.previewOf(ELSEWHERE, key)).toBeNull();
    await store.corpus.forgetPreview(ELSEWHERE, key);
    expect(await store.corpus.previewOf(HERE, key)).toEqual(drafts);
    await store.corpus.keepPreview(HERE, drafts, new Date(NOW.getTime() + 25 * 3_600_000));
    expect(await store.corpus.previewOf(HERE, key)).toBeNull();
  });
});

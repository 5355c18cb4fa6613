import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseQuery } from "../../src/query/parse.ts";
import type { KeptIndex } from "../../src/search/kept-index.ts";
import { stampOf } from "../../src/search/stamp.ts";
import { syncIndex } from "../../src/search/sync-index.ts";
import { createWorkerIndex } from "../../src/search/worker-index.ts";
import { describeSearchIndex, describeSuggestions } from "../contracts/search-index.ts";
import { articleOf } from "../support/articles.ts";

const open = (snapshot: string | null) =>
  createWorkerIndex({ snapshot, gazetteerDir: null, heapMegabytes: 256 });

// A thread takes its time to start, so one serves all these tests, emptied after each.
const shared = open(null);
afterAll(() => shared.close());
const borrow = async () => ({
  ...shared,
  close: async () => shared.remove([...(await shared.stamps()).keys()]),
});

describeSearchIndex("the index in a thread", borrow);
describeSuggestions("the index in a thread", borrow);

describe("the index in a thread", () => {
  let folder: string;
  let snapshot: string;
  const opened: KeptIndex[] = [];
  const reopen = () => {
    const index = open(snapshot);
    opened.push(index);
    return index;
  };
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "dateline-"));
    snapshot = path.join(folder, "index.snapshot");
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((index) => index.close()));
    await rm(folder, { recursive: true });
  });

  const ARTICLES = [
    articleOf("first00001", "Fayz Abad is quiet. The bazaar is open.", { outlet: "Reuters" }),
    articleOf("second0001", "Snow fell in Faizabad."),
    articleOf("third00001", "Rain fell in Herat."),
  ];
  const textsFor = async (index: KeptIndex, text: string) => {
    const { hits } = await index.search(parseQuery(text), { limit: 9 });
    return hits.map(({ article, sentence }) => `${article} ${sentence.start}`).toSorted();
  };

  it("finds and completes the same after it was taken up from its snapshot", async () => {
    const built = reopen();
    await built.add(ARTICLES);
    await built.remove(["third00001"]);
    await built.save();
    const resumed = reopen();
    for (const query of ["faizabad", '"is open"', "herat", "outlet:reuters"])
      expect(await textsFor(resumed, query)).toEqual(await textsFor(built, query));
    expect(await resumed.suggest("fa", ["name"], 5)).toEqual(await built.suggest("fa", ["name"], 5));
    await resumed.add([articleOf("fourth0001", "Fayzabad again.")]);
    expect(await textsFor(resumed, "faizabad")).toHaveLength(3);
  });

  it("is brought in step with the store", async () => {
    const built = reopen();
    await built.add(ARTICLES);
    await built.save();
    const resumed = reopen();
    const revised = articleOf("second0001", "Hail fell in Kunduz.", { revision: 2 });
    const added = await syncIndex(resumed, {
      async *all() {
        yield* [ARTICLES[0], revised].filter((article) => article !== undefined);
      },
    });
    expect(added).toBe(1);
    expect(await textsFor(resumed, "fell")).toEqual(["second0001 0"]);
    const expected = [ARTICLES[0], revised].filter((article) => article !== undefined);
    expect(await resumed.stamps()).toEqual(new Map(expected.map((one) => [one.id, stampOf(one)])));
  });

  it("is not deceived by a snapshot of another store that has the same ids", async () => {
    const built = reopen();
    await built.add(ARTICLES);
    await built.save();
    const resumed = reopen();
    const added = await syncIndex(resumed, {
      async *all() {
        yield articleOf("first00001", "Hail fell in Kunduz.");
      },
    });
    expect(added).toBe(1);
    expect(await textsFor(resumed, "hail")).toEqual(["first00001 0"]);
    expect(await textsFor(resumed, "bazaar OR snow")).toEqual([]);
  });

  it("starts empty where the snapshot is broken", async () => {
    await writeFile(snapshot, "nothing of the kind");
    expect(await reopen().stamps()).toEqual(new Map());
    const built = reopen();
    await built.add(ARTICLES);
    await built.save();
    const kept = await readFile(snapshot);
    // The first bytes are the version that made it.
    for (const broken of [
      kept.with(3, (kept[3] ?? 0) ^ 1),
      kept.subarray(0, -9),
      kept.with(kept.length - 99, 1),
      Buffer.alloc(0),
    ]) {
      await writeFile(snapshot, broken);
      expect(await reopen().stamps()).toEqual(new Map());
    }
  });

  it("says that it is closed", async () => {
    const index = reopen();
    await index.close();
    await expect(index.remove([])).rejects.toThrow("The search index is closed.");
  });

  it("says what to do when it outgrows its memory", async () => {
    const index = createWorkerIndex({ snapshot: null, gazetteerDir: null, heapMegabytes: 24 });
    opened.push(index);
    const words = (seed: number) => Array.from({ length: 20_000 }, (_, i) => `w${seed}x${i}`).join(" ");
    const flood = async () => {
      for (let i = 0; i < 500; i++) await index.add([articleOf(`flood${i}`, words(i))]);
    };
    await expect(flood()).rejects.toThrow("set INDEX_MEGABYTES higher");
  });
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseQuery } from "../../src/query/parse.ts";
import { followStore } from "../../src/search/follow-store.ts";
import { openKeptIndex } from "../../src/search/kept-index.ts";
import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import { draft } from "../support/drafts.ts";

const folder = await mkdtemp(path.join(tmpdir(), "dateline-follow-"));
afterAll(() => rm(folder, { recursive: true }));

describe("an index that follows a store", () => {
  it("finds what another process adds and revises, and no longer what it withdraws", async () => {
    const file = path.join(folder, "shared.sqlite");
    const [store, other] = [await createSqliteStore(file), await createSqliteStore(file)];
    const index = await openKeptIndex({ snapshot: null, gazetteerDir: null });
    const following = followStore(index, store, 0, (error) => expect.unreachable(String(error)));
    const found = async (text: string) => {
      await following.look();
      return (await index.search(parseQuery(text), { limit: 9 })).hits.length;
    };
    expect(await found("bridge")).toBe(0);
    await other.publish("corpus", draft({ body: "The bridge is shut." }));
    expect(await found("bridge")).toBe(1);
    await other.publish("corpus", draft({ body: "The tunnel is open." }));
    expect([await found("bridge"), await found("tunnel")]).toEqual([0, 1]);
    await other.withdrawAllBut("corpus", []);
    expect(await found("tunnel")).toBe(0);
    await following.stop();
    await Promise.all([store.close(), other.close()]);
  });

  it("finds an article under the day that is inferred later, and no longer once it is taken back", async () => {
    const store = await createSqliteStore(":memory:");
    const index = await openKeptIndex({ snapshot: null, gazetteerDir: null });
    const following = followStore(index, store, 0, (error) => expect.unreachable(String(error)));
    const told = "The lorries crossed the old bridge at Oxford Ford for the first time today.";
    const undated = draft({ published: { known: "unknown" }, body: `They say so. ${told}` });
    const found = async (text: string) => {
      await following.look();
      return (await index.search(parseQuery(text), { limit: 9 })).hits.length;
    };
    await index.add([(await store.publish("corpus", undated)).article]);
    expect(await found("lorries published:2024-03")).toBe(0);
    await store.publish("feed", draft({ key: "copy", headline: "Copy", body: told }));
    expect(await found("lorries published:2024-03")).toBe(2);
    await store.withdrawAllBut("feed", []);
    expect([await found("lorries published:2024-03"), await found("lorries")]).toEqual([0, 1]);
    await following.stop();
    await store.close();
  });
});

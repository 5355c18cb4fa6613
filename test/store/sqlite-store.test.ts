import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import { createSqliteStore } from "../../src/store/sqlite-store.ts";
import { storeContract } from "../contracts/store.ts";
import { draft } from "../support/drafts.ts";
import { createMemoryStore } from "../support/memory-store.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dateline-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const freshFile = () => path.join(folder, "new", `${files++}.sqlite`);

storeContract("an SQLite file", () => createSqliteStore(freshFile()));
storeContract("plain maps", async () => createMemoryStore());

describe("an SQLite file", () => {
  it("holds what was published after it is closed and opened again, under the same id", async () => {
    const file = freshFile();
    const first = await createSqliteStore(file);
    const { article } = await first.publish("corpus", draft());
    await first.close();
    const second = await createSqliteStore(file);
    expect(await second.article(article.id)).toEqual(article);
    expect((await second.publish("corpus", draft())).kind).toBe("unchanged");
    await second.close();
  });

  it("keeps who quoted in a slow channel no longer than it is slow for them", async () => {
    const file = freshFile();
    const store = await createSqliteStore(file);
    const now = new Date("2021-08-12T10:00:00Z");
    const whose = "200000000000000001 300000000000000001";
    await store.takeTurn([{ whose, most: 1, within: 60_000 }], now);
    const turns = () => new DatabaseSync(file).prepare("select * from quote_turns").all().length;
    const later = (ms: number) => store.changedQuotes.claim(now.getTime() + ms, { lease: 1, limit: 1 });
    await later(59_000);
    expect(turns()).toBe(1);
    await later(60_000);
    expect(turns()).toBe(0);
    await store.close();
  });

  it("tells what another process changed", async () => {
    const file = freshFile();
    const [one, other] = [await createSqliteStore(file), await createSqliteStore(file)];
    await one.publish("corpus", draft());
    const before = await one.lastChange();
    const { article } = await other.publish("corpus", draft({ key: "another", body: "The tunnel is open." }));
    expect(await one.changedSince(before)).toMatchObject([{ id: article.id, isInSight: true }]);
    await Promise.all([one.close(), other.close()]);
  });

  it("serves two that write at once", async () => {
    const file = freshFile();
    const store = await createSqliteStore(file);
    const publishAside = (name: string) => {
      const keys = Array.from({ length: 50 }, (_, i) => `${name}-${i}`);
      const script = path.join(import.meta.dirname, "..", "support", "publish-many.ts");
      return once(new Worker(script, { workerData: { file, keys } }), "message");
    };
    await Promise.all([publishAside("one"), publishAside("two")]);
    expect(await Array.fromAsync(store.all())).toHaveLength(100);
    await store.close();
  });

  it("tells the evidence that an earlier version wrote as a sentence, and makes no revision of it", async () => {
    const file = freshFile();
    const outlet = {
      known: "inferred",
      value: "The Courier",
      evidence: ["atHost", "courier.example"],
    } as const;
    const first = await createSqliteStore(file);
    const { article } = await first.publish("corpus", draft({ outlet }));
    await first.close();
    const db = new DatabaseSync(file);
    db.exec("UPDATE revisions SET outlet_by = 'the address is at courier.example'");
    db.close();
    const second = await createSqliteStore(file);
    const said = { ...outlet, evidence: ["said", "the address is at courier.example"] };
    expect((await second.article(article.id))?.outlet).toEqual(said);
    expect((await second.publish("corpus", draft({ outlet }))).kind).toBe("unchanged");
    await second.close();
  });

  it("works out the stories of what an earlier version saved", async () => {
    const file = freshFile();
    const first = await createSqliteStore(file);
    const { article } = await first.publish("corpus", draft());
    await first.close();
    const database = new DatabaseSync(file);
    database.exec(
      "UPDATE articles SET story = NULL; UPDATE revisions SET text_digest = NULL; DELETE FROM sketches; DELETE FROM story_keys",
    );
    database.close();
    const second = await createSqliteStore(file);
    const reprint = await second.publish("corpus", draft({ key: "other", headline: "Bridge" }));
    expect(reprint.article.story).toBe(article.id);
    expect(await second.publish("corpus", draft({ key: "again" }))).toEqual({ kind: "repeated", article });
    await second.close();
  });

  it("infers the days of what an earlier version saved", async () => {
    const file = freshFile();
    const first = await createSqliteStore(file);
    const body = "OXFORD FORD, 6 March 2024 — The bridge is open.";
    const { article } = await first.publish("corpus", draft({ published: { known: "unknown" }, body }));
    await first.close();
    const database = new DatabaseSync(file);
    database.exec("UPDATE articles SET undated = NULL, day = NULL, day_by = NULL");
    database.close();
    const second = await createSqliteStore(file);
    expect(await second.article(article.id)).toEqual(article);
    await second.close();
  });

  it("saves an article with what it entails, or not at all", async () => {
    const told: string[] = [];
    const store = await createSqliteStore(freshFile(), {
      async published(_, { kind, article }) {
        if (article.headline === "Unlucky") throw new Error("no room for the delivery");
        told.push(`${kind} ${article.headline}`);
      },
      async withdrawn(_, ids) {
        told.push(`withdrawn ${ids.length}`);
      },
      async redated() {},
    });
    await store.publish("corpus", draft({ headline: "First" }));
    await store.publish("corpus", draft({ headline: "First" }));
    await store.publish("corpus", draft({ headline: "Second" }));
    await expect(store.publish("corpus", draft({ key: "unlucky", headline: "Unlucky" }))).rejects.toThrow();
    expect((await Array.fromAsync(store.all())).map(({ headline }) => headline)).toEqual(["Second"]);
    await store.withdrawAllBut("corpus", []);
    expect(told).toEqual(["added First", "revised Second", "withdrawn 1"]);
    await store.close();
  });

  it("says which file is no database", async () => {
    const file = path.join(folder, "letter.txt");
    writeFileSync(file, "Dear reader, this is no database, but it is long enough to be taken for one.");
    await expect(createSqliteStore(file)).rejects.toThrow(
      /letter\.txt cannot be opened as an SQLite database: /,
    );
  });

  it("says which file is damaged, when it is opened or when it is read", async () => {
    const file = freshFile();
    const whole = await createSqliteStore(file);
    for (let i = 0; i < 50; i++)
      await whole.publish("corpus", draft({ key: `${i}`, headline: `Report ${i}` }));
    await whole.close();
    const bytes = readFileSync(file);
    const damage = "cannot be (?:opened as an SQLite database|used): it is damaged";
    for (const [i, broken] of [bytes.subarray(0, 100_000), Buffer.concat([bytes]).fill(7, 4096)].entries()) {
      const copy = `${file}.${i}`;
      writeFileSync(copy, broken);
      const read = async () => {
        const store = await createSqliteStore(copy);
        await Array.fromAsync(store.all()).finally(() => store.close());
      };
      await expect(read()).rejects.toThrow(new RegExp(`${path.basename(copy)} ${damage}`));
    }
  });

  it("says that a file was written by a later version", async () => {
    const file = freshFile();
    await (await createSqliteStore(file)).close();
    const database = new DatabaseSync(file);
    database.exec("INSERT INTO kysely_migration VALUES ('2999-01-01-later', '2999-01-01T00:00:00Z')");
    database.close();
    await expect(createSqliteStore(file)).rejects.toThrow(/cannot be brought up to date: .*2999-01-01-later/);
  });
});

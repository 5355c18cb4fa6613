import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { plainEvidence } from "../../src/dates/evidence-words.ts";
import type { ArticleDraft, Known } from "../../src/model/article.ts";
import { createCorpusFolder } from "../../src/sources/corpus-folder.ts";
import { formatMarkdownArticle } from "../../src/sources/markdown-article.ts";
import { createSqliteStore, type SqliteStore } from "../../src/store/sqlite-store.ts";
import { runDateline } from "../support/cli.ts";
import { draft } from "../support/drafts.ts";
import { BODY } from "../support/files.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dateline-corpus-"));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;

/** A corpus folder of its own, with these articles and other files. */
function corpusOf(drafts: readonly ArticleDraft[], files: Readonly<Record<string, string>> = {}) {
  const place = path.join(folder, `${made++}`);
  const texts = drafts.map((one) => [`corpus/${one.key}`, formatMarkdownArticle(one)] as const);
  for (const [name, text] of [
    ...texts,
    ...Object.entries(files).map(([name, text]) => [`corpus/${name}`, text] as const),
  ]) {
    mkdirSync(path.dirname(path.join(place, name)), { recursive: true });
    writeFileSync(path.join(place, name), text);
  }
  const settings = { DATABASE_URL: path.join(place, "db.sqlite"), CORPUS_DIR: path.join(place, "corpus") };
  return { place, settings, run: (...args: readonly string[]) => runDateline(["corpus", ...args], settings) };
}

const UNKNOWN = { known: "unknown" } as const;

describe("dateline corpus check", () => {
  it("tells every doubt about every article, and every file that is refused", async () => {
    const notice = "Readers of the Echo wrote this by hand, one after the other, on Sundays.";
    const stories = ["One", "Two", "Three"].map((name) =>
      draft({
        key: `echo/${name}.md`,
        headline: name,
        body: `${BODY.replaceAll(/\w+/g, (word) => word + name)}\n\n${notice}`,
      }),
    );
    const { run } = corpusOf(
      [
        ...stories,
        draft({ key: "x/bare.md", headline: "Bare", outlet: UNKNOWN, published: UNKNOWN, language: "de" }),
      ],
      { "broken.md": "no front matter" },
    );
    const { code, stdout } = await run("check", "--json");
    const { articles, doubts, refused } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(articles).toBe(4);
    expect(refused).toEqual([expect.stringContaining("corpus/broken.md:1: there is no front matter")]);
    const told = new Map<string, readonly string[]>(
      doubts.map(({ key, doubts }: { key: string; doubts: { kind: string; about: string }[] }) => [
        key,
        doubts.map(({ kind, about }) => `${kind}: ${about}`),
      ]),
    );
    expect(told.get("x/bare.md")).toEqual([
      "no date: nothing tells when it was published",
      "no outlet: nothing tells who published it",
      "too short: 13 words",
      "foreign language: de",
    ]);
    expect(told.get("echo/One.md")).toContain(`probable boilerplate: ${notice}`);
  });

  it("has no doubt about good articles", async () => {
    const { run } = corpusOf([draft({ body: `${BODY}\n\n${BODY.replaceAll("ferry", "boat")}` })]);
    expect(await run("check")).toMatchObject({
      code: 0,
      stdout: "1 article, 0 with doubts, 0 files refused\n",
    });
  });
});

describe("dateline corpus export", () => {
  it("writes files that read back as equal articles", async () => {
    const drafts = [
      draft({ body: "# not a subhead\n\nSub\n\nText: “a” — b", subheads: [{ start: 17, end: 20 }] }),
      draft({
        key: "b.md",
        headline: "Same headline",
        authors: [],
        url: null,
        standfirst: "It is: 'quoted' #1",
      }),
      draft({ key: "c.md", headline: "Same headline", body: "Another text." }),
      draft({
        key: "d.md",
        headline: "كابل",
        outlet: UNKNOWN,
        published: { known: "inferred", value: "2024-01-01", evidence: ["said", "x"] },
      }),
    ];
    const { settings, place, run } = corpusOf([]);
    const store = await createSqliteStore(settings.DATABASE_URL);
    for (const one of drafts) await store.publish("files", one);
    await store.publish("private", draft({ key: "e.md", headline: "Of one server" }), "1");
    await store.publish("files", draft({ key: "f.md", headline: "Two\u2003lines", body: "a\u0007b" }));
    await store.close();
    const out = path.join(place, "out");
    const first = await run("export", out);
    expect(first).toMatchObject({ code: 1, stdout: `4 articles in ${out}\n` });
    expect(first.stderr).toMatch(/“Two.*lines”: it cannot be written as Markdown to the letter/);
    const read = await Array.fromAsync(createCorpusFolder(out).read());
    const bare = ({ key, ...facts }: ArticleDraft) => facts;
    const back = read.flatMap((one) => (one.kind === "article" ? [bare(one.draft)] : []));
    expect(back).toHaveLength(4);
    expect(back).toEqual(expect.arrayContaining(drafts.map(bare)));
    expect((await run("export", out)).stdout).toBe(`4 articles in ${out}\n`);
    expect(read.map((one) => (one.kind === "article" ? one.draft.key : "")).toSorted()).toEqual(
      [
        "the-courier/2024-03-05-bridge-at-oxford-ford-reopens.md",
        "the-courier/2024-03-05-same-headline-" + "…",
        "the-courier/2024-03-05-same-headline.md",
        "unknown/2024-01-01-كابل.md",
      ].map((name) => (name.endsWith("…") ? expect.stringContaining(name.slice(0, -1)) : name)),
    );
  });

  it("writes what, read into another database, gives the same articles, as certain as they were", async () => {
    const told =
      "The ferry sailed again today for the first time since the storm, with forty people on board.";
    const drafts = [
      draft({
        key: "a.md",
        headline: "In its text",
        published: UNKNOWN,
        body: `PORT ELLIS, 6 March 2024 — ${BODY}`,
      }),
      draft({
        key: "b.md",
        headline: "By a copy",
        published: UNKNOWN,
        outlet: UNKNOWN,
        body: `From here. ${told}`,
      }),
      draft({ key: "c.md", headline: "The copy", body: `${told} So its owners said.` }),
      draft({
        key: "d.md",
        headline: "By its host",
        body: "It was cold.",
        outlet: { known: "inferred", value: "The Courier", evidence: ["atHost", "courier.example"] },
      }),
    ];
    const factsIn = async (store: SqliteStore) =>
      (await Array.fromAsync(store.all()))
        .map(({ headline, outlet, published }) => ({
          headline,
          outlet: plainly(outlet),
          published: plainly(published),
        }))
        .toSorted((a, b) => (a.headline < b.headline ? -1 : 1));
    const { settings, place, run } = corpusOf([]);
    const store = await createSqliteStore(settings.DATABASE_URL);
    for (const one of drafts) await store.publish("files", one);
    const facts = await factsIn(store);
    await store.close();
    expect(facts.map(({ headline, published }) => [headline, published.known])).toEqual([
      ["By a copy", "inferred"],
      ["By its host", "stated"],
      ["In its text", "inferred"],
      ["The copy", "stated"],
    ]);
    const out = path.join(place, "out");
    expect(await run("export", out)).toMatchObject({ code: 0 });
    const other = await createSqliteStore(":memory:");
    for await (const one of createCorpusFolder(out).read())
      if (one.kind === "article") await other.publish("corpus", one.draft);
    expect(await factsIn(other)).toEqual(facts);
    await other.close();
  });
});

const plainly = (fact: Known<string>) =>
  fact.known === "inferred" ? { ...fact, evidence: plainEvidence(fact.evidence) } : fact;

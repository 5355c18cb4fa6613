import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runDateline } from "./support/cli.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "dateline-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const dateline = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  runDateline(args, { DATABASE_URL: path.join(folder, "db.sqlite"), ...settings });

const Excerpts = z.object({
  query: z.string(),
  excerpts: z.array(
    z.object({
      date: z.object({
        from: z.string().nullable(),
        to: z.string().nullable(),
        precision: z.string(),
        known: z.string(),
        words: z.string().nullable(),
      }),
      outlet: z.string().nullable(),
      headline: z.string(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      article: z.string(),
      start: z.number(),
      end: z.number(),
      quote: z.string(),
      also: z.array(z.unknown()),
    }),
  ),
});

const json = async (...args: readonly string[]) => JSON.parse((await dateline([...args, "--json"])).stdout);

describe("dateline", () => {
  it("answers when, each quotation a slice of its article's body", async () => {
    const { query, excerpts } = Excerpts.parse(await json("when", "bagram"));
    expect(query).toBe("bagram");
    expect(excerpts[0]).toMatchObject({
      date: { from: "2021-07-02", to: "2021-07-02", precision: "day", known: "resolved", words: "Friday" },
      outlet: "Reuters",
      published: "2021-07-07",
    });
    for (const { article, start, end, quote } of excerpts) {
      const { body } = await json("article", article);
      expect(body.slice(start, end)).toBe(quote);
    }
  });

  it("gives a whole article as JSON, by its id or its headline", async () => {
    const headline = "Hundreds of Afghan troops flee across border to escape Taliban offensive";
    const article = await json("article", headline);
    expect(article).toMatchObject({
      id: expect.stringMatching(/^[a-z0-9]{10}$/),
      headline,
      standfirst: null,
      authors: ["Ben Farmer"],
      outlet: "The Telegraph",
      published: "2021-07-04",
      revision: 1,
    });
    expect(await json("article", article.id)).toEqual(article);
  });

  it("writes for people within 80 columns", async () => {
    for (const args of [
      ["when", "kunduz"],
      ["search", "taliban"],
      ["outlets"],
      ["article", "Badghis province falls"],
    ]) {
      const { code, stdout } = await dateline(args);
      expect(code).toBe(0);
      expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
    }
  });

  it("says nothing but JSON on standard output", async () => {
    const { stdout, code } = await dateline(["outlets", "--json"], { LOG_LEVEL: "trace" });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).outlets).toContainEqual(
      expect.objectContaining({ outlet: null, known: "unknown", articles: 1 }),
    );
  });

  it("writes the excerpts of a timeline as JSON", async () => {
    expect(Excerpts.parse(await json("timeline", "bagram"))).toEqual(
      Excerpts.parse(await json("when", "bagram")),
    );
  });

  it("answers filters alone, under their own name", async () => {
    for (const filter of ["outlet:reuters", "outlet:unknown", "published:2021-08", "author:farmer"]) {
      const { code, stdout } = await dateline(["search", filter]);
      expect(code).toBe(0);
      expect(stdout.split("\n")[0]).toContain(filter);
    }
  });

  it("shows a year as a year where the answer's days begin or end with it", async () => {
    const { stdout } = await dateline(["search", "taliban"]);
    expect(stdout).toMatch(/ · \d{4} – 11 August 2021/);
  });

  it("answers in full from several processes that start at once on a new database", async () => {
    const env = { DATABASE_URL: path.join(folder, "new.sqlite") };
    const runs = await Promise.all(Array.from({ length: 4 }, () => dateline(["when", "bagram"], env)));
    expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  });

  it.each<readonly [string, number, readonly string[], RegExp]>([
    ["nothing found", 1, ["when", "xylophone"], /^$/],
    ["an unknown option", 2, ["when", "kabul", "--colour", "red"], /unknown option '--colour'/],
    ["an unknown command", 2, ["wehn", "kabul"], /unknown command 'wehn'/],
    ["no topic", 2, ["when"], /missing required argument 'topic'/],
    ["a choice that is none", 2, ["when", "kabul", "--order", "best"], /'best' is invalid/],
    ["a filter's value", 2, ["when", "kabul", "--from", "32 July"], /32 July/],
    ["a query", 2, ["search", "OR"], /OR/],
    ["no command", 2, [], /Usage: dateline/],
  ])("tells of %s with exit code %i", async (_, code, args, message) => {
    const run = await dateline(args);
    expect(run.code).toBe(code);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });

  it("names every mistake in the configuration", async () => {
    const run = await dateline(["outlets"], { PORT: "eighty", LOG_LEVEL: "loud" });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(/PORT "eighty"/);
    expect(run.stderr).toMatch(/LOG_LEVEL "loud"/);
  });

  it("names a broken corpus file, and answers from the others", async () => {
    const corpus = path.join(folder, "corpus");
    cpSync(path.join(ROOT, "corpus"), corpus, { recursive: true });
    writeFileSync(path.join(corpus, "unknown", "broken.md"), "---\nheadline: Broken\nlanguage: en\n---\n");
    const run = await dateline(["when", "bagram"], { CORPUS_DIR: corpus, DATABASE_URL: ":memory:" });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/Fri 2 July 2021/);
    expect(run.stderr).toMatch(/unknown\/broken\.md/);
  });

  it("says which folder or database cannot be used", async () => {
    const missing = await dateline(["outlets"], { CORPUS_DIR: path.join(folder, "nowhere") });
    expect(missing).toMatchObject({ code: 3, stdout: "" });
    expect(missing.stderr).toMatch(/nowhere/);
    writeFileSync(
      path.join(folder, "note.txt"),
      "This is no database, though it is long enough for one.".repeat(9),
    );
    const wrong = await dateline(["outlets"], { DATABASE_URL: path.join(folder, "note.txt") });
    expect(wrong).toMatchObject({ code: 3, stdout: "" });
    expect(wrong.stderr).toMatch(/note\.txt cannot be opened as an SQLite database/);
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { factOf } from "../src/model/article.ts";
import { createCorpusFolder } from "../src/sources/corpus-folder.ts";
import { parseMarkdownArticle } from "../src/sources/markdown-article.ts";
import { blocksIn } from "../src/text/blocks.ts";
import { articleSourceContract } from "./contracts/article-source.ts";
import truth from "./fixtures/seeds/truth.json" with { type: "json" };

const SEEDS = path.join(import.meta.dirname, "fixtures/seeds");
const CORPUS = path.join(import.meta.dirname, "../corpus");

const read = await Array.fromAsync(createCorpusFolder(CORPUS).read());
const drafts = read.flatMap((incoming) => (incoming.kind === "article" ? [incoming.draft] : []));

/** The lines of a raw file, as an article's body would have them; line 1 is at 0. */
const linesOf = (file: string): readonly string[] =>
  readFileSync(path.join(SEEDS, file), "utf8")
    .split("\n")
    .map((line) => line.replaceAll("\u00a0", " ").trim());

const cases = truth.files.flatMap(({ file, articles, non_body_lines }) =>
  articles.map((expected) => {
    const found = drafts.find(({ headline }) => headline === expected.headline);
    if (!found) throw new Error(`no article has the headline ${JSON.stringify(expected.headline)}`);
    const lines = linesOf(file);
    const [first = 0, last = 0] = expected.body_lines;
    const outside = non_body_lines.flatMap((other) => other.lines).map((line) => lines[line - 1] ?? "");
    return { expected, found, outside, inside: lines.slice(first - 1, last).filter((line) => line !== "") };
  }),
);

describe("the corpus", () => {
  articleSourceContract(() => createCorpusFolder(CORPUS));

  it("has an article for each of the raw ones, and refuses none", () => {
    expect(read.filter(({ kind }) => kind === "refused")).toEqual([]);
    expect(drafts.map(({ headline }) => headline).sort()).toEqual(
      cases.map(({ expected }) => expected.headline).sort(),
    );
  });

  describe.each(cases)("$expected.headline", ({ expected, found, inside, outside }) => {
    const blocks = blocksIn(found.body).map(({ start, end }) => found.body.slice(start, end));

    it("says who published it and when, and how that is known", () => {
      const { outlet, published } = expected.curated;
      expect([found.outlet.known, factOf(found.outlet)]).toEqual([outlet.known, outlet.name]);
      expect([found.published.known, factOf(found.published)]).toEqual([published.known, published.day]);
      expect(found.authors).toEqual(expected.author === null ? [] : [expected.author]);
      expect(found.url).toBe(expected.url);
      expect(found.language).toBe(expected.language);
      expect(found.standfirst).toBe("standfirst" in expected ? expected.standfirst : null);
    });

    it("has the body letter for letter", () => {
      expect(blocks).toEqual(inside);
      expect(found.body.startsWith(expected.body_first)).toBe(true);
      expect(found.body.endsWith(expected.body_last)).toBe(true);
      expect(found.body.split(/\s+/)).toHaveLength(expected.body_words);
    });

    it("knows the subheads", () => {
      expect(found.subheads.map(({ start, end }) => found.body.slice(start, end))).toEqual(
        "subheads" in expected ? expected.subheads : [],
      );
    });

    it("holds no caption, credit, teaser or repetition", () => {
      // The card that repeats an article's first paragraph is outside only where it stands again.
      const strange = outside.filter((line) => !inside.includes(line));
      expect(strange).not.toEqual([]);
      for (const line of strange) expect(found.body).not.toContain(line);
    });

    it("stands where its outlet and day say", () => {
      const folder = (factOf(found.outlet) ?? "unknown").toLowerCase().replaceAll(" ", "-");
      expect(found.key.startsWith(`${folder}/${factOf(found.published)}-`)).toBe(true);
    });
  });

  it("keeps the words that state an outlet or a day in the raw files", () => {
    const raw = truth.files.map(({ file }) => readFileSync(path.join(SEEDS, file), "utf8")).join("\n");
    for (const { outlet, published } of drafts) {
      for (const fact of [outlet, published]) if (fact.known === "stated") expect(raw).toContain(fact.words);
    }
  });

  it("explains itself with an example that reads", () => {
    const readme = readFileSync(path.join(CORPUS, "README.md"), "utf8");
    const example = readme.split("```")[1]?.trimStart() ?? "";
    expect(parseMarkdownArticle("example.md", example).headline).toBe("Bridge over the Tay reopens");
  });
});

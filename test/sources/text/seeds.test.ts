import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { factOf } from "../../../src/model/article.ts";
import { readOutlets } from "../../../src/sources/outlets.ts";
import { readText } from "../../../src/sources/text/text.ts";

const SEEDS = path.resolve(import.meta.dirname, "../../fixtures/seeds");

const Truth = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      articles: z.array(
        z.object({
          headline: z.string(),
          standfirst: z.string().nullish(),
          author: z.string().nullable(),
          body_first: z.string(),
          body_last: z.string(),
          body_words: z.number(),
          subheads: z.array(z.string()).default([]),
          language: z.string(),
          from_raw: z.object({
            outlet: z.object({
              name: z.string().nullable(),
              known: z.string(),
              words: z.string().optional(),
            }),
            published: z.object({
              day: z.string().nullable(),
              known: z.string(),
              words: z.string().optional(),
            }),
          }),
        }),
      ),
      non_body_lines: z.array(z.object({ kind: z.string(), lines: z.array(z.number()) })),
    }),
  ),
});

const { files } = Truth.parse(JSON.parse(readFileSync(path.join(SEEDS, "truth.json"), "utf8")));
const outlets = readOutlets();

describe.each(files)("the scraped file $file", ({ file, articles, non_body_lines }) => {
  const raw = readFileSync(path.join(SEEDS, file), "utf8");
  const read = readText(raw, file, outlets).flatMap((one) => (one.kind === "article" ? [one.article] : []));

  it("holds the articles it holds, each with its head", () => {
    expect(
      read.map(({ headline, standfirst, authors, language }) => ({
        headline,
        standfirst,
        authors,
        language,
      })),
    ).toEqual(
      articles.map(({ headline, standfirst = null, author, language }) => ({
        headline,
        standfirst,
        authors: author === null ? [] : [author],
        language,
      })),
    );
  });

  it("gives the bodies whole, from the first sentence to the last, with their subheads", () => {
    articles.forEach((truth, i) => {
      const { body = "", subheads = [] } = read[i] ?? {};
      expect(body.startsWith(truth.body_first)).toBe(true);
      expect(body.endsWith(truth.body_last)).toBe(true);
      expect(body.split(/\s+/)).toHaveLength(truth.body_words);
      expect(subheads.map(({ start, end }) => body.slice(start, end))).toEqual(truth.subheads);
    });
  });

  it("says of outlet and day what the file says, and how it is known", () => {
    articles.forEach(({ from_raw }, i) => {
      const { outlet = null, published = null } = read[i] ?? {};
      expect([outlet?.known, outlet && factOf(outlet)]).toEqual([
        from_raw.outlet.known,
        from_raw.outlet.name,
      ]);
      expect([published?.known, published && factOf(published)]).toEqual([
        from_raw.published.known,
        from_raw.published.day,
      ]);
      if (from_raw.outlet.words)
        expect(JSON.stringify(outlet)).toContain(JSON.stringify(from_raw.outlet.words));
      if (from_raw.published.words)
        expect(JSON.stringify(published)).toContain(JSON.stringify(from_raw.published.words));
    });
  });

  it("leaves out every line that is not body", () => {
    const lines = raw.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
    const left = articles.map((_, i) => read[i]?.body.split("\n\n") ?? []);
    const boilerplate = non_body_lines.flatMap(({ lines: numbers }) =>
      numbers.map((n) => lines[n - 1] ?? ""),
    );
    const once = boilerplate.filter((line) => lines.filter((other) => other === line).length === 1);
    expect(left.flat().filter((paragraph) => once.includes(paragraph))).toEqual([]);
    for (const body of left) expect(new Set(body).size).toBe(body.length);
  });
});

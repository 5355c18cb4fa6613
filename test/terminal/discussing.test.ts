import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runDateline } from "../support/cli.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dateline-"));
afterAll(() => rmSync(folder, { recursive: true }));

const dateline = (...args: readonly string[]) =>
  runDateline(args, { DATABASE_URL: path.join(folder, "db.sqlite") });

async function json(...args: readonly string[]) {
  const { code, stdout } = await dateline(...args, "--json");
  return { code, answer: JSON.parse(stdout) };
}

const Slice = z.object({ article: z.string(), start: z.number(), end: z.number(), quote: z.string() });
const Excerpt = Slice.extend({
  outlet: z.string().nullable(),
  date: z.object({ from: z.string().nullable() }),
});
const Compared = z.strictObject({
  topic: z.string(),
  outlets: z.array(z.strictObject({ outlet: z.string().nullable(), excerpts: z.array(Excerpt).min(1) })),
  differences: z.array(
    z.strictObject({
      about: z.string().min(1),
      sides: z.array(Excerpt.extend({ claim: z.string().min(1), by: z.string().nullable() })).min(2),
    }),
  ),
});
const Verified = z.strictObject({
  quotations: z.array(
    z.object({
      text: z.string(),
      verdict: z.enum(["exact", "typography", "cut", "changed", "absent"]),
      article: z.string().nullable(),
      start: z.number().nullable(),
      end: z.number().nullable(),
      changes: z.array(z.unknown()),
    }),
  ),
});

/** Each passage is a slice of its article's body. */
async function expectSlices(passages: readonly z.infer<typeof Slice>[]): Promise<void> {
  expect(passages.length).toBeGreaterThan(0);
  for (const [article, own] of Map.groupBy(passages, (passage) => passage.article)) {
    const { body } = (await json("article", article)).answer;
    for (const { start, end, quote } of own) expect(body.slice(start, end)).toBe(quote);
  }
}

describe("dateline in a discussion", () => {
  it("answers a question with excerpts", async () => {
    const { code, answer } = await json("ask", "When did Faizabad fall?");
    expect(code).toBe(0);
    expect(answer.query).toBe("When did Faizabad fall");
    await expectSlices(z.array(Excerpt).parse(answer.excerpts));
  });

  it("gives the outlets side by side, and the two quotations of each difference", async () => {
    const { code, answer } = await json("compare", "qala-e-naw");
    expect(code).toBe(0);
    const { outlets, differences } = Compared.parse(answer);
    expect(outlets.length).toBeGreaterThan(1);
    expect(differences.length).toBeGreaterThan(0);
    await expectSlices([
      ...outlets.flatMap(({ excerpts }) => excerpts),
      ...differences.flatMap(({ sides }) => sides),
    ]);
  });

  it("keeps the form of a comparison where nothing is found", async () => {
    const { code, answer } = await json("compare", "zyxwvut");
    expect(code).toBe(1);
    expect(answer).toEqual({ topic: "zyxwvut", outlets: [], differences: [] });
  });

  it("quotes a passage of the comparison by its reference", async () => {
    const { outlets } = Compared.parse((await json("compare", "qala-e-naw")).answer);
    const [{ article, start, end, quote }] = z.tuple([Excerpt], z.unknown()).parse(outlets[0]?.excerpts);
    const { code, answer } = await json("quote", `${article}#${start}-${end}`);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ article, start, end, quote });
    const changed = await json("verify", `“${quote}” and “Nobody ever wrote these words of mine”`);
    expect(changed.code).toBe(0);
    const { quotations } = Verified.parse(changed.answer);
    expect(quotations.map(({ verdict }) => verdict)).toEqual(["exact", "absent"]);
    expect(quotations[0]).toMatchObject({ text: quote, start, end, changes: [] });
  });

  it.each([
    ["ask", "When did Faizabad fall?", 0],
    ["ask", "Who won the chess tournament?", 1],
    ["compare", "qala-e-naw", 0],
    ["quote", "sparking panic", 0],
    ["quote", "provincial capital", 1],
    ["verify", "“they had recaptured goverment buildings in a provincial capital after some fighters”", 0],
  ])("writes what %s gives of “%s” for people within 80 columns", async (command, asked, exitCode) => {
    const { code, stdout } = await dateline(command, asked);
    expect(code).toBe(exitCode);
    expect(stdout.trim()).not.toBe("");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

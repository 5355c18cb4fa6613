import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimWords } from "../../src/answer/compare/wording.ts";
import { sourcesOf } from "../../src/answer/sources/sources.ts";
import { type Composed, compose } from "../../src/compose.ts";
import type { Claim } from "../../src/model/comparison.ts";
import { en } from "../../src/words/en/en.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

const told = (claim: Claim | null | undefined) => (claim ? claimWords(claim, en) : claim);

describe("the sources of a message", () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await compose({ database: ":memory:", corpusDir: path.join(ROOT, "corpus") });
  });
  afterAll(() => composed.close());

  it.each([
    [
      "I read that 500 Afghan soldiers fled to Tajikistan on Monday. Is that so?",
      "On Monday, more than 1,000",
      "more than 1,000 Afghan soldiers",
    ],
    ["about 30 districts fell in Badakhshan", "overran about 20 districts", "about 20 districts"],
    ["Rabbani was killed by a bomber in 2011", "killed by a suicide bomber in 2011", null],
    ["They say prisoners escaped from the prison in Badghis!!", "More than 200 prisoners", null],
  ])("of “%s” tell it, and what they tell otherwise", async (message, words, otherwise) => {
    const [first] = await sourcesOf(message, composed.parts);
    expect(first?.excerpt.quote).toContain(words);
    expect(told(first?.otherwise)).toBe(otherwise);
  });

  it("are for and against", async () => {
    const found = await sourcesOf("Qala-e-Naw fell to the Taliban on Tuesday", composed.parts);
    expect(found.map(({ otherwise }) => told(otherwise))).toEqual(
      expect.arrayContaining([null, "recaptured, Wed 7 July 2021"]),
    );
  });

  it.each([
    "The weather is nice today, who wants pizza?",
    "lol",
    "😀",
    "https://example.org",
    "Paris was lovely in Herat",
  ])("are none where the corpus has nothing near: %s", async (message) => {
    expect(await sourcesOf(message, composed.parts)).toEqual([]);
  });

  it("never show one passage twice", async () => {
    const found = await sourcesOf("Rabbani was killed in 2011. Rabbani was killed.", composed.parts);
    const starts = found.map(({ excerpt }) => excerpt.passage.start);
    expect(new Set(starts).size).toBe(starts.length);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { claimWords } from "../../src/answer/compare/wording.ts";
import { sourcesOf } from "../../src/answer/sources/sources.ts";
import type { Composed } from "../../src/compose.ts";
import type { Otherwise } from "../../src/model/answer.ts";
import { en } from "../../src/words/en/en.ts";
import { openCorpora, readFixture } from "../support/fixtures.ts";

const open = openCorpora();

const told = (otherwise: Otherwise | null | undefined) =>
  otherwise ? claimWords(otherwise.claim, en) : otherwise;

describe("the sources of a message", () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await open("corpus");
  });

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

/** Messages as people post them, words of the passages that a careful person wants to see, and of those that tell otherwise. */
const Messages = z.array(
  z.object({ said: z.string(), wants: z.array(z.string()), against: z.array(z.string()) }),
);

describe.each(["messages", "messages-again"])("the sources of the posts in “%s”", (name) => {
  const messages = readFixture(`${name}.json`, Messages);

  it("are most of those that a careful person wants to see, with what they tell otherwise", async () => {
    const { parts } = await open("corpus");
    const missed: string[] = [];
    const silent: string[] = [];
    for (const { said, wants, against } of messages) {
      const found = await sourcesOf(said, parts);
      const holding = (words: string) => found.filter(({ excerpt }) => excerpt.quote.includes(words));
      missed.push(...wants.filter((words) => holding(words).length === 0));
      silent.push(...against.filter((words) => holding(words).every(({ otherwise }) => otherwise === null)));
    }
    const wanted = messages.flatMap(({ wants }) => wants).length;
    const contradicted = messages.flatMap(({ against }) => against).length;
    expect((wanted - missed.length) / wanted, missed.join("\n")).toBeGreaterThanOrEqual(0.88);
    expect((contradicted - silent.length) / contradicted, silent.join("\n")).toBeGreaterThanOrEqual(0.8);
  });
});

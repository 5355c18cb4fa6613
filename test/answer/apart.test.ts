import { describe, expect, it } from "vitest";
import { oneApartAnArticle } from "../../src/answer/chronology.ts";
import { apartWords } from "../../src/answer/wording.ts";
import type { DateKnown, Standing } from "../../src/model/date-span.ts";
import { en } from "../../src/words/en/en.ts";
import { dateOf, excerptOf } from "../support/excerpts.ts";

const wordsOf = (standing: Standing, known: DateKnown): string | null =>
  apartWords(
    {
      standing,
      date: {
        from: "2021-08-08",
        to: "2021-08-08",
        precision: "day",
        portion: null,
        time: null,
        known,
        words: "Sunday",
      },
    },
    en,
  );

const told = (article: string, standing: Standing, known: DateKnown) =>
  excerptOf("Echo", dateOf("2021-08-08"), {
    passage: { article, revision: 1, start: 0, end: 1 },
    event: { date: dateOf("2021-08-08", "2021-08-08", { known }), standing },
  });

describe("what stands apart", () => {
  it("is thinned to one excerpt of each article, if there is one to that which says its day", () => {
    const excerpts = [
      told("a", "reported", "published"),
      told("a", "timeless", "published"),
      told("a", "planned", "resolved"),
      told("b", "denied", "published"),
      told("b", "possible", "context"),
    ];
    expect(oneApartAnArticle(excerpts).map(({ event }) => event.standing)).toEqual([
      "reported",
      "planned",
      "denied",
    ]);
  });

  it.each([
    ["planned", "resolved", "planned, not reported as happened: Sun 8 August 2021"],
    ["planned", "published", "planned, not reported as happened"],
    ["denied", "context", "denied"],
    ["reported", "resolved", null],
  ] as const)("%s, its day %s, is headed %j", (standing, known, words) => {
    expect(wordsOf(standing, known)).toBe(words);
  });
});

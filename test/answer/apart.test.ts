import { describe, expect, it } from "vitest";
import { apartWords } from "../../src/answer/wording.ts";
import type { DateKnown, Standing } from "../../src/model/date-span.ts";
import { en } from "../../src/words/en/en.ts";

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

describe("what stands apart", () => {
  it.each([
    ["planned", "resolved", "planned, not reported as happened: Sun 8 August 2021"],
    ["planned", "published", "planned, not reported as happened"],
    ["denied", "context", "denied"],
    ["reported", "resolved", null],
  ] as const)("%s, its day %s, is headed %j", (standing, known, words) => {
    expect(wordsOf(standing, known)).toBe(words);
  });
});

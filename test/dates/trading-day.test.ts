import { describe, expect, it } from "vitest";
import { readDates } from "../../src/dates/read.ts";
import { tradingDay } from "../../src/dates/trading-day.ts";
import { sentencesIn } from "../../src/text/sentences.ts";

const INDEX = "The index tumbled 40 points on Friday. It had slid on Thursday. ";

describe("tradingDay", () => {
  it.each([
    ["Orion Air fell 1 3/8 to 20.", "fell", "Friday"],
    ["Orion Air rose 3 to 20 after it had found a buyer.", "rose", "Friday"],
    ["Orion Air lost 12 cents.", "lost", "Friday"],
    ["Orion Air lost 12 pilots.", "lost", null],
    ["Profit fell 4% to $3 million.", "fell", null],
    ["Orion Air fell 1 3/8 to 20.", "Orion", null],
  ])("is the last day that the text names for a price: %s", (sentence, word, words) => {
    const body = INDEX + sentence;
    const sentences = sentencesIn(body);
    const start = body.lastIndexOf(word);
    const read = readDates({ body, sentences, published: "2021-07-05" });
    const last = sentences.at(-1) ?? { start: 0, end: 0 };
    const date = tradingDay(read, last, [{ start, end: start + word.length }]);
    expect(date && body.slice(date.start, date.end)).toBe(words);
  });
});

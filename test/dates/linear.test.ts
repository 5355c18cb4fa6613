import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventDate } from "../../src/dates/event-date.ts";
import { findDates } from "../../src/dates/find.ts";
import { parseRange } from "../../src/dates/parse-range.ts";
import { readDates } from "../../src/dates/read.ts";
import { RECOGNISERS } from "../../src/dates/recognise/index.ts";
import type { Span } from "../../src/model/span.ts";
import { sentencesIn } from "../../src/text/sentences.ts";

const WORDS =
  "in the of on last next first second May July January Monday day days week ago before after early late mid end " +
  "quarter twenty hundred Christmas until since 1999 12 3 1,000 1/2/3 9/11 10:30 a.m. '90s 2009- , - . ' \" ( 0 é";

describe("the recognisers", () => {
  it("repeat nothing without a bound, so that a text costs no more than its length", () => {
    expect(
      RECOGNISERS.map(({ pattern }) => pattern.source).filter((source) => /[*+]|,\}/.test(source)),
    ).toEqual([]);
  });
});

/** Work that grew with the square of this would not come to its end. */
const megabyteOf = (unit: string): string => unit.repeat(Math.ceil((1 << 20) / unit.length));

describe("eventDate", () => {
  it.each([
    ["one sentence", "On 6 July 2021 Kunduz fell, and "],
    [
      "one sentence that says now and then who said so",
      "Kunduz, they said on Monday, is quiet since June and ",
    ],
    ["many sentences", "Kunduz fell on 6 July 2021. "],
    ["many sentences without a date", "Kunduz fell. "],
  ])("comes to the end of a megabyte of dates in %s", { timeout: 120_000 }, (_, unit) => {
    const body = megabyteOf(unit);
    const sentences = sentencesIn(body);
    const read = readDates({ body, sentences, published: "2021-07-07" });
    const found = sentences.map((sentence) => eventDate(read, sentence, namesIn(body, sentence)));
    expect(found.every(({ date }) => date.from !== null)).toBe(true);
  });
});

const namesIn = (body: string, { start, end }: Span): readonly Span[] =>
  [...body.slice(start, end).matchAll(/Kunduz/g)].map(({ index }) => ({
    start: start + index,
    end: start + index + "Kunduz".length,
  }));

describe("findDates", () => {
  it.each([
    "0",
    "1999,",
    "111,",
    "last ",
    "two hundred and ",
    "July 6 and ",
    "'90s ",
    "a year earlier, ",
    "two days before ",
    "\n \n",
  ])("comes to the end of a megabyte of %j", { timeout: 120_000 }, (unit) => {
    expect(findDates(megabyteOf(unit), "2021-07-07")).toBeInstanceOf(Array);
  });

  it("gives places in order, within the text, whatever the text is", () => {
    const words = fc
      .array(fc.constantFrom(...WORDS.split(" "), "\n\n"), { maxLength: 40 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(
        fc.oneof(words, fc.string()),
        fc.constantFrom("2021-07-07", "2000-02-29", null),
        (body, published) => {
          let last = 0;
          for (const { start, end, span } of findDates(body, published)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(body.length);
            if (span?.from && span.to) expect(span.from <= span.to).toBe(true);
            last = end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("parseRange", () => {
  it("gives a range or null for whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...WORDS.split(" ")), { maxLength: 8 }).map((all) => all.join(" ")),
        ),
        (typed) => {
          const range = parseRange(typed, "2026-11-21");
          if (range?.from && range.to) expect(range.from <= range.to).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

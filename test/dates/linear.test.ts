import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { eventDate } from "../../src/dates/event-date.ts";
import { findDates } from "../../src/dates/find.ts";
import { parseRange } from "../../src/dates/parse-range.ts";
import { readDates } from "../../src/dates/read.ts";
import { RECOGNISERS } from "../../src/dates/recognise/index.ts";
import type { EventDate } from "../../src/model/date-span.ts";
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

/** Some text of about so many characters. */
const textOf = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

/** How many characters regular expressions look at while something is done. */
function looks(work: () => void): number {
  let looked = 0;
  const exec = RegExp.prototype.exec;
  // Whatever uses a regular expression calls this, as the language demands.
  const counting = vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (
    this: RegExp,
    text: string,
  ) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    looked += 1 + (match ? match.index + match[0].length - from : this.sticky ? 0 : text.length - from);
    return match;
  });
  work();
  counting.mockRestore();
  return looked;
}

const SHORT = 1 << 14;

/** Twice the text may cost twice the work, and a little for its ends. */
function expectLinear(work: (length: number) => void): void {
  const [once, twice] = [looks(() => work(SHORT)), looks(() => work(2 * SHORT))];
  expect(once).toBeGreaterThan(SHORT);
  expect(twice).toBeLessThan(2.3 * once);
}

/** The event dates of all sentences, as one question after the other. */
function datesOf(body: string): readonly EventDate[] {
  const sentences = sentencesIn(body);
  const read = readDates({ body, sentences, published: "2021-07-07" });
  return sentences.map((sentence) => eventDate(read, sentence, namesIn(body, sentence)));
}

const namesIn = (body: string, { start, end }: Span): readonly Span[] =>
  [...body.slice(start, end).matchAll(/Kunduz/g)].map(({ index }) => ({
    start: start + index,
    end: start + index + "Kunduz".length,
  }));

const STORIES: readonly (readonly [string, string])[] = [
  ["one sentence", "On 6 July 2021 Kunduz fell, and "],
  ["one sentence that says who said so", "Kunduz, they said on Monday, is quiet since June and "],
  ["many sentences", "Kunduz fell on 6 July 2021. "],
  ["many sentences without a date", "Kunduz fell. "],
  ["many sentences about one attack", "The bomb of Monday killed ten. That attack shook Kunduz. "],
];

describe("eventDate", () => {
  it.each(STORIES)(
    "looks no more than twice as often at twice as much of %s",
    { timeout: 120_000 },
    (_, unit) => {
      expectLinear((length) => datesOf(textOf(unit, length)));
    },
  );

  it("comes to the end of a megabyte", { timeout: 120_000 }, () => {
    const story = textOf(STORIES.map(([, unit]) => textOf(unit, 1 << 16)).join(". "), 1 << 20);
    expect(datesOf(story).every(({ date }) => date.from !== null)).toBe(true);
  });
});

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
    "the bridge of 1999 had fallen, and in May ",
    "\n \n",
  ])("looks no more than twice as often at twice a text of %j", { timeout: 120_000 }, (unit) => {
    expectLinear((length) => findDates(textOf(unit, length), "2021-07-07"));
  });

  it("finds four times as much in a text four times as long, up to a megabyte", { timeout: 120_000 }, () => {
    const unit =
      "On 6 July 2021 it fell, two days before the vote of May 1999. Last week, in summer, he left. ";
    const [quarter, whole] = [1 << 18, 1 << 20].map(
      (length) => findDates(textOf(unit, length), "2021-07-07").length,
    );
    expect(quarter).toBeGreaterThan(10_000);
    expect(Math.abs((whole ?? 0) - 4 * (quarter ?? 0))).toBeLessThan(20);
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

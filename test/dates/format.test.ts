import { describe, expect, it } from "vitest";
import { formatDate, formatDay, formatShortDay } from "../../src/dates/format.ts";
import type { DateSpan } from "../../src/model/date-span.ts";
import { en } from "../../src/words/en/en.ts";

const span = (from: string | null, to: string | null, rest: Partial<DateSpan> = {}): DateSpan => ({
  from,
  to,
  precision: "day",
  portion: null,
  time: null,
  known: "stated",
  words: null,
  ...rest,
});

describe("formatDate", () => {
  it.each<[string, DateSpan]>([
    ["Sat 3 July 2021", span("2021-07-03", "2021-07-03")],
    [
      "Sat 3 July 2021, evening",
      span("2021-07-03", "2021-07-03", { precision: "part of day", time: "evening" }),
    ],
    ["Sat 3 July 2021, 18:30", span("2021-07-03", "2021-07-03", { precision: "instant", time: "18:30" })],
    ["3–5 July 2021", span("2021-07-03", "2021-07-05")],
    ["28 June – 4 July 2021", span("2021-06-28", "2021-07-04")],
    ["weekend of 7–8 August 2021", span("2021-08-07", "2021-08-08", { precision: "weekend" })],
    ["week of 5–11 July 2021", span("2021-07-05", "2021-07-11", { precision: "week" })],
    ["June 2021", span("2021-06-01", "2021-06-30", { precision: "month" })],
    ["early May 2021", span("2021-05-01", "2021-05-31", { precision: "month", portion: "early" })],
    ["June – August 2021", span("2021-06-01", "2021-08-31", { precision: "month" })],
    ["summer 2021", span("2021-06-01", "2021-08-31", { precision: "season" })],
    ["second quarter of 2021", span("2021-04-01", "2021-06-30", { precision: "quarter" })],
    ["2021", span("2021-01-01", "2021-12-31", { precision: "year" })],
    ["2009–2010", span("2009-01-01", "2010-12-31", { precision: "year" })],
    ["the 1990s", span("1990-01-01", "1999-12-31", { precision: "decade" })],
    ["the late 1990s", span("1990-01-01", "1999-12-31", { precision: "decade", portion: "late" })],
    ["the 19th century", span("1800-01-01", "1899-12-31", { precision: "century" })],
    ["since June 2021", span("2021-06-01", null, { precision: "month" })],
    ["until Sun 4 July 2021", span(null, "2021-07-04")],
    ["reported 4 July 2021", span("2021-07-04", "2021-07-04", { known: "published" })],
    ["Sat 3 July 2021 (from the context)", span("2021-07-03", "2021-07-03", { known: "context" })],
    ["“on Wednesday”, day unknown", span(null, null, { known: "unknown", words: "on Wednesday" })],
    ["day unknown", span(null, null, { known: "unknown" })],
  ])("shows %s", (shown, date) => {
    expect(formatDate(date, en)).toBe(shown);
  });

  it("shows days without their weekday too", () => {
    expect([formatDay("2021-07-04", en), formatShortDay("2021-07-04", en)]).toEqual([
      "4 July 2021",
      "4 July",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { chartOf } from "../../../src/discord/render/chart/chart.ts";
import { dayNumber, dayOf, windowOf } from "../../../src/discord/render/chart/window.ts";
import { en } from "../../../src/words/en/en.ts";
import { dateOf, excerptOf } from "../../support/excerpts.ts";

const days = (window: { from: number; to: number }) => [dayOf(window.from), dayOf(window.to)];
const span = (from: string, to = from) => ({ from: dayNumber(from), to: dayNumber(to) });
const many = (count: number, from: string) => Array.from({ length: count }, () => span(from));

describe("the days of a chart", () => {
  it.each([
    ["one day", [span("2021-07-03")], ["2021-07-03", "2021-07-03"]],
    [
      "from the first to the last",
      [span("2021-07-03"), span("2021-06-01", "2021-06-30")],
      ["2021-06-01", "2021-07-03"],
    ],
    [
      "spread over decades",
      [span("1981-02-01"), span("1999-01-01"), span("2020-05-05")],
      ["1981-02-01", "2020-05-05"],
    ],
    [
      "a few far before",
      [span("1996-01-01", "1996-12-31"), ...many(9, "2021-07-03")],
      ["2021-07-03", "2021-07-03"],
    ],
    ["a few far after", [...many(9, "2021-07-03"), span("2035-01-01")], ["2021-07-03", "2021-07-03"]],
    [
      "a few far before, and some nearer",
      [span("1996-01-01"), span("2021-04-01", "2021-04-30"), ...many(9, "2021-07-03")],
      ["2021-04-01", "2021-07-03"],
    ],
    ["before the epoch", [span("0980-05-01"), span("0985-01-01")], ["0980-05-01", "0985-01-01"]],
  ])("are right for %s", (_, spans, expected) => {
    expect(days(windowOf(spans))).toEqual(expected);
  });
});

const chart = (...dated: ReturnType<typeof excerptOf>[]) => chartOf({ dated }, en);

describe("a chart", () => {
  it("has an outlet a row, the busiest first and the unknown last", () => {
    const { rows } = chart(
      excerptOf(undefined, dateOf("2021-07-03")),
      excerptOf(undefined, dateOf("2021-07-04")),
      excerptOf("Quiet Post", dateOf("2021-07-03")),
      excerptOf("Loud Post", dateOf("2021-07-03")),
      excerptOf("Loud Post", dateOf("2021-07-04")),
    );
    expect(rows).toEqual(["Loud Post", "Quiet Post", "unknown outlet"]);
  });

  it("puts what several excerpts of an outlet say of one date in one mark, and tells whether any tells the day", () => {
    const published = dateOf("2021-07-03", "2021-07-03", { known: "published" });
    const { marks } = chart(
      excerptOf("A", published),
      excerptOf("A", dateOf("2021-07-03", "2021-07-03", { time: "night" })),
      excerptOf("B", published),
    );
    expect(marks).toMatchObject([
      { row: 0, shape: "day", excerpts: 2, isTold: true, date: { known: "stated", time: null } },
      { row: 1, shape: "day", excerpts: 1, isTold: false, date: { known: "published" } },
    ]);
  });

  it("draws a reprint in the outlet that reprints", () => {
    const { source } = excerptOf("B", dateOf("2021-07-03"));
    const { rows, marks } = chart(excerptOf("A", dateOf("2021-07-03"), { also: [source] }));
    expect(rows).toEqual(["A", "B"]);
    expect(marks.map(({ row }) => row)).toEqual([0, 1]);
  });

  it.each([
    ["day", dateOf("2021-07-10")],
    ["span", dateOf("2021-06-01", "2021-06-30")],
    ["open", dateOf("2021-07-01", null)],
    ["open", dateOf(null, "2021-07-01")],
    ["earlier", dateOf("1996-01-01", "1996-12-31")],
    ["later", dateOf("2060-01-01", null)],
  ])("draws the shape %s", (shape, date) => {
    const crowd = Array.from({ length: 12 }, () => excerptOf("Crowd", dateOf("2021-07-03")));
    const { marks } = chart(...crowd, excerptOf("A", date));
    expect(marks.find(({ row }) => row === 1)?.shape).toBe(shape);
  });

  it("gives the outlets beyond ten rows one in common", () => {
    const outlets = Array.from({ length: 25 }, (_, place) => `Outlet ${place}`);
    const { rows, marks } = chart(
      ...outlets.flatMap((outlet, place) =>
        Array.from({ length: 25 - place }, (_, day) => excerptOf(outlet, dateOf(`20${10 + day}-07-03`))),
      ),
    );
    expect(rows).toEqual([...outlets.slice(0, 9), "16 other outlets"]);
    expect(marks.reduce((sum, { excerpts }) => sum + excerpts, 0)).toBe((25 * 26) / 2);
  });
});

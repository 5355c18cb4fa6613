import { describe, expect, it } from "vitest";
import { numeralsIn } from "../../../src/answer/compare/numerals.ts";

const read = (text: string) =>
  numeralsIn(text).map(({ start, end, least, most, unit }) => [text.slice(start, end), least, most, unit]);

describe("the numbers of a text", () => {
  it.each([
    ["23 boats", [["23", 23, 23, "things"]]],
    ["more than 20 boats", [["more than 20", 20, 39, "things"]]],
    ["At least twelve boats", [["At least twelve", 12, 23, "things"]]],
    ["up to 40 boats", [["up to 40", 20, 40, "things"]]],
    [
      "twenty-three or a dozen",
      [
        ["twenty-three", 23, 23, "things"],
        ["a dozen", 12, 12, "things"],
      ],
    ],
    ["dozens of boats", [["dozens", 24, 99, "things"]]],
    [
      "61 percent, 9 per cent and 3.5%",
      [
        ["61 percent", 61, 61, "percent"],
        ["9 per cent", 9, 9, "percent"],
        ["3.5%", 3.5, 3.5, "percent"],
      ],
    ],
    ["one hundred and twenty boats", [["one hundred and twenty", 117.6, 122.4, "things"]]],
    ["two hundred thirty-one boats", [["two hundred thirty-one", 231, 231, "things"]]],
    ["a hundred boats", [["a hundred", 98, 102, "things"]]],
    ["tens of thousands of boats", [["tens of thousands", 20_000, 99_999, "things"]]],
    ["41 to 53 boats", [["41 to 53", 41, 53, "things"]]],
    ["between 41 and 53 boats", [["41 and 53", 41, 53, "things"]]],
    [
      "it rose from 41 to 53 boats",
      [
        ["41", 41, 41, "things"],
        ["53", 53, 53, "things"],
      ],
    ],
    ["1,015 boats", [["1,015", 1015, 1015, "things"]]],
    ["a 41-year-old, a 2-1 win, the 12th, flight 7A", []],
  ])("%s", (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  it("leaves what is rounded some room", () => {
    for (const text of ["3,000", "about 3,000", "$3 million", "60"])
      for (const { least, most } of numeralsIn(text)) expect(most).toBeGreaterThan(least);
  });
});

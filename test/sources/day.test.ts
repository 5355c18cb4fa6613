import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysIn } from "../../src/sources/day.ts";

describe("a day in a line", () => {
  it.each([
    ["04 July, 2021", ["2021-07-04", "04 July, 2021"]],
    ["Wed 07 July 2021:All the roads", ["2021-07-07", "07 July 2021"]],
    ["PUBLISHED: 00:01, Tue, Nov 19, 2019", ["2019-11-19", "Nov 19, 2019"]],
    ["October 3rd 1998", ["1998-10-03", "October 3rd 1998"]],
    ["am 3. Mai 2024 um 17:47 Uhr", ["2024-05-03", "3. Mai 2024"]],
    ["28.4.2023 18:41", ["2023-04-28", "28.4.2023"]],
    ["le 1er août 2020", ["2020-08-01", "1er août 2020"]],
    ["12 de diciembre de 2019", ["2019-12-12", "12 de diciembre de 2019"]],
    ["2024-05-03T15:47:42Z", ["2024-05-03", "2024-05-03"]],
    ["25/12/2021", ["2021-12-25", "25/12/2021"]],
    ["12/25/2021", ["2021-12-25", "12/25/2021"]],
  ])("%s", (line, [day, words]) => {
    expect(daysIn(line)[0]).toEqual({ day, words });
  });

  it.each([
    "3/4/2021",
    "August *, 2020",
    "30 February 2021",
    "July 2021",
    "version 1.2.2021.4",
    "room 12 of 2020",
    "Saturday 2021",
  ])("%s states none", (line) => expect(daysIn(line)).toEqual([]));

  it("is a day of the calendar, whatever the line", () => {
    const part = fc.oneof(
      fc.constantFrom("May", "3", "2021", ".", "/", " ", ",", "de", "1er", "29", "Februar"),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        for (const { day, words } of daysIn(parts.join(""))) {
          expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
          expect(parts.join("")).toContain(words);
        }
      }),
    );
  });
});

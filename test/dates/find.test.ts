import { describe, expect, it } from "vitest";
import { findDates } from "../../src/dates/find.ts";

/** A Wednesday. */
const PUBLISHED = "2021-07-07";

const valuesOf = (text: string, published: string | null = PUBLISHED): readonly string[] =>
  findDates(text, published).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

const FOUND: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  "days by their number": [
    ["The deal was signed on 4 July 2021.", "4 July 2021 = 2021-07-04"],
    ["It opened on July 4th, 2019, at last.", "July 4th, 2019 = 2019-07-04"],
    ["Sat 3 July 2021", "Sat 3 July 2021 = 2021-07-03"],
    ["the fourth of July 2020", "the fourth of July 2020 = 2020-07-04"],
    ["published 2021-07-04", "2021-07-04 = 2021-07-04"],
    ["on 11/30/2020", "11/30/2020 = 2020-11-30"],
    ["on 30.11.2020", "30.11.2020 = 2020-11-30"],
    ["She arrived on June 12.", "June 12 = 2021-06-12"],
    ["They met on Dec. 20 in Doha.", "Dec. 20 = 2020-12-20"],
    ["Talks will resume on August 2.", "August 2 = 2021-08-02"],
    ["on 6 and 7 July", "6 = 2021-07-06", "7 July = 2021-07-07"],
    ["July 6-8, 2020", "July 6 = 2021-07-06", "8, 2020 = 2020-07-08"],
    ["from 3 to 5 May 2020", "3 = 2020-05-03", "5 May 2020 = 2020-05-05"],
  ],
  weekdays: [
    ["Troops left on Friday.", "Friday = 2021-07-02"],
    ["They met on Wednesday.", "Wednesday = 2021-07-07"],
    ["The court will rule on Friday.", "Friday = 2021-07-09"],
    ["Last Friday it rained.", "Last Friday = 2021-07-02"],
    ["Voting ends next Sunday.", "next Sunday = 2021-07-11"],
    ["It fell on Saturday evening.", "Saturday evening = 2021-07-03TEV"],
    ["It fell Tuesday noon.", "Tuesday noon = 2021-07-06T12:00"],
    ["On Thursday, June 24, he spoke.", "Thursday, June 24 = 2021-06-24"],
  ],
  "months and years": [
    ["It began in May.", "May = 2021-05"],
    ["It began in October.", "October = 2020-10"],
    ["It will end in October.", "October = 2021-10"],
    ["in early May 2021", "early May 2021 = 2021-05"],
    ["in mid-July 2020", "mid-July 2020 = 2020-07"],
    ["Last March it closed.", "Last March = 2021-03"],
    ["He left in 1996.", "1996 = 1996"],
    ["the 1990s", "the 1990s = 199"],
    ["in the 19th century", "the 19th century = 18"],
    ["nineteen ninety-one", "nineteen ninety-one = 1991"],
  ],
  distances: [
    ["He resigned yesterday.", "yesterday = 2021-07-06"],
    ["It happened two weeks ago.", "two weeks ago = 2021-W25"],
    ["It happened ten days ago.", "ten days ago = 2021-06-27"],
    ["It happened last month.", "last month = 2021-06"],
    ["It happened last week.", "last week = 2021-W26"],
    ["It opens next year.", "next year = 2022"],
    ["earlier this year", "earlier this year = 2021"],
    ["two days before the 9/11 attacks", "two days before the 9/11 = 2001-09-09"],
    [
      "He spoke on 3 May 2020. The following day he left.",
      "3 May 2020 = 2020-05-03",
      "The following day = 2020-05-04",
    ],
    [
      "He spoke on 3 May 2020. Two days later he left.",
      "3 May 2020 = 2020-05-03",
      "Two days later = 2020-05-05",
    ],
  ],
  "quarters and seasons": [
    ["in the second quarter of 2020", "the second quarter of 2020 = 2020-Q2"],
    ["in the fourth quarter", "the fourth quarter = 2020-Q4"],
    ["last summer", "last summer = 2020-SU"],
    ["the winter of 1941", "the winter of 1941 = 1941-WI"],
  ],
  "named days": [
    ["He died on Christmas Eve.", "Christmas Eve = 2020-12-24"],
    ["on Thanksgiving 2019", "Thanksgiving 2019 = 2019-11-28"],
    ["on Good Friday 2021", "Good Friday 2021 = 2021-04-02"],
  ],
  "lengths, and what comes again": [
    ["for three weeks", "three weeks = P3W"],
    ["over the past two months", "the past two months = P2M"],
    ["every day", "every day = P1D"],
  ],
};

describe("findDates", () => {
  describe.each(Object.entries(FOUND))("reads %s", (_, rows) => {
    it.each(rows)("%s", (text, ...values) => {
      expect(valuesOf(text)).toEqual(values);
    });
  });

  it.each([
    "It may rain, and she may march.",
    "They march on the capital.",
    "Theresa May spoke.",
    "It cost $1999 a piece.",
    "Some 2000 troops and 1,950 soldiers died.",
    "The 44-year-old man was second.",
    "He sat in the sun.",
    "They won 3-1.",
    "The Boeing 747-2000 and the A1990 flew.",
    "An august body met.",
  ])("finds no date in: %s", (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it("leaves open what it cannot know where the publication day is unknown", () => {
    expect(valuesOf("It fell on Wednesday, after the truce of 4 May 2021.", null)).toEqual([
      "Wednesday = XXXX-XX-XX",
      "4 May 2021 = 2021-05-04",
    ]);
  });
});

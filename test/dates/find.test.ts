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
    ["on the fourth of the month", "the fourth of the month = 2021-07-04"],
    ["published 2021-07-04", "2021-07-04 = 2021-07-04"],
    ["on 11/30/2020", "11/30/2020 = 2020-11-30"],
    ["on 30.11.2020", "30.11.2020 = 2020-11-30"],
    ["She arrived on June 12.", "June 12 = 2021-06-12"],
    ["They met on Dec. 20 in Doha.", "Dec. 20 = 2020-12-20"],
    ["Talks will resume on August 2.", "August 2 = 2021-08-02"],
    ["on 6 and 7 July", "6 = 2021-07-06", "7 July = 2021-07-07"],
    ["July 6-8, 2020", "July 6 = 2020-07-06", "8, 2020 = 2020-07-08"],
    ["from 3 to 5 May 2020", "3 = 2020-05-03", "5 May 2020 = 2020-05-05"],
  ],
  "lists and ranges": [
    ["from 15 June to 3 August 2018", "15 June = 2018-06-15", "3 August 2018 = 2018-08-03"],
    ["from 15 December to 3 January 2018", "15 December = 2017-12-15", "3 January 2018 = 2018-01-03"],
    ["in August and September 2014", "August = 2014-08", "September 2014 = 2014-09"],
    ["from October 2019 to March", "October 2019 = 2019-10", "March = 2021-03"],
    ["in 2009-2010", "2009 = 2009", "2010 = 2010"],
  ],
  direction: [
    ["Wednesday's ruling was welcome, and talks will follow.", "Wednesday = 2021-07-07"],
    ["Parties will meet ahead of Sunday's vote.", "Sunday = 2021-07-11"],
    ["They extended the truce until Friday.", "Friday = 2021-07-09"],
    ["It would have opened in October, had it not rained.", "October = 2020-10"],
    ["The army is to leave on Friday.", "Friday = 2021-07-09"],
    ["The council agreed to admit the town in September.", "September = 2021-09"],
    ["It has been shut since September.", "September = 2020-09"],
    ["They could go home as early as Monday.", "Monday = 2021-07-12"],
    ["He died last Nov. 23.", "last Nov. 23 = 2020-11-23"],
  ],
  "days counted from the dateline": [
    ["KABUL, July 5 (Pajhwok) -- It fell today.", "July 5 = 2021-07-05", "today = 2021-07-05"],
    ["Herat, 5 July — It fell on Monday.", "5 July = 2021-07-05", "Monday = 2021-07-05"],
    ["HERAT, Afghanistan, 5 July — It fell yesterday.", "5 July = 2021-07-05", "yesterday = 2021-07-04"],
    ["HERAT, May 5 (Pajhwok) - It fell today.", "May 5 = 2021-05-05", "today = 2021-07-07"],
    ["HERAT, July 9 (Pajhwok) - It fell today.", "July 9 = 2021-07-09", "today = 2021-07-07"],
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
    ["The May elections were calm.", "May = 2021-05"],
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
    ["It happened on Friday last week.", "Friday last week = 2021-07-02"],
    ["They will meet on Monday next week.", "Monday next week = 2021-07-12"],
    ["They will meet on Sunday of next week.", "Sunday of next week = 2021-07-18"],
    ["It opens next year.", "next year = 2022"],
    ["earlier this year", "earlier this year = 2021"],
    ["A week ago it rained.", "A week ago = 2021-06-30"],
    ["the end of the month", "the end of the month = 2021-07"],
    ["by year-end", "year-end = 2021-12-31"],
    ["It is up since year-end.", "year-end = 2020-12-31"],
    ["On 4 July 2020 it fell. On the 6th, it rose.", "4 July 2020 = 2020-07-04", "the 6th = 2020-07-06"],
    ["July 25 of last year", "July 25 of last year = 2020-07-25"],
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
    [
      "Profit rose in the first quarter from a year earlier.",
      "the first quarter = 2021-Q1",
      "a year earlier = 2020-Q1",
    ],
    ["Sales rose 5% in Q2 2020.", "Q2 2020 = 2020-Q2"],
    ["in the latter half of 2018", "the latter half of 2018 = 2018-H2"],
    [
      "Profit rose in the first quarter of 2021. In nine months it fell from a year earlier.",
      "the first quarter of 2021 = 2021-Q1",
      "nine months = P9M",
      "a year earlier = 2020",
    ],
    ["in the second quarter of 2020", "the second quarter of 2020 = 2020-Q2"],
    ["in the fourth quarter", "the fourth quarter = 2020-Q4"],
    [
      "It lost much in the second quarter. It will gain in the third quarter. Sales fell in the quarter.",
      "the second quarter = 2021-Q2",
      "the third quarter = 2021-Q3",
      "the quarter = 2021-Q2",
    ],
    ["last summer", "last summer = 2020-SU"],
    ["the winter of 1941", "the winter of 1941 = 1941-WI"],
  ],
  "named days": [
    ["after the Sept. 11 attacks", "Sept. 11 = 2001-09-11"],
    ["He died on Christmas Eve.", "Christmas Eve = 2020-12-24"],
    ["on Thanksgiving 2019", "Thanksgiving 2019 = 2019-11-28"],
    ["on Good Friday 2021", "Good Friday 2021 = 2021-04-02"],
  ],
  "no more than now, before or later": [
    ["These days it rains.", "These days = PRESENT_REF"],
    ["It rained in past years.", "past years = PAST_REF"],
    ["In the past they paid more.", "In the past = PAST_REF"],
    ["He regrets the errors of the past.", "of the past = PAST_REF"],
    ["It will pay in future years.", "future years = FUTURE_REF"],
    ["They met today's envoy.", "today = 2021-07-07"],
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
    "They met in the final of the cup, and in the third of the races.",
    "The Boeing 747-2000 and the A1990 flew.",
    "An august body met.",
    "For now he stays. Now, that is a question.",
    "In today's world, computers think.",
    "The past tense is hard.",
    "He hosts “This Week” on television.",
    "She owns Kim's 1987 Toyota and an old phone '11.",
    "They fall asleep, and spring up again to fall.",
    "The fall of Kabul shocked many.",
    "Her first day was a second chance.",
    "Call 555-1998 or 1999-4456.",
    "It rose to 1999.5 points, 1,999 in all, by 1995%.",
    "One of the boys, 12 years old, ran.",
  ])("finds no date in: %s", (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it("counts on from what was named last where a text tells history", () => {
    const history =
      "The war began in 1861. In 1862 the north lost. By the spring of 1863 it had won twice, and in 1864 it marched. " +
      "It ended in 1865. On 9 April, the south gave up. Five days later the president was shot. In May, it was over.";
    expect(valuesOf(history).slice(-3)).toEqual([
      "9 April = 1865-04-09",
      "Five days later = 1865-04-14",
      "May = 1865-05",
    ]);
  });

  it.each([
    ["the worst since 1813", "It was the worst defeat since 1813."],
    ["an earlier year that describes something", "It was bigger than the 1813 battle."],
    ["what had been before", "The men had fought in 1813."],
    ["what is planned", "It was meant for a campaign planned for 1867."],
  ])("goes on with a history after %s", (_, sentence) => {
    const history =
      "The war began in 1861. In 1862 the north lost, in 1863 it won, and in 1864 it marched. The last campaign was " +
      `that of March 1865. ${sentence} On 9 April, the south gave up.`;
    expect(valuesOf(history).at(-1)).toBe("9 April = 1865-04-09");
  });

  it("takes the week before for the last one on a Sunday, as Sunday's press does", () => {
    const of = (day: string) => valuesOf("It fell last week.", day);
    expect(of("2021-07-04")).toEqual(["last week = 2021-W26"]);
    expect(of("2021-07-05")).toEqual(["last week = 2021-W26"]);
    expect(of("2021-07-03")).toEqual(["last week = 2021-W25"]);
  });

  it("spans what the past and the next weeks cover", () => {
    const spans = findDates("in the past two weeks and over the next ten days", PUBLISHED).map(({ span }) => [
      span?.from,
      span?.to,
    ]);
    expect(spans).toEqual([
      ["2021-06-23", "2021-07-07"],
      ["2021-07-07", "2021-07-17"],
    ]);
  });

  it("leaves open what it cannot know where the publication day is unknown", () => {
    expect(valuesOf("It fell on Wednesday, after the truce of 4 May 2021.", null)).toEqual([
      "Wednesday = XXXX-XX-XX",
      "4 May 2021 = 2021-05-04",
    ]);
  });
});

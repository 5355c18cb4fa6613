import { describe, expect, it } from "vitest";
import { inferDay, inferPublished } from "../../src/dates/infer-published.ts";

describe("inferPublished", () => {
  it.each([
    [
      "KABUL, 7 July 2021 (Agency) — Officials said a bridge had reopened.",
      "2021-07-07",
      "KABUL, 7 July 2021",
    ],
    ["Wed 07 July 2021: The district has fallen.", "2021-07-07", "Wed 07 July 2021"],
    ["The bridge reopened yesterday, 6 July 2021, after a year.", "2021-07-07", "yesterday, 6 July 2021"],
    ["The minister resigned today (July 7, 2021) in Doha.", "2021-07-07", "today (July 7, 2021"],
    ["By Sara Karimi\n7 July 2021\n\nThe bridge has reopened.", "2021-07-07", "7 July 2021"],
    ["By Sara Karimi, July 7, 2021\n\nIt reopened.", "2021-07-07", "By Sara Karimi, July 7, 2021"],
    [
      "Bridge reopens\nPublished: Wed, 7 July 2021 at 3:15 pm",
      "2021-07-07",
      "Published: Wed, 7 July 2021 at 3:15 pm",
    ],
    ["A\nb\nc\nd\ne\nf\ng\nFirst published on 7 July 2021", "2021-07-07", "First published on 7 July 2021"],
    ["Voting starts tomorrow, Thursday, 8 July 2021.", "2021-07-07", "tomorrow, Thursday, 8 July 2021"],
  ])("infers the day from: %s", (body, value, words) => {
    expect(inferPublished(body)).toEqual({ known: "inferred", value, evidence: `the text says “${words}”` });
  });

  it.each([
    "The city fell on Wednesday, officials said.",
    "The truce was signed on 29 February 2020.",
    "On 7 July 2021 the district fell.",
    "He was born on 4 May 1960 in Herat. The bridge reopened on Monday.",
    "The bridge reopened yesterday, 6 July 2021. It closed again on 9 August 2021.",
    "Doha agreement, 29 February 2020\n\nThe envoys met again.",
    "By Sara Karimi\n7 July 2021\nPublished on 8 July 2021\n\nIt reopened.",
    "The bridge reopened. It was a Wednesday.\n7 July",
    "Updated 9 July 2021\n\nThe bridge reopened.",
    "Today, 7 July 2021, he spoke. Yesterday, 7 July 2021, she answered.",
    "",
  ])("leaves it open in: %s", (body) => {
    expect(inferPublished(body)).toBeNull();
  });

  const copy = {
    id: "abcdefghjk",
    outlet: "The Courier",
    isReprint: true,
    body: "HERAT — The bridge over the river was opened to lorries again today, the mayor said.",
    published: "2021-07-07",
  };

  it.each([
    [
      "HERAT, July 6 (Agency) — The bridge is open again.",
      "2021-07-06",
      "the text says “HERAT, July 6”, and The Courier of 7 July 2021 prints the same story",
    ],
    [
      "The bridge over the river was opened to lorries again today.",
      "2021-07-07",
      "The Courier of 7 July 2021 says “The bridge over the river was opened to lorries again today” too",
    ],
  ])("infers from a dated copy of its story the day of: %s", (body, day, evidence) => {
    expect(inferDay(body, [copy])).toEqual({ day, evidence, from: "abcdefghjk" });
  });

  it.each([
    "HERAT, March 6 (Agency) — The bridge is open again.",
    "The bridge is open again today.",
    "The bridge over the river was opened to lorries again on Wednesday.",
  ])("leaves it open beside a copy in: %s", (body) => {
    expect(inferDay(body, [copy])).toBeNull();
  });

  it("takes the year of a dateline from no article that shares a sentence only", () => {
    expect(inferDay("HERAT, July 6 (Agency) — It is open.", [{ ...copy, isReprint: false }])).toBeNull();
  });
});

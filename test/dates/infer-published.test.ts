import { describe, expect, it } from "vitest";
import { inferPublished } from "../../src/dates/infer-published.ts";

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
    "Today, 7 July 2021, he spoke. Yesterday, 7 July 2021, she answered.",
    "",
  ])("leaves it open in: %s", (body) => {
    expect(inferPublished(body)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { eventDate } from "../../src/dates/event-date.ts";
import { readDates } from "../../src/dates/read.ts";
import { sentencesIn } from "../../src/text/sentences.ts";

function dayOfEvent(body: string): string | null {
  const sentences = sentencesIn(body);
  const [first = { start: 0, end: body.length }] = sentences;
  const start = body.indexOf("Herat");
  const read = readDates({ body, sentences, published: "2021-07-06" });
  return eventDate(read, first, [{ start, end: start + "Herat".length }]).date.from;
}

describe("the day of a dateline", () => {
  it.each([
    ["KABUL, 6 July 2021 (Agency) — The bridge of Herat was opened on Monday.", "2021-07-05"],
    ["KABUL, July 6 (Agency) - Herat said on Tuesday that its mayor had died.", "2021-07-06"],
    ["KABUL: Jul 06, 2021: Herat fell on Sunday.", "2021-07-04"],
    ["(Kabul, July 6, 2021) – Herat fell last week.", "2021-06-28"],
    ["KABUL, July 6 (Agency) - Herat was quiet.", "2021-07-06"],
  ])("is that of the report, not of what it tells: %s", (body, day) => {
    expect(dayOfEvent(body)).toBe(day);
  });

  it.each([
    ["5 July 2021: Herat fell.", "2021-07-05"],
    ["On 5 July 2021 — a Monday — Herat fell.", "2021-07-05"],
    ["Herat, July 5, 2021. The bridge was opened on that day.", "2021-07-05"],
  ])("is none that stands for an event: %s", (body, day) => {
    expect(dayOfEvent(body)).toBe(day);
  });
});

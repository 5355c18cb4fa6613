import { describe, expect, it } from "vitest";
import { eventDateIn } from "../support/event-dates.ts";

describe("eventDate, where a sentence has no date of its own,", () => {
  it("dates an event that is commented on by the sentence that tells it", () => {
    const body =
      "The fair of Kunduz was bombed in May. The governor condemned the bombing of the town in a speech on Sunday.";
    expect(eventDateIn(body, "bombing", "2021-08-11").date).toMatchObject({
      from: "2021-05-01",
      known: "context",
    });
    expect(eventDateIn(body, "condemned", "2021-08-11").date).toMatchObject({ from: "2021-08-08" });
  });

  it("takes the day of the dateline for that of the report", () => {
    const body = "KUNDUZ, August 9 (Pajhwok) -- The governor praised Taloqan.";
    expect(eventDateIn(body.replace(" -- ", " --\n\n. "), "Taloqan", "2021-08-11").date).toMatchObject({
      from: "2021-08-09",
      known: "published",
    });
  });

  it("carries a date on to the next sentence of a paragraph, and says so", () => {
    const next = "Herat fell on Sunday. The governor of Kunduz fled.";
    expect(eventDateIn(next, "Kunduz", "2021-08-11").date).toMatchObject({
      from: "2021-08-08",
      known: "context",
    });
    expect(eventDateIn(next.replace(". The", ".\n\nThe"), "Kunduz", "2021-08-11").date).toMatchObject({
      known: "published",
    });
  });

  it.each([
    [
      "the only day of the next sentence",
      "Kunduz has a new bridge. The fair was held on Sunday.",
      "2021-08-08",
    ],
    ["no month of it", "Kunduz has a new bridge. The fair was held in May.", "2021-08-11"],
    ["no day that is to come", "Kunduz has a new bridge. The fair will be held on Sunday.", "2021-08-11"],
    ["none of several days", "Kunduz has a new bridge. They met on Sunday and on Tuesday.", "2021-08-11"],
    [
      "none where it has a date itself",
      "Kunduz has had a bridge since 2019. They met on Sunday.",
      "2019-01-01",
    ],
    [
      "nothing further on",
      "They met. They ate. Kunduz has a bridge. The fair was held on Sunday.",
      "2021-08-11",
    ],
  ])("gives a lead without a day %s", (_, body, from) => {
    expect(eventDateIn(body, "Kunduz", "2021-08-11").date.from).toBe(from);
  });

  it("says how the date is known", () => {
    expect(eventDateIn("Kunduz fell on Sunday.", "Kunduz", "2021-08-11").date).toMatchObject({
      known: "resolved",
      words: "Sunday",
    });
    expect(eventDateIn("Kunduz fell on 8 August 2021.", "Kunduz", null).date).toMatchObject({
      known: "stated",
    });
    expect(eventDateIn("Kunduz fell.", "Kunduz", "2021-08-11").date).toMatchObject({
      known: "published",
      from: "2021-08-11",
    });
    expect(eventDateIn("Kunduz fell.", "Kunduz", null).date).toMatchObject({
      known: "unknown",
      from: null,
      words: null,
    });
    expect(eventDateIn("Kunduz fell on Sunday.", "Kunduz", null).date).toMatchObject({
      known: "unknown",
      from: null,
      words: "on Sunday",
    });
  });
});

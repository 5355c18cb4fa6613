import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainEvidence } from "../../src/dates/evidence-words.ts";
import { inferDay, inferPublished } from "../../src/dates/infer-published.ts";

const undated = (body: string) => ({ body, seen: "2021-07-20", modified: null });

describe("inferPublished", () => {
  it.each([
    [
      "KABUL, 7 July 2021 (Agency) — Officials said a bridge had reopened.",
      "2021-07-07",
      "KABUL, 7 July 2021",
    ],
    ["13/7/2021 -- The district has fallen.", "2021-07-13", "13/7/2021"],
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
    ["It reopened this morning (7 July 2021).", "2021-07-07", "this morning (7 July 2021"],
    ["On Wednesday (today), 7 July 2021, it reopened.", "2021-07-07", "today), 7 July 2021"],
    ["(Kabul, July 7, 2021) – The bridge reopened.", "2021-07-07", "Kabul, July 7, 2021"],
    ["KABUL — July 7, 2021 — The bridge reopened.", "2021-07-07", "KABUL — July 7, 2021"],
    ["Mazar-i-Sharif, July 7, 2021 /Newswire/ -- It reopened.", "2021-07-07", "Mazar-i-Sharif, July 7, 2021"],
    ["July 7, 2021 / 3:15 PM / AP\n\nIt reopened.", "2021-07-07", "July 7, 2021 / 3:15 PM / AP"],
    ["July 7, 2021 by Sara Karimi\n\nIt reopened.", "2021-07-07", "July 7, 2021 by Sara Karimi"],
    [
      "For immediate release: July 7, 2021\n\nIt reopened.",
      "2021-07-07",
      "For immediate release: July 7, 2021",
    ],
    ["Published at 22:15 on 7 July 2021\n\nIt reopened.", "2021-07-07", "Published at 22:15 on 7 July 2021"],
    [
      "It reopened.\nThis article was first published on 7 July 2021.",
      "2021-07-07",
      "This article was first published on 7 July 2021.",
    ],
    [
      "KABUL, July 7 (Agency) - It reopened on Wednesday.\n\n© 2021 Agency",
      "2021-07-07",
      "KABUL, July 7 … © 2021 Agency",
    ],
  ])("infers the day from: %s", (body, value, words) => {
    expect(inferPublished(undated(body))).toEqual({
      known: "inferred",
      value,
      evidence: ["inText", words],
    });
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
    "Published 7/8/2021\n\nThe bridge has reopened.",
    "He had said: “Today, 7 July 2021, we are free.”",
    "The accord signed on 29 February 2020 — in Doha — collapsed.",
    "On 29 February 2020 — a Saturday — they signed.",
    "Doha Agreement – 29 February 2020\n\nThe envoys met again.",
    "Born 7 July 1960 – died 4 May 2021",
    "Kabul, 7 July 2021\n\nThis is a letter.",
    "KABUL, July 7 (Agency) - It reopened on Friday.\n\n© 2021 Agency",
    "KABUL, July 7 (Agency) - It reopened.\n\n© 2021 Agency",
    "KABUL, July 7 (Agency) - It reopened on Wednesday.\n\n© 2019-2021 Agency",
    "KABUL, 29 February (Agency) - It reopened on Monday.\n\n© 2021 Agency",
    "Today, 7 July 2021, he spoke. Yesterday, 7 July 2021, she answered.",
    "",
  ])("leaves it open in: %s", (body) => {
    expect(inferPublished(undated(body))).toBeNull();
  });

  it.each([
    ["KABUL, July 7 (Agency) - It reopened on Wednesday, after it had been shut in 2019.", "2021-07-07"],
    ["KABUL, July 7 (Agency) - It reopened on Tuesday. It had been shut in May 2021.", "2021-07-07"],
    ["Wednesday, July 7\n\nIt reopened. It had been shut on 3 May 2019.", "2021-07-07"],
    ["Published on Wednesday, 7 July\n\nIt reopened. It had been shut in 2016.", "2021-07-07"],
    ["The bridge reopened today, Wednesday, July 7, after the flood of May 2019.", "2021-07-07"],
    ["It reopened (“at last”) today (Wednesday, 7 July). It was shut in 2017.", "2021-07-07"],
    [
      "Mazar-i-Sharif, Wed, July 21 (Agency) - It was shut in 2019, as they say far in the east.",
      "2021-07-21",
    ],
  ])("finds the only year up to now that a day without one can be of: %s", (body, value) => {
    expect(inferPublished(undated(body))?.value).toBe(value);
  });

  it.each([
    ["that the weekday fits twice", "Wednesday, July 7\n\nIt reopened. It had been shut on 3 May 2009."],
    [
      "that the weekday of the lead, or the day after it, fits twice",
      "KABUL, July 7 (Agency) - It reopened on Tuesday. It had been shut in 2018.",
    ],
    ["that nothing bounds from below", "KABUL, July 7 (Agency) - It reopened on Wednesday."],
    ["that no weekday tells of", "KABUL, July 7 (Agency) - It reopened. It had been shut in 2019."],
    ["after today", "Friday, July 30\n\nIt reopened. It had been shut in 2019."],
    ["that is only looked ahead to", "Wednesday, July 7\n\nIt reopened. It is to be renewed by 2020."],
    [
      "where two days are called today",
      "It fell today, Tuesday, July 6. It fell in 2019. It rose today, Wednesday, July 7.",
    ],
    ["from a yesterday", "The bridge reopened yesterday (Tuesday, 6 July). It was shut in 2019."],
    ["that does not exist", "Monday, February 29\n\nIt reopened. It had been shut in 2020."],
  ])("takes no year %s", (_, body) => {
    expect(inferPublished(undated(body))).toBeNull();
  });

  it("takes the day of the last change where the text tells of that day already", () => {
    const body = "The bridge was opened on 7 July 2021.";
    expect(inferPublished({ body, seen: null, modified: "2021-07-07" })).toEqual({
      known: "inferred",
      value: "2021-07-07",
      evidence: ["lastChange", "on 7 July 2021"],
    });
    expect(inferPublished({ body, seen: null, modified: "2021-07-08" })).toBeNull();
    expect(inferPublished({ ...undated("KABUL, 7 July 2021 -- It is."), modified: "2021-07-06" })).toBeNull();
  });

  const copy = {
    id: "abcdefghjk",
    outlet: "The Courier",
    body: "HERAT — The bridge over the river was opened to lorries again today, the mayor said.",
    published: "2021-07-07",
  };

  it.each([
    [
      "HERAT, July 7 (Agency) — The bridge is open again.",
      "2021-07-07",
      "the text says “HERAT, July 7”, and The Courier of 7 July 2021 shares its text",
    ],
    [
      "The bridge over the river was opened to lorries again today.",
      "2021-07-07",
      "The Courier of 7 July 2021 says “The bridge over the river was opened to lorries again today” too",
    ],
  ])("infers from a dated copy of its story the day of: %s", (body, day, evidence) => {
    const found = inferDay(undated(body), [copy]);
    expect(found).toMatchObject({ day, from: "abcdefghjk" });
    expect(found && plainEvidence(found.evidence)).toBe(evidence);
  });

  it.each([
    "HERAT, July 6 (Agency) — The bridge is open again.",
    "The bridge is open again today.",
    "The bridge over the river was opened to lorries again on Wednesday.",
    "He said: “The bridge over the river was opened to lorries again today.”",
  ])("leaves it open beside a copy in: %s", (body) => {
    expect(inferDay(undated(body), [copy])).toBeNull();
  });

  it("leaves it open where two copies tell two days", () => {
    const body = copy.body.replace("HERAT — ", "");
    const later = { ...copy, id: "bcdefghjkm", published: "2021-07-08" };
    expect(inferDay(undated(body), [copy, later])).toBeNull();
    expect(inferDay(undated(body), [copy, { ...later, published: copy.published }])?.day).toBe(
      copy.published,
    );
  });

  it.each([
    "A-",
    "today, ",
    "July 7, 2021 ",
    "Published on ",
    "© ",
    "“today ",
    "By A B C, ",
    "7 July 2021\n",
  ])("comes to the end of a megabyte of %j", { timeout: 120_000 }, (unit) => {
    const body = unit.repeat((1 << 20) / unit.length);
    expect(inferDay(undated(body), [{ ...copy, body }])).toBeOneOf([null, expect.anything()]);
  });

  it("finds a day or nothing, whatever the text is", () => {
    const words =
      'today yesterday ( ) , : -- “ " KABUL July 7 31 February 29 2021 2000 Wednesday Tue Published on By Ann © Copyright was in for said \n 0000 10:30 9999';
    const texts = fc
      .array(fc.constantFrom(...words.split(" ")), { maxLength: 30 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(texts, texts, (body, other) => {
        const found = inferDay(undated(body), [{ ...copy, body: other }]);
        expect(found?.day ?? "2021-07-07").toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 3000 },
    );
  });
});

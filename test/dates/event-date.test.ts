import { describe, expect, it } from "vitest";
import { eventDate } from "../../src/dates/event-date.ts";
import { readDates } from "../../src/dates/read.ts";
import { eventDateIn } from "../support/event-dates.ts";

describe("eventDate", () => {
  it.each([
    [
      "On Saturday the ministry tweeted that nine fighters were killed near Faizabad.",
      "Faizabad",
      "2021-07-04",
      "2021-07-03",
      "2021-07-03",
    ],
    [
      "The militants laid siege to Faizabad before launching an offensive on Tuesday.",
      "Faizabad",
      "2021-08-11",
      "2021-08-10",
      "2021-08-10",
    ],
    [
      "Troops pulled out of their base at Bagram on Friday, officials said on Wednesday.",
      "Bagram",
      "2021-07-07",
      "2021-07-02",
      "2021-07-02",
    ],
    [
      "Last month the movement took control of Imam Sahib.",
      "Imam Sahib",
      "2021-07-04",
      "2021-06-01",
      "2021-06-30",
    ],
    [
      "Massoud was killed two days before the 9/11 attacks.",
      "Massoud",
      "2021-07-04",
      "2001-09-09",
      "2001-09-09",
    ],
    [
      "The fighters had attacked Qala-e-Naw from three sides in the morning.",
      "Qala-e-Naw",
      "2021-07-07",
      "2021-07-07",
      "2021-07-07",
    ],
    [
      "The constructor of the dam met them on 3 May 2021, and on 6 July 2021 the constructor left Kunduz.",
      "Kunduz",
      "2021-07-10",
      "2021-07-06",
      "2021-07-06",
    ],
    ["The city fell to the fighters Tuesday noon.", "city", "2021-07-07", "2021-07-06", "2021-07-06"],
    [
      "On Tuesday, after a siege that began in June, Kunduz fell.",
      "Kunduz",
      "2021-08-11",
      "2021-08-10",
      "2021-08-10",
    ],
    ["Karim, who left Herat in 1996, praised Kunduz.", "Kunduz", "2021-08-11", "2021-08-11", "2021-08-11"],
    [
      "Herat has been quiet since June, when Kunduz fell.",
      "Kunduz",
      "2021-08-11",
      "2021-06-01",
      "2021-06-30",
    ],
    ["The fair of Kunduz was put off until May 2022.", "Kunduz", "2021-08-11", "2022-05-01", "2022-05-31"],
    [
      "Kunduz has said that work on its bridge, begun two years ago, is over.",
      "Kunduz",
      "2021-08-11",
      "2021-08-11",
      "2021-08-11",
    ],
    [
      "In Sunday's debate in Herat, Karimi blamed him for the flood of 1992.",
      "Karimi",
      "2021-08-11",
      "2021-08-08",
      "2021-08-08",
    ],
    [
      "A march in Kunduz planned for Saturday was called off.",
      "Kunduz",
      "2021-08-11",
      "2021-08-07",
      "2021-08-07",
    ],
    [
      "Kunduz has announced 100 new wells over the next four years.",
      "Kunduz",
      "2021-08-11",
      "2021-08-11",
      "2021-08-11",
    ],
    [
      "The latest to fall was Kunduz, the largest town of the province, which the rebels took on Sunday.",
      "Kunduz",
      "2021-08-11",
      "2021-08-08",
      "2021-08-08",
    ],
    ["The work, begun two years ago, is over in Kunduz.", "Kunduz", "2021-08-11", "2021-08-11", "2021-08-11"],
    ["Kunduz has been shut since June.", "Kunduz", "2021-08-11", "2021-06-01", null],
    ["Kunduz was shelled from 3 to 5 August 2021.", "Kunduz", "2021-08-11", "2021-08-03", "2021-08-05"],
    [
      "Kunduz published its second-quarter figures on 3 August.",
      "figures",
      "2021-08-11",
      "2021-04-01",
      "2021-06-30",
    ],
    [
      "Kunduz will publish third-quarter figures on 3 September.",
      "publish",
      "2021-08-11",
      "2021-09-03",
      "2021-09-03",
    ],
    ["Kunduz tried two men over the May 3, 2020, siege.", "siege", "2021-08-11", "2020-05-03", "2020-05-03"],
    [
      "Kunduz is counting and burying those who fell in June.",
      "burying",
      "2021-08-11",
      "2021-08-11",
      "2021-08-11",
    ],
    ["When Kunduz fell in May, Taloqan sent for help.", "Taloqan", "2021-08-11", "2021-05-01", "2021-05-31"],
    ["After Kunduz fell in May, Taloqan fought on.", "Taloqan", "2021-08-11", "2021-08-11", "2021-08-11"],
    [
      "He lived in Herat from 1996, when Kunduz fell, until 2001.",
      "fell",
      "2021-08-11",
      "1996-01-01",
      "1996-12-31",
    ],
    ["Kunduz decided to open its gates in September.", "decided", "2021-08-11", "2021-08-11", "2021-08-11"],
    [
      "Kunduz is expected to open its gates in September.",
      "expected",
      "2021-08-11",
      "2021-09-01",
      "2021-09-30",
    ],
    ["Kunduz fell not on Saturday but on Sunday.", "Kunduz", "2021-08-11", "2021-08-08", "2021-08-08"],
    [
      "Kunduz will have the longest bridge of all when it is opened to lorries in May 2022.",
      "Kunduz",
      "2021-08-11",
      "2022-05-01",
      "2022-05-31",
    ],
    ["The latest city to fall was Faizabad.", "Faizabad", "2021-08-11", "2021-08-11", "2021-08-11"],
  ])("dates: %s", (body, topic, published, from, to) => {
    expect(eventDateIn(body, topic, published).date).toMatchObject({ from, to });
  });

  it.each([
    ["The fair, originally due in May, will be held in October.", "2021-10-01"],
    ["The fair, which drew thousands in 2019, opened on Monday.", "2021-08-09"],
    ["The loss of the men who fought there in 2019 is a blow.", "2021-08-11"],
    ["If the bridge had stood in May, the fair would have opened in June.", "2021-06-01"],
  ])("dates what a sentence tells by its main verb: %s", (body, from) => {
    const read = readDates({ body, sentences: [{ start: 0, end: body.length }], published: "2021-08-11" });
    expect(eventDate(read, { start: 0, end: body.length }, []).date.from).toBe(from);
  });
});

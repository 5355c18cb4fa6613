import { describe, expect, it } from "vitest";
import { differencesOf } from "../../support/comparing.ts";

/** Each reported on Wednesday, 7 July 2021. */
describe("the day of one event, as two reports tell it", () => {
  it.each([
    [
      "by the same verb",
      "orlen",
      ["The ferry left Orlen on Monday.", "The ferry left Orlen on Tuesday."],
      ["Mon 5 July 2021", "Tue 6 July 2021"],
    ],
    [
      "by a verb of two words",
      "orlen",
      [
        "The dyke at Orlen gave way on Monday night, flooding the lower streets.",
        "The lower streets of Orlen were dry until the dyke broke on Tuesday morning.",
      ],
      ["Mon 5 July 2021, night", "Tue 6 July 2021, morning"],
    ],
    [
      "by what began",
      "orlen strike",
      [
        "The bakers of Orlen walked out on Sunday. Their strike has closed shops.",
        "The stoppage in Orlen began on Monday.",
      ],
      ["Sun 4 July 2021", "Mon 5 July 2021"],
    ],
    [
      "by a noun",
      "orlen",
      [
        "Jets bombed the market in Orlen on Sunday, witnesses said.",
        "The attack on the market in Orlen on Monday was the first.",
      ],
      ["Sun 4 July 2021", "Mon 5 July 2021"],
    ],
    [
      "by what of something began",
      "orlen",
      [
        "Bread has been short since the siege of Orlen began on 2 July.",
        "Orlen has been hungry since its siege began on 4 July.",
      ],
      ["Fri 2 July 2021", "Sun 4 July 2021"],
    ],
    [
      "by two words for one end",
      "orlen bridge",
      ["The Orlen bridge was destroyed by shells on Sunday.", "The Orlen bridge collapsed on Monday."],
      ["Sun 4 July 2021", "Mon 5 July 2021"],
    ],
    [
      "of somebody who is named in full beside what is asked for",
      "orlen",
      [
        "Orlen is in mourning. Tove Lind, a baker, died on Sunday.",
        "Orlen is in mourning. Hundreds wept for Tove Lind, who was killed on Monday.",
      ],
      ["Sun 4 July 2021", "Mon 5 July 2021"],
    ],
    [
      "of a strike, over what it may be",
      "orlen dockers strike",
      [
        "Dockers in Orlen went on strike on Monday over pay.",
        "Dockers in Orlen walked out on Tuesday in a dispute over pay.",
      ],
      ["Mon 5 July 2021", "Tue 6 July 2021"],
    ],
    [
      "of what is planned",
      "orlen",
      ["The Orlen tunnel will open on 1 August.", "The Orlen tunnel is to open on 9 August."],
      ["Sun 1 August 2021", "Mon 9 August 2021"],
    ],
  ])("is a difference: %s", async (_, topic, bodies, days) => {
    const told = await differencesOf(topic, ...bodies);
    expect(told.map((one) => one.replace(/^.*?: /, ""))).toEqual(days);
  });

  it.each([
    [
      "of who does it",
      [
        "The central bank took over Orlen Bank on Monday.",
        "Orlen Bank let customers in on Tuesday, the first since the central bank took it over.",
      ],
    ],
    [
      "on which it was only spoken of",
      ["A mine at Orlen collapsed on Monday.", "On Tuesday the owner said a mine at Orlen had collapsed."],
    ],
    [
      "on which, without a preposition, it was only spoken of",
      ["A mine at Orlen collapsed on Monday.", "Police said Tuesday that a mine at Orlen had collapsed."],
    ],
    [
      "in two spots of it",
      [
        "A bomb exploded at a market in Orlen on Monday.",
        "A bomb exploded outside a school in Orlen on Tuesday.",
      ],
    ],
    [
      "of another number of them",
      ["A soldier was killed in Orlen on Friday.", "Two soldiers were killed near Orlen on Thursday."],
    ],
    ["of another subject", ["The ferry left Orlen on Monday.", "The governor left Orlen on Tuesday."]],
    [
      "of another object",
      ["The council of Orlen sold the mill on Monday.", "The council of Orlen sold the tram on Tuesday."],
    ],
    [
      "of somebody elsewhere",
      ["Ulla Berg of Orlen flew to Tarn on Monday.", "Ulla Berg of Orlen flew to Velm on Tuesday."],
    ],
    [
      "of another owner",
      ["Orlen lost, and the coach of Halm was sacked on Monday.", "Orlen's coach was sacked on Tuesday."],
    ],
    [
      "that follows from another",
      ["Ulla Berg of Orlen was convicted on Monday.", "Ulla Berg of Orlen was sentenced on Tuesday."],
    ],
    [
      "of another one of the name",
      ["The northern dyke of Orlen broke on Monday.", "The southern dyke of Orlen broke on Tuesday."],
    ],
    [
      "in another place",
      ["Orlen sent help. A mine in Tarn collapsed on Monday.", "Orlen: a mine in Velm collapsed on Tuesday."],
    ],
    [
      "that came again",
      ["Jets bombed the market of Orlen on Sunday.", "Jets bombed the market of Orlen again on Monday."],
    ],
    [
      "planned, and then done",
      ["The Orlen tunnel will open on 1 August.", "The Orlen tunnel opened on Tuesday."],
    ],
    [
      "done, and then talked of",
      ["The mayor of Orlen resigned on Monday.", "The mayor of Orlen spoke of it on Tuesday."],
    ],
    ["in its parts", ["The ferry left Orlen on Monday.", "The ferry from Orlen arrived in Tarn on Tuesday."]],
    ["on the same day", ["The ferry left Orlen on Monday.", "The ferry left Orlen on 5 July."]],
    [
      "without a day of its own",
      ["The ferry left Orlen on Monday.", "The ferry left Orlen with 90 people, the owner said."],
    ],
    ["of all and everybody", ["People fled from Orlen on Monday.", "People fled from Orlen on Tuesday."]],
    ["long before", ["The ferry left Orlen on Monday.", "The ferry left Orlen on 2 June."]],
  ])("is none: %s", async (_, bodies) => {
    expect(await differencesOf("orlen", ...bodies)).toEqual([]);
  });
});

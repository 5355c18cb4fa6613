import { describe, expect, it } from "vitest";
import { differencesAmong, differencesOf } from "../../support/comparing.ts";

/** Each reported on Wednesday, 7 July 2021. */
describe("opposed ends, as two reports tell them", () => {
  it.each([
    [
      "a thing that stands and is destroyed",
      "orlen",
      [
        "The bridge at Orlen was swept away on Tuesday.",
        "In Orlen the bridge was still standing on Tuesday night.",
      ],
      ["swept away", "still standing"],
    ],
    [
      "what goes on about it in the next sentence",
      "orlen dam",
      [
        "A part of the Orlen dam gave way on Tuesday.",
        "Fears for the Orlen dam eased. Engineers said the wall had held through Tuesday.",
      ],
      ["gave way", "held through"],
    ],
    [
      "somebody alive and dead",
      "tove lind",
      ["Tove Lind died in hospital on Tuesday.", "Tove Lind survived, her doctor said on Tuesday."],
      ["died", "survived"],
    ],
    [
      "talks that failed and talks that ended in a deal",
      "orlen talks",
      [
        "Talks in Orlen broke up on Tuesday without agreement.",
        "Envoys signed a ten-day truce in Orlen on Tuesday.",
      ],
      ["Talks in Orlen broke up", "signed a ten-day truce"],
    ],
    [
      "a vote",
      "orlen",
      [
        "The council of Orlen approved the budget on Tuesday.",
        "The council of Orlen voted down the budget on Tuesday.",
      ],
      ["approved", "voted down"],
    ],
    [
      "a verdict",
      "lind",
      ["Tove Lind was convicted of fraud on Tuesday.", "Tove Lind was acquitted on Tuesday."],
      ["convicted", "acquitted"],
    ],
    [
      "a strike",
      "orlen bakers",
      ["The bakers of Orlen went back to work on Tuesday.", "The bakers of Orlen stayed out on Tuesday."],
      ["went back to work", "stayed out"],
    ],
    [
      "a building",
      "orlen",
      [
        "Police cleared the last strikers from the mill in Orlen on Tuesday.",
        "Strikers remained in control of the mill in Orlen late on Tuesday.",
      ],
      ["cleared the last strikers from", "remained in control"],
    ],
    [
      "a shop",
      "orlen",
      ["The market of Orlen was closed on Tuesday.", "The market of Orlen stayed open on Tuesday."],
      ["closed", "stayed open"],
    ],
    [
      "a ship",
      "marlin",
      ["The ferry Marlin foundered on Tuesday.", "The Marlin was still afloat on Tuesday evening."],
      ["foundered", "afloat"],
    ],
    [
      "a fire",
      "orlen",
      [
        "The fire near Orlen was brought under control on Tuesday.",
        "The fire at Orlen raged out of control on Tuesday.",
      ],
      ["fire near Orlen was brought under control", "fire at Orlen raged out of control"],
    ],
    [
      "a match",
      "orlen",
      ["Orlen beat Tarn on Tuesday.", "Orlen lost to Tarn on Tuesday."],
      ["beat", "lost to"],
    ],
    [
      "a deed that is denied",
      "lind",
      ["Tove Lind will appeal, her lawyer said.", "Tove Lind will not appeal, her lawyer said."],
      ["will appeal", "will not appeal"],
    ],
  ])("are a difference: %s", async (_, topic, bodies, words) => {
    const told = await differencesOf(topic, ...bodies);
    const claims = told.map((one) => /^what became of it: (?<words>[^,]+), /.exec(one)?.groups?.words);
    expect(claims.toSorted()).toEqual(words.toSorted());
  });

  it.each([
    [
      "of two ministers",
      "orlen",
      [
        "In Orlen Finance Minister Ulla Berg resigned on Monday.",
        "In Orlen Health Minister Jens Tarn refused to resign on Monday.",
      ],
    ],
    [
      "of two borders",
      "orlen",
      ["Orlen closed its border with Tarn on Monday.", "Orlen reopened its border with Velm on Monday."],
    ],
    ["of two matches", "orlen", ["Orlen beat Tarn on Saturday.", "Orlen lost to Velm on Saturday."]],
    [
      "of two things",
      "orlen",
      ["The bridge at Orlen was swept away on Tuesday.", "In Orlen the mill was still standing on Tuesday."],
    ],
    [
      "of one of the name elsewhere",
      "flood",
      [
        "In the flood the bridge at Orlen was swept away on Tuesday.",
        "In the flood the bridge at Tarn was still standing on Tuesday.",
      ],
    ],
    [
      "that may come",
      "orlen",
      ["The bridge at Orlen could be swept away.", "The bridge at Orlen was still standing on Tuesday."],
    ],
    [
      "before and after",
      "orlen",
      ["The bridge at Orlen was swept away on Tuesday.", "The bridge at Orlen was still standing on Monday."],
    ],
    [
      "that change from day to day",
      "orlen",
      ["The market of Orlen closed on Monday.", "The market of Orlen reopened on Tuesday."],
    ],
    [
      "of two people",
      "orlen",
      ["Tove Lind of Orlen died on Tuesday.", "Ivo Renn of Orlen survived, a doctor said on Tuesday."],
    ],
    ["not yet done", "lind", ["Tove Lind resigned on Tuesday.", "Tove Lind has not yet resigned."]],
    [
      "of two things of one owner",
      "harrow",
      ["Harrow closed a mill in Tarn on Tuesday.", "Harrow opened a shop in Velm on Tuesday."],
    ],
    [
      "of two ministers",
      "minister",
      ["The finance minister resigned on Tuesday.", "The health minister refused to resign on Tuesday."],
    ],
    [
      "of a minister and a deputy",
      "minister",
      ["The finance minister resigned on Tuesday.", "The finance minister's deputy stayed on on Tuesday."],
    ],
    [
      "of something else in the next sentence",
      "orlen",
      [
        "The hospital of Orlen was still standing on Tuesday.",
        "Orlen burns. A school was destroyed on Tuesday.",
      ],
    ],
    ["of two matches", "orlen", ["Orlen beat Tarn on Sunday.", "Orlen lost to Velm on Tuesday."]],
    [
      "of two things of one owner by a full name",
      "harrow",
      ["Harrow Shipping closed a mill on Tuesday.", "Harrow Shipping opened a shop on Tuesday."],
    ],
    [
      "of two votes",
      "orlen",
      [
        "The council of Orlen approved the budget on Tuesday.",
        "The council of Orlen rejected the tunnel on Tuesday.",
      ],
    ],
    [
      "of two talks",
      "orlen",
      [
        "Orlen signed a deal for trams on Tuesday.",
        "In Orlen teachers said their talks broke down on Tuesday.",
      ],
    ],
    ["of two deeds of one verb", "lind", ["Lind did not sell the mill.", "Lind sold the shop."]],
    [
      "of who tells it",
      "lind",
      ["Lind said on Tuesday that a baker had died.", "Lind survived a vote of confidence on Tuesday."],
    ],
    [
      "said twice alike",
      "orlen",
      ["The bridge at Orlen was swept away on Tuesday.", "The bridge at Orlen collapsed on Tuesday."],
    ],
  ])("are none: %s", async (_, topic, bodies) => {
    expect(await differencesOf(topic, ...bodies)).toEqual([]);
  });

  it("are one of days where one report has it done no sooner", async () => {
    const told = await differencesOf(
      "orlen",
      "Orlen airport reopened on Monday.",
      "Orlen airport did not reopen until Tuesday.",
    );
    expect(told).toEqual([
      "on which day (“reopened / reopen”): Mon 5 July 2021",
      "on which day (“reopened / reopen”): Tue 6 July 2021",
    ]);
  });

  it("are shown once, however many words of a sentence tell them", async () => {
    const told = await differencesOf(
      "lind",
      "Tove Lind resigned on Tuesday.",
      "Tove Lind has refused to resign and remains in her post.",
    );
    expect(told).toHaveLength(2);
  });

  it("are none where a later report tells what came of it later", async () => {
    const told = await differencesAmong("orlen", [
      ["The bridge at Orlen was still standing.", "2021-07-06"],
      ["The bridge at Orlen was swept away.", "2021-07-07"],
    ]);
    expect(told).toEqual([]);
  });
});

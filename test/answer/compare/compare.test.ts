import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compare } from "../../../src/answer/compare/compare.ts";
import { claimWords, matterWords } from "../../../src/answer/compare/wording.ts";
import { type Composed, compose } from "../../../src/compose.ts";
import { factOf } from "../../../src/model/article.ts";
import type { CompareAnswer } from "../../../src/model/comparison.ts";
import { parseQuery } from "../../../src/query/parse.ts";
import { en } from "../../../src/words/en/en.ts";
import { differencesAmong, differencesOf } from "../../support/comparing.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");

describe("/compare over the shipped corpus", () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await compose({ database: ":memory:", corpusDir: path.join(ROOT, "corpus") });
  });
  afterAll(() => composed.close());

  async function compared(topic: string): Promise<CompareAnswer> {
    const answer = await compare(parseQuery(topic), composed.parts);
    if (answer.kind !== "compare") throw new Error(`nothing is found of ${topic}`);
    return answer;
  }

  it("shows that one report has Qala-e-Naw fallen on 6 July, and two have it held on 7 July", async () => {
    const { differences } = await compared("qala-e-naw");
    const sides = differences.flatMap((one) => one.sides);
    const told = sides.map(({ claim, excerpt }) => [
      claimWords(claim, en),
      factOf(excerpt.source.outlet),
      excerpt.event.date.from,
    ]);
    expect(told).toContainEqual(["fallen, Tue 6 July 2021, 12:00", null, "2021-07-06"]);
    expect(told).toContainEqual(["recaptured, Wed 7 July 2021", "Reuters", "2021-07-07"]);
    expect(told).toContainEqual(["held, Wed 7 July 2021", "The Washington Post", "2021-07-07"]);
  });

  it("shows 10 and about 20 districts of Badakhshan", async () => {
    const { differences } = await compared("badakhshan districts");
    const counted = differences.find(({ about }) => matterWords(about, en) === "how many districts");
    expect(new Set(counted?.sides.map(({ claim }) => claimWords(claim, en)))).toEqual(
      new Set(["10 districts", "about 20 districts"]),
    );
  });

  it("shows how many fled to Tajikistan, and when, as each outlet tells it", async () => {
    const { differences } = await compared("tajikistan");
    expect(differences.map(({ about }) => matterWords(about, en))).toEqual([
      "how many personnel",
      "on which day (“abandoned / fled”)",
    ]);
    expect(differences[0]?.sides.map(({ claim }) => claimWords(claim, en))).toEqual(
      expect.arrayContaining(["More than 300 Afghan military personnel", "more than 1,000 Afghan soldiers"]),
    );
  });

  it("takes nobody's forces for a place that is held", async () => {
    const { differences } = await compared("afghan forces");
    expect(differences.map(({ about }) => about.kind)).not.toContain("outcome");
  });

  it("compares what is told of a name where no report has all the words that were asked for, and says so", async () => {
    const { query, differences } = await compared("who holds qala-e-naw");
    expect(query.all).toEqual([[{ kind: "word", text: "qala-e-naw" }]]);
    expect(differences.map(({ about }) => about.kind)).toEqual(["outcome"]);
  });

  it.each(["who", "how many", "outlet:reuters", "zzzz qala-e-naw", "taliban -kabul"])(
    "takes any topic: %s",
    async (topic) => {
      expect((await compared(topic)).outlets.length).toBeGreaterThan(0);
    },
  );

  it("puts the outlets in the order of their reports, their excerpts in the order of the events", async () => {
    const { outlets } = await compared("faizabad");
    expect(outlets.map(({ outlet }) => outlet)).toEqual(["The New Arab", "The Telegraph", "Press TV"]);
  });

  it.each(["faizabad", "kunduz", "mazar-i-sharif"])(
    "finds no difference where there is none: %s",
    async (topic) => {
      expect((await compared(topic)).differences).toEqual([]);
    },
  );

  it("quotes slices, each side of a difference from its own article", async () => {
    for (const topic of ["qala-e-naw", "badakhshan districts", "tajikistan", "taliban"]) {
      const { differences } = await compared(topic);
      for (const { sides } of differences) {
        expect(new Set(sides.map(({ excerpt }) => excerpt.passage.article)).size).toBeGreaterThan(1);
        for (const { excerpt } of sides) {
          const { article, start, end } = excerpt.passage;
          expect((await composed.parts.store.article(article))?.body.slice(start, end)).toBe(excerpt.quote);
        }
      }
    }
  });
});

describe("where reports differ", () => {
  it.each([
    [
      "Herat",
      ["The flood in Herat killed 12 people.", "The flood in Herat killed at least 30 people."],
      ["how many people: 12 people", "how many people: at least 30 people"],
    ],
    [
      "Herat earthquake",
      ["The tremors in Herat killed 12 people.", "The tremors in Herat killed at least 30 people."],
      ["how many people: 12 people", "how many people: at least 30 people"],
    ],
    ["Herat", ["The flood in Herat killed 12 people.", "The flood in Herat killed twelve people."], []],
    ["Herat", ["The flood in Herat killed 12 people.", "The bus in Herat holds 30 people."], []],
    ["Herat", ["The flood in Herat killed 12 people.", "The flood in Herat killed 40 cows."], []],
    ["Herat", ["The flood in Herat killed dozens of people.", "The flood in Herat killed 40 people."], []],
    ["Herat", ["The flood in Herat killed over 20 people.", "The flood in Herat killed 23 people."], []],
    ["Herat", ["The flood in Herat killed 12 people.", "A flood in Kabul killed 30 people."], []],
    ["Herat", ["The flood in Herat killed 12 people.", "Last year a flood in Herat killed 30 people."], []],
    ["Herat", ["The flood in Herat killed 12 people.", "A flood could kill 30 people in Herat."], []],
    [
      "Herat",
      [
        "The council of Herat voted nine to six for it.",
        "The council of Herat approved it by ten votes to five.",
      ],
      ["how many votes: nine to six", "how many votes: ten votes to five"],
    ],
    [
      "Herat",
      [
        "The council of Herat approved it by 1,250 votes to 1,100.",
        "The council of Herat approved it by 1,250 votes to 1,050.",
      ],
      ["how many votes: 1,250 votes to 1,100", "how many votes: 1,250 votes to 1,050"],
    ],
    [
      "Herat",
      ["The flood in Herat killed one hundred and twenty people.", "The flood in Herat killed 120 people."],
      [],
    ],
    ["Herat", ["The flood in Herat killed 40 to 50 people.", "The flood in Herat killed 45 people."], []],
    [
      "Herat",
      ["Turnout in Herat was 61 percent, and 52 percent voted yes.", "Turnout in Herat was 61 percent."],
      [],
    ],
    [
      "Herat",
      ["A third of the 90 patients in Herat died of cholera.", "In Herat 30 patients died of cholera."],
      [],
    ],
    ["Herat", ["The death toll in Herat is 130, officials said.", "In Herat, 90 officials died."], []],
    [
      "Herat",
      [
        "The flood in Herat killed 12 people and injured 40 people.",
        "In Herat the flood killed 12 people and injured 40 people.",
      ],
      [],
    ],
    [
      "Herat",
      ["The flood in Herat killed 12 and injured 40.", "In Herat the flood killed 12 and injured 40."],
      [],
    ],
    [
      "Herat",
      [
        "In Herat 12 people were killed and 40 people were injured.",
        "In Herat the flood killed 12 people and injured 40 people.",
      ],
      [],
    ],
    ["Herat", ["A quake of magnitude 6.1 killed 12 people in Herat.", "In Herat 12 killed in a quake."], []],
    [
      "Herat",
      [
        "Herat's hospital treated 30 patients and 5 patients died.",
        "Five patients died in Herat, where 30 patients were treated.",
      ],
      [],
    ],
    [
      "Herat",
      [
        "The company sold 20,000 cars in Herat and recalled 3,000 cars.",
        "In Herat 3,000 cars were recalled; 20,000 cars were sold.",
      ],
      [],
    ],
    [
      "Herat",
      [
        "Rebels said 30 people died in Herat.",
        "The army said 12 people died in Herat. Rebels said 30 people died in Herat.",
      ],
      ["how many people: 12 people", "how many people: 30 people"],
    ],
    [
      "herat dead",
      ["The flood in Herat killed 12 people.", "In Herat, the flood killed 30 people and 90 cows."],
      ["how many people: 12 people", "how many people: 30 people"],
    ],
    [
      "Herat",
      ["Rebels seized Herat on Monday.", "The army retook Herat on Tuesday."],
      ["who holds it: fallen, Mon 5 July 2021", "who holds it: recaptured, Tue 6 July 2021"],
    ],
    ["Herat", ["Snow fell in Herat on Monday.", "The army retook Herat on Tuesday."], []],
    ["Herat", ["Herat police seized heroin on Monday.", "The army retook Herat on Tuesday."], []],
    ["Herat", ["The mayor of Herat still holds office.", "Rebels seized Herat on Tuesday."], []],
    ["Herat", ["House prices in Herat fell on Monday.", "The army retook Herat on Tuesday."], []],
    [
      "Herat",
      ["The city of Herat fell on Monday.", "The army retook Herat on Tuesday."],
      ["who holds it: fallen, Mon 5 July 2021", "who holds it: recaptured, Tue 6 July 2021"],
    ],
    ["Herat", ["Rebels may seize Herat.", "The army retook Herat on Tuesday."], []],
    [
      "tolmar",
      [
        "The firm cut 3,000 jobs, 800 of them in Karsk, 200 of them in Tolmar.",
        "The firm cut 3,000 jobs, 800 of them in Karsk, 450 of them in Tolmar.",
      ],
      ["how many jobs: 200", "how many jobs: 450"],
    ],
    [
      "flood",
      [
        "Ålesund lost 12 boats to the flood. Ålesund is sad.",
        "Ølensvåg lost 30 boats to the flood. Ølensvåg is sad.",
      ],
      [],
    ],
    [
      "flood",
      [
        "Bergen lost 12 boats to the flood. Bergen is sad.",
        "Molde lost 30 boats to the flood. Molde is sad.",
      ],
      [],
    ],
    [
      "Herat",
      ["Nine villagers drowned in Herat.", "The mayor put the dead in Herat at sixteen."],
      ["how many villagers: Nine villagers", "how many villagers: sixteen"],
    ],
    [
      "Herat",
      ["About 900 people were taken out of Herat.", "Nearly 1,500 residents were evacuated from Herat."],
      ["how many people: About 900 people", "how many people: Nearly 1,500 residents"],
    ],
    [
      "Herat",
      [
        "The market in Herat was cleared on Monday. Officers arrested 15 people.",
        "The market in Herat was cleared on Monday. Twenty-six people were taken into custody.",
      ],
      ["how many people: 15 people", "how many people: Twenty-six people"],
    ],
    ["Herat", ["The flood in Herat killed 12 people.", "The flood in Herat killed five children."], []],
    [
      "Herat",
      [
        "The blast in Herat killed 12 people and wounded 30.",
        "In Herat 12 people were killed and 30 wounded.",
      ],
      [],
    ],
    ["Herat", ["Forty soldiers arrested the mayor of Herat.", "In Herat 15 people were arrested."], []],
    [
      "Herat",
      ["Doctor Omid Karimi, 41, left Herat.", "The 36-year-old doctor Omid Karimi left Herat."],
      ["how many years: Doctor Omid Karimi, 41", "how many years: 36-year-old doctor Omid Karimi"],
    ],
    [
      "Herat",
      [
        "In Herat 120 soldiers were digging trenches along the canal.",
        "Two hundred troops dug trenches by the canal in Herat.",
      ],
      ["how many soldiers: 120 soldiers", "how many soldiers: Two hundred troops"],
    ],
    [
      "Herat",
      [
        "The mayor of Herat has asked for 30 million euros in relief.",
        "Herat is wet. Its request is for 55 million euros in aid.",
      ],
      ["how many euros: 30 million euros", "how many euros: 55 million euros"],
    ],
    [
      "Salma dam",
      [
        "The Salma dam held. Opened in 1976, it keeps back 60 million tonnes of water.",
        "The Salma dam leaks. Its lake holds 90 million tonnes of water.",
      ],
      ["how many tonnes: 60 million tonnes", "how many tonnes: 90 million tonnes"],
    ],
    [
      "Karimi",
      [
        "Omid Karimi was sent to prison for nine years.",
        "Omid Karimi wept. The judge gave him seven years.",
        "Omid Karimi bribed two clerks. They received four years each.",
      ],
      ["how many years: nine years", "how many years: seven years"],
    ],
    [
      "Herat strike",
      [
        "Herat's dockers are on strike. Some 800 of them had joined the stoppage in Herat.",
        "The strike began in Herat on Sunday. About 1,300 dockers had joined it.",
      ],
      ["how many people: About 1,300 dockers", "how many people: Some 800"],
    ],
    [
      "Afghanistan flood",
      [
        "A flood came over Afghanistan. In Farah 12 people drowned.",
        "A flood came over Afghanistan. In Kunduz 30 people drowned.",
      ],
      [],
    ],
    [
      "Herat",
      ["The bus to Herat had 38 people on board.", "A bus carrying 45 passengers left for Herat."],
      ["how many people: 38 people", "how many people: 45 passengers"],
    ],
    [
      "Herat",
      ["Four people are missing in Herat.", "In Herat nine are still unaccounted for."],
      ["how many people: nine", "how many people: Four people"],
    ],
    [
      "Herat",
      ["Police in Herat detained 34 demonstrators.", "In Herat 71 people were picked up by police."],
      ["how many people: 71 people", "how many people: 34 demonstrators"],
    ],
    [
      "Herat",
      ["Firemen in Herat brought 85 guests to safety.", "In Herat more than 120 guests were rescued."],
      ["how many guests: more than 120 guests", "how many guests: 85 guests"],
    ],
    ["Herat", ["In January a crash in Herat killed two people.", "Last year four people died in Herat."], []],
    ["Herat", ["Herat has 112 measles cases.", "Herat has 112 cases of measles."], []],
    ["Herat", ["Shells killed 30 people in Herat.", "In Herat the army killed 70 rebels."], []],
    [
      "Herat",
      [
        "Omid Karimi won in Herat on Sunday. Turnout was 48 per cent.",
        "Herat voted on Sunday for Omid Karimi. Turnout was 52 per cent.",
      ],
      ["how many percent: 48 per cent", "how many percent: 52 per cent"],
    ],
    [
      "Herat",
      ["Nearly 400 people have left Herat.", "Some 900 residents have fled Herat."],
      ["how many residents: Some 900 residents", "how many residents: Nearly 400 people"],
    ],
    [
      "Herat",
      ["Herat will spend 3 million euros on schools.", "Herat will spend 8 million euros on roads."],
      [],
    ],
    ["Herat", ["Herat plans to build 900 homes.", "Herat has built 400 homes."], []],
    [
      "Herat",
      [
        "The judge in Herat fined Omid Karimi 4,000 euros.",
        "The judge in Herat fined Farid Nazari 9,000 euros.",
      ],
      [],
    ],
    [
      "Herat",
      [
        "Herat is quiet. Some 300 soldiers of its garrison fled into Iran.",
        "After losing Herat, 700 soldiers fled into Iran.",
      ],
      ["how many soldiers: 700 soldiers", "how many soldiers: Some 300 soldiers"],
    ],
    [
      "Herat nurses",
      [
        "Nurses in Herat accepted a pay rise of 5 percent.",
        "Nurses in Herat had asked for a pay rise of 8 percent.",
      ],
      [],
    ],
    [
      "Herat",
      ["The flood has killed 60 people in Herat since May.", "The flood killed 4 people in Herat."],
      [],
    ],
    ["Herat", ["Shells killed or wounded 40 people in Herat.", "Shells in Herat wounded 28 people."], []],
    [
      "Herat",
      ["A tanker spilled 600 tonnes of oil in Herat.", "In Herat 200 tonnes of oil were recovered."],
      [],
    ],
    ["Herat", ["Omid Karimi of Herat has 14 goals this season.", "Omid Karimi of Herat scored 2 goals."], []],
    ["Herat", ["12 soldiers fled from Herat. Later 30 soldiers fled from Herat."], []],
    [
      "Herat prison",
      ["Twelve prisoners fled from a prison in Herat.", "The prison in Herat holds 800 inmates."],
      [],
    ],
    [
      "Herat soldiers",
      ["Herat has 1,400 soldiers in the valley.", "Herat sent 90 soldiers to the border."],
      [],
    ],
    [
      "Herat",
      [
        "Omid Karimi won in Herat with 54 percent of the vote.",
        "Farid Nazari lost in Herat with 46 percent of the vote.",
      ],
      [],
    ],
    ["Herat", ["The Green Party won 54 seats in Herat.", "The Liberal Party won 31 seats in Herat."], []],
    [
      "Herat",
      [
        "The Green Party won 54 seats in Herat on Sunday.",
        "The Green Party took 58 seats in Herat on Sunday.",
      ],
      ["how many seats: 54 seats", "how many seats: 58 seats"],
    ],
    [
      "Herat",
      [
        "With 80 percent of votes counted, Omid Karimi had 54 percent in Herat.",
        "With 95 percent of the votes counted, Omid Karimi had 51 percent in Herat.",
      ],
      [],
    ],
  ])("of %s: %j", async (topic, bodies, expected) => {
    expect(await differencesOf(topic, ...bodies)).toEqual(expected);
  });

  it.each(["killed", "wounded", "rescued", "infected"])(
    "does not of more people who were %s by a later day",
    async (befell) => {
      const counted = (number: number) => `In Herat ${number} people were ${befell} by the flood.`;
      const [few, many] = [counted(12), counted(30)];
      expect(await differencesOf("herat", few, many)).not.toEqual([]);
      expect(
        await differencesAmong("herat", [
          [few, "2021-07-06"],
          [many, "2021-07-07"],
        ]),
      ).toEqual([]);
    },
  );

  it("comes to the end of what never comes to a full stop", async () => {
    const [one, other] = ["12", "30"].map((number) =>
      `In Herat ${number} soldiers fled, and `.repeat(10_000),
    );
    expect(await differencesOf("herat", one ?? "", other ?? "")).toEqual([
      "how many soldiers: 12 soldiers",
      "how many soldiers: 30 soldiers",
    ]);
  });
});

describe("/compare in other fields", () => {
  let composed: Composed;
  beforeAll(async () => {
    const corpusDir = path.join(ROOT, "test/fixtures/other-fields");
    composed = await compose({ database: ":memory:", corpusDir });
  });
  afterAll(() => composed.close());

  it.each([
    ["corvane", "how many workers", ["Some 3,500 workers", "About 3,000 workers"]],
    ["brackley lane", "how many votes", ["nine to six", "ten votes to five"]],
    ["valdoro", null, []],
  ])(
    "shows of %s what two reports count differently, and sums of money for other things never",
    async (topic, about, claims) => {
      const answer = await compare(parseQuery(topic), composed.parts);
      const differences = answer.kind === "compare" ? answer.differences : [];
      expect(differences.map((one) => matterWords(one.about, en))).toEqual(about === null ? [] : [about]);
      expect(differences.flatMap(({ sides }) => sides.map(({ claim }) => claimWords(claim, en)))).toEqual(
        claims,
      );
    },
  );
});

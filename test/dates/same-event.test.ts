import { describe, expect, it } from "vitest";
import { readDates } from "../../src/dates/read.ts";
import { causeOf, sameEvent } from "../../src/dates/same-event.ts";
import { sentencesIn } from "../../src/text/sentences.ts";

/** Published on a Wednesday: the words of the date that another sentence gives to the last place of a word. */
function dateOf(body: string, word: string, find = sameEvent): string | null {
  const sentences = sentencesIn(body);
  const start = body.lastIndexOf(word);
  const sentence = sentences.find(({ end }) => end > start) ?? { start: 0, end: body.length };
  const read = readDates({ body, sentences, published: "2021-07-07" });
  const date = find(read, sentence, [{ start, end: start + word.length }]);
  return date && body.slice(date.start, date.end);
}

describe("sameEvent", () => {
  it.each([
    [
      "A bomb exploded in the bazaar on Friday. Shops are shut. Nobody owned up to the attack.",
      "attack",
      "Friday",
    ],
    ["The council ruled on Monday that he must go. He will fight its ruling.", "ruling", "Monday"],
    ["Nobody owned up to the bombing. The bazaar was bombed on 4 July.", "bombing", "4 July"],
    [
      "The mayor was killed last week. He was shot on Friday. His family mourns the killing.",
      "killing",
      "Friday",
    ],
    [
      "Bombings shook the town, and nobody slept. They ate. The bombs exploded on Friday.",
      "Bombings",
      "Friday",
    ],
    ["The two sides met in May in Doha. These talks are remembered for their tea.", "remembered", "May"],
  ])("takes the date from another sentence: %s", (body, word, words) => {
    expect(dateOf(body, word)).toBe(words);
  });

  it.each([
    [
      "an event that is not definite",
      "They met. A bomb exploded on Friday. An attack can come at any time.",
      "attack",
    ],
    ["what is only said to be", "A bomb exploded on Friday. This is an attack on us all.", "all"],
    ["a verb", "They bombed it on Friday. That was the plane that bombed Herat.", "bombed"],
    ["another kind of event", "The council ruled on Monday that he must go. He fears the attack.", "attack"],
    ["what is said of it now", "The council ruled on Monday. The ruling is disputed.", "disputed"],
    [
      "a date that belongs to something else",
      "The attack was one of the first topics that were raised in Monday's debate. The attack was cruel.",
      "attack",
    ],
    [
      "a noun that no other sentence dates",
      "The bazaar was bombed. Nobody owned up to the bombing.",
      "bombing",
    ],
  ])("gives no date to %s", (_, body, word) => {
    expect(dateOf(body, word)).toBe(null);
  });
});

describe("causeOf", () => {
  it.each([
    ["A bomb exploded on Friday. Nobody slept. Ten were killed, they said.", "killed", "Friday"],
    ["A bus was in a crash on Friday. Nobody slept. Ten were injured.", "injured", "Friday"],
    ["A bomb exploded on Friday. Ten were sold.", "sold", null],
    ["A fair was held on Friday. Ten were killed.", "killed", null],
  ])("takes the day of what people were hurt by: %s", (body, word, words) => {
    expect(dateOf(body, word, causeOf)).toBe(words);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksIn } from "../../src/text/blocks.ts";
import { sentencesIn } from "../../src/text/sentences.ts";

const sentencesOf = (text: string): readonly string[] =>
  sentencesIn(text).map(({ start, end }) => text.slice(start, end));

/** Sentences as they should come out; the text is all of them with a space between. */
const SPLIT: readonly (readonly string[])[] = [
  ["The bridge fell.", "Nobody was hurt."],
  ["Was anybody hurt?", "No one knows!", "The search goes on."],
  ["The U.S. Army left the U.S. base.", "It had stood for years."],
  ["They flew back to the U.S.", "The base stood empty."],
  ["The road to St. Albans was shut.", "Gen. Marta Ruiz and Lt. Col. Ito came."],
  ["Mr. and Mrs. Oduya met Sen. Alvarez.", "Dr. Lund did not."],
  ["Bus No. 5 ran late.", "So did No. 12."],
  ["Will it run?", "The answer was no.", "15 riders walked."],
  ["It began at 5 a.m. on Tuesday.", "It ended at 7 p.m. Wednesday."],
  ["It began at 5 a.m.", "Police came at 7 p.m. EST on Friday."],
  ["The novels of J. K. Rowling sell.", "So do those of George R. R. Martin."],
  ["He took vitamin C.", "The cold went away."],
  ["Prices rose 3.5 percent to $1.25.", "Wages rose 0.4."],
  ["He waited…", "The door opened."],
  ["“We shall … Americans of all kinds … leave,” it reads.", "It was signed."],
  ["He hesitated...", "Then he signed."],
  ['"It is over."', "He said no more."],
  ['"Stop!" he said.', "They did not."],
  ['"Is it over?" Smith asked.', "It was not."],
  ['"Is it over?"', "The crowd went home."],
  ["“We won.", "We shall win again,” said the mayor."],
  ["It landed at 6:40 p.m. (GMT) on Friday.", "(The next one was late.)"],
  ["`` We won. ''", "`` We shall win, '' he said."],
  ["He called it a “new start”.", "Others did not."],
  ["(The mayor was there.)", "[So was the judge.]", "All left."],
  ["Acme Inc. and Brown Bros. Ltd. merged.", "Shares of Acme Inc. rose."],
  ["He works for Acme Corp.", "The firm is old."],
  ["On Aug. 11 it rained.", "In Sept. 2020 it did not."],
  ["It was built in Dec.", "Work had begun in May."],
  ["See e.g. Oslo, i.e. Norway, vs. Bergen.", "Both are wet."],
  ["The side lost.", "1. FC Köln was relegated."],
  ["The strike is over.", "al-Shabab denied it."],
  ["Sales fell.", "iPhone sales did not."],
  ["The dam broke on July 4, 2021.", "2,000 people fled."],
  ["The fund is worth more.", "$4 million was added.", "€3 million was not."],
  ["Shares of Yahoo! Japan rose.", "Others fell."],
  ["She holds a Ph.D. from Basel.", "Her brother holds a Ph.D.", "He is older."],
  ["Visit example.org or write to a.b@example.org today.", "It is free."],
  ["¿Quién es?", "«Nadie.»", "Se fue."],
  ["او رفت.", "کی آمد؟", "هیچ کس."],
];

describe("sentencesIn", () => {
  it.each(SPLIT.map((sentences) => [sentences.join(" "), sentences] as const))(
    "splits %j",
    (text, sentences) => expect(sentencesOf(text)).toEqual(sentences),
  );

  it.each([
    ["One line\nbroken here. Another\nline.", ["One line\nbroken here.", "Another\nline."]],
    ["No stop here\n\nA new block", ["No stop here", "A new block"]],
    ["  Padded.  \n\n\n\n  Twice.  ", ["Padded.", "Twice."]],
    ["東京で会議。明日も続く。", ["東京で会議。", "明日も続く。"]],
    ["He left. ''\n\nShe stayed.", ["He left. ''", "She stayed."]],
    ["First.\n\n* * *\n\nSecond.", ["First.", "Second."]],
    ["2021", ["2021"]],
    ["", []],
    [" \n\n ", []],
  ])("keeps blocks apart and drops what is no sentence: %j", (text, sentences) =>
    expect(sentencesOf(text)).toEqual(sentences),
  );

  it("stays within the span it is given", () => {
    const text = "Outside. Inside one. Inside two. Outside.";
    const within = { start: text.indexOf("Inside"), end: text.lastIndexOf("Outside") };
    expect(sentencesIn(text, within).map(({ start, end }) => text.slice(start, end))).toEqual([
      "Inside one.",
      "Inside two.",
    ]);
  });

  const piece = fc.constantFrom(
    ..."The|U.S.|he|said| |\n|\n\n|.|...|…|!|?|\"|“|”|'|(|)|7|No.|a.m.|é|𝒜|\u00a0|。".split("|"),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  it("gives trimmed spans in order, each within a block, that leave out no letter and no digit", () => {
    fc.assert(
      fc.property(text, (words) => {
        const sentences = sentencesIn(words);
        let rest = words;
        for (const { start, end } of [...sentences].reverse()) {
          const sentence = words.slice(start, end);
          expect(sentence).toBe(sentence.trim());
          expect(blocksIn(words).some((block) => block.start <= start && end <= block.end)).toBe(true);
          expect(rest.length).toBeGreaterThanOrEqual(end);
          expect(rest.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
          rest = rest.slice(0, start);
        }
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it.each([
    ".",
    ". ",
    '"',
    '."',
    '. "',
    "…",
    "!?",
    "1. ",
    "A. ",
    "a\n\n",
    "1\n\n",
    "(",
    ".)",
    "\n",
    " .\u00a0",
    "U.S. ",
  ])("reads a megabyte of %j", (unit) => {
    const words = unit.repeat(1_000_000 / unit.length);
    expect(sentencesIn(`${words}x`).at(-1)?.end).toBe(words.length + 1);
  });
});

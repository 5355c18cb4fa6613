import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, type Span } from "../../src/model/span.ts";
import { excerptAt, layOut, MAX_EXCERPT } from "../../src/text/passages.ts";

/** A body of blocks; those that start with "# " are subheads. */
function bodyOf(blocks: readonly string[]): { readonly body: string; readonly subheads: readonly Span[] } {
  let body = "";
  const subheads: Span[] = [];
  for (const block of blocks) {
    if (body) body += "\n\n";
    const words = block.replace(/^# /, "");
    if (words !== block) subheads.push({ start: body.length, end: body.length + words.length });
    body += words;
  }
  return { body, subheads };
}

function excerptOf(blocks: readonly string[], words: string): string {
  const article = bodyOf(blocks);
  const start = article.body.indexOf(words);
  const layout = layOut(article);
  const sentence = layout.sentences.find((span) => span.start <= start && start < span.end);
  const excerpt = excerptAt(layout, article.body, sentence ?? { start, end: start + words.length });
  return article.body.slice(excerpt.start, excerpt.end);
}

describe("layOut", () => {
  it("gives paragraphs, subheads and the sentences of the paragraphs, by section", () => {
    const article = bodyOf(["The dam broke. It rained.", "# What comes next", "Repairs begin."]);
    const { blocks, sentences } = layOut(article);
    expect(blocks.map(({ isSubhead, section }) => [isSubhead, section])).toEqual([
      [false, 0],
      [true, 1],
      [false, 1],
    ]);
    expect(sentences.map(({ start, end, block }) => [article.body.slice(start, end), block])).toEqual([
      ["The dam broke.", 0],
      ["It rained.", 0],
      ["Repairs begin.", 2],
    ]);
  });

  it.each([
    ["a quotation of several sentences", ['"We won. We shall win." All left.'], [false, true, false]],
    ["typographic marks", ["He said: “We won. We shall win.” All left."], [false, true, false]],
    ["British marks, with an apostrophe", ["‘We won. They can’t win. Go,’ she said."], [false, true, true]],
    [
      "a quotation closed by the other kind of mark",
      ['"We won. We shall win,” he said. Yes.'],
      [false, true, false],
    ],
    ["the marks of the wires", ["`` We won. We shall win. '' All left."], [false, true, false]],
    ["an inch mark", ['A 6" pipe burst. Water ran. It stopped.'], [false, false, false]],
    ["a quotation left open ends with its paragraph", ["“We won. Go.", "All left."], [false, true, false]],
    [
      "unless the next one opens with a mark again",
      ["“We won.", "“We shall win. Go.”", "All left."],
      [false, true, true, false],
    ],
  ])("knows what starts within a quotation: %s", (_, blocks, quoted) =>
    expect(layOut(bodyOf(blocks)).sentences.map((sentence) => sentence.quoted)).toEqual(quoted),
  );
});

const LEAD = "Marta Oduya, the mayor, opened the bridge on Friday.";

describe("excerptAt", () => {
  it.each([
    "Crowds came from all over the county.",
    "This week the road was shut.",
    "Meanwhile, Tollbridge stayed closed.",
    "“The river is quiet,” said Ivo Brandt, an engineer.",
    "The council said it would pay.",
    "Some 300 people came.",
    "So far nobody has paid.",
    "Then-governor Ruiz had promised a tunnel.",
    '"Free" was the word on "every lip".',
  ])("gives a sentence that stands alone by itself: %s", (sentence) =>
    expect(excerptOf([LEAD, sentence], sentence)).toBe(sentence),
  );

  it.each([
    "She had promised it for years.",
    "Her deputy was absent.",
    "This was her second attempt.",
    "Those who came cheered.",
    "But the toll remains.",
    "In response, the ferry owners went on strike.",
    "Others stayed away.",
    "Both banks were crowded.",
    "The two banks are joined.",
    "Some of them swam.",
    "Earlier, she had thanked the workers.",
    "On Monday, she thanked the workers.",
    "After she left, the band played on.",
    "“It was a long wait,” said Ivo Brandt, an engineer.",
    "“The river is quiet,” she said.",
    "“The river is quiet.”",
    "The toll will stay, she said.",
    "(She wore red.)",
  ])("goes back where a sentence leans on the one before it: %s", (sentence) =>
    expect(excerptOf([LEAD, sentence], sentence)).toBe(`${LEAD}\n\n${sentence}`),
  );

  it("never crosses a subhead", () => {
    expect(excerptOf([LEAD, "# The toll", "She will not lift it."], "She will")).toBe(
      "She will not lift it.",
    );
  });

  it("goes back as far as it must, three sentences at the most", () => {
    const blocks = [LEAD, "She wore red. She cut a ribbon. She left."];
    expect(excerptOf(blocks, "She cut")).toBe(`${LEAD}\n\nShe wore red. She cut a ribbon.`);
    expect(excerptOf(blocks, "She left")).toBe("She wore red. She cut a ribbon. She left.");
  });

  it("does not go back to a sentence that would make it too long", () => {
    const long = `Marta Oduya ${"spoke and ".repeat(60)}left.`;
    expect(excerptOf([long, "She wore red."], "She wore")).toBe("She wore red.");
  });

  it.each(["We waited", "We paid", "Now we"])("gives a quotation whole, with its speaker: %s", (words) => {
    const quotation = "“We waited for years. We paid for it. Now we cross,” said Ivo Brandt.";
    expect(excerptOf([LEAD, quotation, "The band played."], words)).toBe(quotation);
  });

  it("prefers who speaks to how a long speech ends", () => {
    const speech = "Ivo Brandt said: “One pier is dry. Two are wet. Three are gone. Four are left.”";
    expect(excerptOf([speech], "Two are")).toBe("Ivo Brandt said: “One pier is dry. Two are wet.");
  });

  it("leaves alone what holds no sentence", () => {
    expect(excerptOf([LEAD, "# She speaks", "All left."], "She speaks")).toBe("She speaks");
  });

  const block = fc
    .array(fc.constantFrom("She left.", "“We won.", "Go,” he said.", "Rain fell.", '"Yes!"', "But no."), {
      minLength: 1,
      maxLength: 5,
    })
    .map((sentences) => sentences.join(" "));
  const subhead = fc.constant("# A subhead");
  const blocks = fc.array(fc.oneof(block, block, subhead), { minLength: 1, maxLength: 8 });

  it("always holds the sentence, starts and ends with one, and stays in its section and its limits", () => {
    fc.assert(
      fc.property(blocks, (parts) => {
        const article = bodyOf(parts);
        const layout = layOut(article);
        for (const sentence of layout.sentences) {
          const excerpt = excerptAt(layout, article.body, sentence);
          const inside = layout.sentences.filter((span) => contains(excerpt, span));
          expect(contains(excerpt, sentence)).toBe(true);
          expect([inside[0]?.start, inside.at(-1)?.end]).toEqual([excerpt.start, excerpt.end]);
          expect(inside.length).toBeLessThanOrEqual(MAX_EXCERPT.sentences);
          expect(article.subheads.some((span) => contains(excerpt, span))).toBe(false);
        }
      }),
    );
  });

  it.each(['"A. ', "“A. ", "She left. ", "\n\n“A"])("lays out a megabyte of %j", (unit) => {
    const body = unit.repeat(1_000_000 / unit.length);
    const layout = layOut({ body, subheads: [] });
    const sentence = layout.sentences.at(-1) ?? { start: 0, end: 0 };
    expect(contains(excerptAt(layout, body, sentence), sentence)).toBe(true);
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { compareWith } from "../../../src/answer/verify/verdict.ts";
import { verifyMessage, verifyText } from "../../../src/answer/verify/verify.ts";
import type { Composed } from "../../../src/compose.ts";
import { openCorpora, readFixture } from "../../support/fixtures.ts";

const open = openCorpora();

/** Quotations of the shipped corpus, true, altered, cut and invented. */
const table = readFixture("quotations.json", z.array(z.object({ text: z.string(), verdict: z.string() })));

describe("/verify over the shipped corpus", () => {
  let composed: Composed;
  beforeAll(async () => {
    composed = await open("corpus");
  });

  it.each(table)("finds $verdict: $text", async ({ text, verdict }) => {
    const { quotations } = await verifyText(text, composed.parts);
    expect(quotations.map((one) => one.verdict)).toEqual([verdict]);
  });

  it("calls nothing exact that is no slice of the article", async () => {
    for (const { text } of table) {
      const { quotations } = await verifyText(text, composed.parts);
      for (const { verdict, excerpt, text: quoted } of quotations) {
        if (!excerpt) continue;
        const article = await composed.parts.store.article(excerpt.passage.article);
        const slice = article?.body.slice(excerpt.passage.start, excerpt.passage.end);
        expect(slice).toBe(excerpt.quote);
        expect(verdict === "exact").toBe(slice === quoted);
      }
    }
  });

  it.each([
    ["They are making a terrible mistake", [{ said: "terrible", printed: "huge" }]],
    ["he does regret his decision to withdraw forces", [{ said: "", printed: "not" }]],
    [
      "Some 300 Afghan government personnel [all soldiers] abandoned the province",
      [{ said: "[all soldiers]", printed: "" }],
    ],
    [
      "9 Taliban terrorists were killed",
      [{ said: "9 Taliban terrorists were killed", printed: '9 Taliban "terrorists" were killed' }],
    ],
    ["It was exactly like a dam breaking apart", [{ said: "apart", printed: "down" }]],
    [
      "More than 200 prisoners […] broke the prison gate and escaped",
      [{ said: "[…]", printed: "in the central prison of the Badghis" }],
    ],
  ])("tells word by word what differs in “%s”", async (text, changes) => {
    const { quotations } = await verifyText(text, composed.parts);
    expect(quotations[0]?.changes).toEqual(changes);
  });

  it("checks every quotation of a message, and counts those beyond what it checks", async () => {
    const said = "Mirzakwal says cities “will never collapse”, others speak of a “lost summer of shame”.";
    const { quotations, left } = await verifyMessage(said, composed.parts);
    expect(quotations.map(({ text, verdict }) => [text, verdict])).toEqual([
      ["will never collapse", "exact"],
      ["lost summer of shame", "absent"],
    ]);
    expect(left).toBe(0);
    const many = await verifyMessage("“red line” ".repeat(30), composed.parts);
    expect([many.quotations.length, many.left]).toEqual([25, 5]);
  });

  it("takes a text with marks in it for one quotation where it is printed so", async () => {
    const printed = 'The Taliban "have no interest in negotiating, but rather';
    const { quotations } = await verifyText(printed, composed.parts);
    expect(quotations.map(({ text, verdict }) => [text, verdict])).toEqual([[printed, "exact"]]);
  });

  it.each(["!", "“”", "…", "[…]", "the of and", "a".repeat(4000), "word ".repeat(800)])(
    "finds nothing for %.20s",
    async (text) => {
      const { quotations } = await verifyText(text, composed.parts);
      expect(quotations.map(({ verdict }) => verdict)).not.toContain("exact");
    },
  );
});

describe("a quotation of the words that a text repeats", () => {
  it("is compared to its end, however long the text", () => {
    const body = "Soldiers who fled Kabul and Herat. ".repeat(40_000);
    expect(compareWith({ body }, "soldiers [the] who [a] ".repeat(160))).toBeNull();
    expect(compareWith({ body }, "Soldiers who left Kabul and Herat.")?.changes).toEqual([
      { said: "left", printed: "fled" },
    ]);
  });
});

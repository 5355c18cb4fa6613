import { expect, it } from "vitest";
import { commands } from "../../../commands/index.ts";
import { render, renderFurther } from "../../../src/discord/render/render.ts";
import type { CheckedQuotation, VerifyAnswer } from "../../../src/model/check.ts";
import { LANGUAGES, wordsIn } from "../../../src/words/languages.ts";
import { dateOf, excerptOf } from "../../support/excerpts.ts";

const DAY = dateOf("2024-03-05");

/** As many quotations as one text is checked for, in which so many words differ at each of five places. */
const checkedWith = (differing: number): VerifyAnswer => ({
  kind: "verify",
  left: 0,
  quotations: Array.from({ length: 25 }, (_, number) => checked(`Number ${number} was said.`, differing)),
});

const checked = (text: string, differing: number): CheckedQuotation => ({
  text,
  verdict: "changed",
  excerpt: excerptOf("The Courier", DAY),
  changes: Array.from({ length: 5 }, () => ({
    said: Array(differing).fill("said").join(" "),
    printed: Array(differing).fill("printed").join(" "),
  })),
});

const COUPLES = LANGUAGES.flatMap((all) => LANGUAGES.map((own) => [all, own] as const));

it.each(COUPLES)("each quotation is shown once, in %s for all and further on in %s", (all, own) => {
  for (const answer of [0, 1, 2, 3, 6].map(checkedWith)) {
    const rendering = { tokenOf: String, mention: String, commands, words: wordsIn(all) };
    const first = render({ answer }, rendering);
    const messages = [first, ...renderFurther(answer, wordsIn(all), wordsIn(own))];
    const shown = JSON.stringify(messages).match(/(?<=> )Number \d+ was said/g);
    expect(shown).toEqual(answer.quotations.map(({ text }) => text.slice(0, -1)));
  }
});

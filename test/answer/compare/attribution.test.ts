import { describe, expect, it } from "vitest";
import { claimantIn } from "../../../src/answer/compare/attribution.ts";

const claimant = (sentence: string): string | null => {
  const span = claimantIn(sentence, { start: 0, end: sentence.length });
  return span && sentence.slice(span.start, span.end);
};

describe("who a sentence says claims what it tells", () => {
  it.each([
    ["Twelve boats sank, the harbour master said.", "the harbour master"],
    ["Twelve boats sank, according to Tove Lind, who counted them.", "Tove Lind"],
    ["Twelve boats sank, said Tove Lind, the harbour master.", "Tove Lind"],
    ["Tove Lind, the harbour master, told the Gazette that twelve boats sank.", "Tove Lind"],
    ["Boats burned, but port officials said the quay was saved.", "port officials"],
    ["Police put the number of boats at twelve.", "Police"],
    ["The owner claimed that twelve boats sank.", "The owner"],
    ["Twelve boats sank, residents said.", "residents"],
    ["Twelve boats sank, according to Dr. T. R. Lind of the harbour.", "Dr. T. R. Lind of the harbour"],
    ["Twelve boats sank, the Gazette reports.", "the Gazette"],
    ["Aid groups say twelve boats sank.", "Aid groups"],
    ["A captain told to leave sank twelve boats.", null],
    ["The captain put twelve boats in the harbour.", null],
    ["If the harbour master said so, twelve boats sank.", null],
    ["Twelve boats sank, he said.", null],
    ["Twelve boats sank on Sunday.", null],
    ["On Sunday, said to be the worst day, twelve boats sank.", null],
    ["Tove Lind, a baker, walked free after the judge said the case was thin.", null],
    ["", null],
  ])("%s", (sentence, who) => {
    expect(claimant(sentence)).toBe(who);
  });
});

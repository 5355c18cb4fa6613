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
    ["Twelve boats sank, he said.", null],
    ["Twelve boats sank on Sunday.", null],
    ["On Sunday, said to be the worst day, twelve boats sank.", null],
    ["", null],
  ])("%s", (sentence, who) => {
    expect(claimant(sentence)).toBe(who);
  });
});

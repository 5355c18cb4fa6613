import { describe, expect, it } from "vitest";
import { blockQuoteOfMark } from "../../../src/discord/render/quotation.ts";

const QUOTE = "The mayor spoke first. The governor spoke next. Twelve boats sank. Nobody was hurt.";
const at = (words: string) => ({ start: QUOTE.indexOf(words), end: QUOTE.indexOf(words) + words.length });

describe("a quotation for what is marked in it", () => {
  it.each([
    [1000, "> The mayor spoke first. The governor spoke next. **Twelve boats** sank. Nobody was hurt."],
    [45, "> \\[…] **Twelve boats** sank. Nobody was hurt."],
    [20, "> \\[…] **Twelve boats** sank. \\[…]"],
  ])("within %i characters has the mark", (most, shown) => {
    expect(blockQuoteOfMark(QUOTE, [at("Twelve boats")], most)).toBe(shown);
  });

  it("begins where the quotation does where nothing is marked", () => {
    expect(blockQuoteOfMark(QUOTE, [], 30)).toBe("> The mayor spoke first. \\[…]");
  });
});

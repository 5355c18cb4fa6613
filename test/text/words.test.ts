import { describe, expect, it } from "vitest";
import { joinedNamesIn } from "../../src/text/names.ts";
import { keyOf, wordsIn } from "../../src/text/words.ts";

describe("wordsIn", () => {
  it.each<[text: string, keys: string]>([
    ["The Taliban's men", "the taliban men"],
    ["Qala-e-Naw fell", "qala e naw fell"],
    ["in Sana’a, O'Brien didn't", "in sanaa obrien didnt"],
    ["U.S. troops and the E.U.", "us troops and the eu"],
    ["1,200 men, 3.5 per cent at 10:30.", "1200 men 3.5 per cent at 10:30"],
    ["Mazār-e Sharīf, Łódź, Göran", "mazar e sharif lodz goran"],
    ["فیض‌آباد", "فیض اباد"],
    ["Киев и Чернігів", "киев и чернігів"],
    [" … — ?", ""],
  ])("reads %s", (text, keys) => {
    expect(
      wordsIn(text)
        .map((word) => word.key)
        .join(" "),
    ).toBe(keys);
  });

  it("gives offsets in the whole text, without the possessive", () => {
    const text = "Yes. Kabul’s airport";
    const [first] = wordsIn(text, { start: 5, end: text.length });
    expect(text.slice(first?.start, first?.end)).toBe("Kabul");
  });
});

describe("keyOf", () => {
  it("is the same for Arabic and Persian forms of a letter", () => {
    expect(keyOf("كابول")).toBe(keyOf("کابول"));
  });
});

describe("joinedNamesIn", () => {
  it.each<[text: string, keys: string]>([
    ["They hold Fayz Abad now.", "fayzabad"],
    ["in Qala-e-Naw", "qalaenaw qalanaw"],
    ["in Pul-i-khumri", "pulikhumri pulkhumri"],
    ["with Mohib ul Rahman", "mohibulrahman mohibrahman"],
    ["In Kabul, Kunduz fell.", ""],
    ["the town of Kabul", ""],
    ["Imam Sahib and Dasht Archi", "imamsahib dashtarchi"],
  ])("reads %s", (text, keys) => {
    expect(
      joinedNamesIn(text, wordsIn(text))
        .map((name) => name.key)
        .join(" "),
    ).toBe(keys);
  });
});

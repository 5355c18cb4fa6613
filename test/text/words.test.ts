import { describe, expect, it } from "vitest";
import { namesIn } from "../../src/text/names.ts";
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

describe("namesIn", () => {
  it.each<[text: string, keys: string]>([
    ["they hold Fayz Abad now", "fayz fayzabad abad"],
    ["in Qala-e-Naw", "qala qalaenaw qalanaw naw"],
    ["in Pul-i-khumri", "pul pulikhumri pulkhumri"],
    ["with Mohib ul Rahman", "mohib mohibulrahman mohibrahman rahman"],
    ["In Kabul, Kunduz fell.", "kabul kunduz"],
    ["the Taliban - 8 of them", "taliban"],
    ["Pul -e- Khumri", "pul pulekhumri pulkhumri khumri"],
    ["the Afghans of Hamas and Jalal abad", "afghan hamas jalal jalalabad"],
    ["the town of kabul", ""],
    ["Imam Sahib and Dasht Archi", "imam imamsahib sahib dasht dashtarchi archi"],
  ])("reads %s", (text, keys) => {
    expect(
      namesIn(text, wordsIn(text))
        .map((name) => name.key)
        .join(" "),
    ).toBe(keys);
  });
});

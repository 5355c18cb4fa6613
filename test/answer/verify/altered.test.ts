import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutTypography } from "../../../src/answer/verify/typography.ts";
import { compareWith } from "../../../src/answer/verify/verdict.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../fixtures/more-fields");
const bodyOf = (file: string): string =>
  readFileSync(path.join(FOLDER, file), "utf8").split("\n---\n").slice(1).join("").trim();

const body = bodyOf("globe-reader/2023-04-24-santa-rosa-vote.md");
const words = body.split(/(?<=\s)/);

/** A run of the words as they are printed. */
const quotation = fc.tuple(fc.nat(words.length - 4), fc.integer({ min: 4, max: 30 })).map(([first, count]) =>
  words
    .slice(first, first + count)
    .join("")
    .trim(),
);

const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789");

/** The quotation with one word changed: a letter in another's place, a word more, or a word less. */
const altered = fc
  .tuple(quotation, fc.nat(), letter, fc.constantFrom("letter", "more", "less"))
  .map(([text, seed, other, how]) => {
    const parts = text.split(/(\s+)/);
    const places = parts.flatMap((part, i) => (/[\p{L}\p{N}]/u.test(part) ? [i] : []));
    const place = places[seed % places.length] ?? 0;
    const word = parts[place] ?? "";
    const at = seed % Math.max(1, word.length);
    const changed = {
      letter: word.slice(0, at) + other + word.slice(at + 1),
      more: `${word} ${other}${other}x`,
      less: "",
    }[how];
    return parts.with(place, changed).join("").trim();
  });

describe("a quotation", () => {
  it("is exact wherever it is a run of the words that are printed", () => {
    fc.assert(fc.property(quotation, (text) => compareWith({ body }, text)?.verdict === "exact"));
  });

  it("is never exact once a word of it is changed", () => {
    fc.assert(
      fc.property(altered, (text) => {
        fc.pre(!body.includes(text));
        expect(compareWith({ body }, text)?.verdict).not.toBe("exact");
      }),
      { numRuns: 1000 },
    );
  });

  it("is called the same but for typography only where all its letters are printed in a row", () => {
    const printed = withoutTypography(body)
      .text.toLowerCase()
      .replaceAll(/[\s.,;:]/g, "");
    fc.assert(
      fc.property(altered, (text) => {
        if (compareWith({ body }, text)?.verdict !== "typography") return;
        const said = withoutTypography(text)
          .text.toLowerCase()
          .replaceAll(/[\s.,;:]/g, "");
        expect(printed).toContain(said);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, string | undefined]>([
    ["Ocampo has promised to double pensions […] and to reopen talks with the rebels", "cut"],
    ["Ocampo has promised [...] to reopen talks", "cut"],
    ["Washington congratulated [Ocampo] within an hour.", "changed"],
    ["Caracas was not silent.", "changed"],
    ["Her rival, the banker Ernesto Villar, conceded shortly before noon and wished her luck.", "changed"],
    ["Turnout was 17 per cent, the highest since the return of democracy in 1990.", "changed"],
    ["She will be sworn in on 10 July.", "changed"],
    ["Caracas  was\u00a0silent.", "typography"],
    ["Caracas was silent", "exact"],
    ["aracas was silent", undefined],
    ["The moon is made of cheese, said the minister of mines.", undefined],
  ])("%s", (text, verdict) => {
    const found = compareWith({ body }, text)?.verdict;
    if (verdict !== undefined) expect(found).toBe(verdict);
    expect(found === "exact").toBe(verdict === "exact");
  });
});

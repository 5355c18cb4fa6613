import { expect, it } from "vitest";
import { closed, isolated } from "../../src/words/isolated.ts";
import { wordsIn } from "../../src/words/languages.ts";
import { entriesIn, said } from "./entries.ts";

it.each([
  ["en", "The \u202eCourier\u2066", "The Courier"],
  ["fa", "The \u202eCourier\u2066", "\u200f\u2068The Courier\u2069"],
  ["ar", "", ""],
] as const)(
  "a name in %s turns nothing round, and in a line from right to left stands by itself",
  (language, name, shown) => {
    expect(isolated(name, wordsIn(language))).toBe(shown);
  },
);

it("a name that was cut with its line ends there", () => {
  expect(closed("\u2068The Courier\u2069 · \u2068The Fer")).toBe(
    "\u2068The Courier\u2069 · \u2068The Fer\u2069",
  );
  expect(closed("The Courier")).toBe("The Courier");
});

it.each(["fa", "ar"] as const)("days and hours in the words of %s are read as they are typed", (language) => {
  const typed = entriesIn(wordsIn(language)).map(([path, entry]) => [path, said(entry)] as const);
  const loose = typed.map(([path, text]) => [path, text.replaceAll(/\u2068[^\u2069]*\u2069|`[^`]*`/g, "")]);
  // Where a whole text is a day, nothing turns it.
  expect(loose.filter(([, text]) => /\d-\d/.test(text ?? "") && /\p{L}/u.test(text ?? ""))).toEqual([]);
});

it.each(["fa", "ar"] as const)("every line in %s is taken to run from right to left", (language) => {
  const lines = entriesIn(wordsIn(language)).flatMap(([path, entry]) =>
    said(entry)
      .split("\n")
      .map((line) => [path, line] as const),
  );
  const begins = lines.filter(([, line]) =>
    /^[^\p{L}\u200f]*\p{Script=Latin}.*\p{Script=Arabic}/u.test(line),
  );
  expect(begins).toEqual([]);
});

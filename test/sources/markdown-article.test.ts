import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleDraft, Known } from "../../src/model/article.ts";
import type { Span } from "../../src/model/span.ts";
import { ArticleError } from "../../src/sources/article-error.ts";
import { formatMarkdownArticle, parseMarkdownArticle } from "../../src/sources/markdown-article.ts";
import { hostileAddress } from "../support/hostile.ts";

const FILE = `---
headline: Bridge reopens
standfirst: After two years.
authors: [ Ann Example, "Example, Bob" ]
outlet: { name: The Example, known: inferred, evidence: It says so. }
published: { day: 2021-07-04, known: stated, words: "04 July, 2021" }
url: https://example.org/bridge
language: en
---
The first\u00a0paragraph,
on two lines.${"   "}

## A subhead
The second, with *stars* and  two spaces.

\\# is a sign, and #this too.

\\\\ is another.
`;

/** The file with one line of its front matter replaced; line 2 is the headline. */
const withLine = (line: number, words: string): string =>
  FILE.split("\n")
    .map((old, index) => (index === line - 1 ? words : old))
    .join("\n");

function mistakeIn(text: string): string {
  try {
    parseMarkdownArticle("a/b.md", text);
  } catch (error) {
    if (error instanceof ArticleError) return `${error.line}: ${error.message}`;
    throw error;
  }
  return "none";
}

describe("parseMarkdownArticle", () => {
  const article = parseMarkdownArticle("a/b.md", FILE);

  it("reads what is said of the article", () => {
    expect(article).toMatchObject({
      key: "a/b.md",
      headline: "Bridge reopens",
      standfirst: "After two years.",
      authors: ["Ann Example", "Example, Bob"],
      outlet: { known: "inferred", value: "The Example", evidence: ["said", "It says so."] },
      published: { known: "stated", value: "2021-07-04", words: "04 July, 2021" },
      url: "https://example.org/bridge",
      language: "en",
    });
  });

  it("reads the body as it was printed", () => {
    expect(article.body.split("\n\n")).toEqual([
      "The first paragraph, on two lines.",
      "A subhead",
      "The second, with *stars* and  two spaces.",
      "# is a sign, and #this too.",
      "\\ is another.",
    ]);
    expect(article.subheads.map(({ start, end }) => article.body.slice(start, end))).toEqual(["A subhead"]);
  });

  it("reads Windows line breaks the same", () => {
    expect(parseMarkdownArticle("a/b.md", FILE.replaceAll("\n", "\r\n"))).toEqual(article);
  });

  it.each([
    ["", "1: there is no front matter (start with ---)"],
    ["Some text.", "1: there is no front matter (start with ---)"],
    ["---\nheadline: x\n", "1: the front matter has no end (close it with ---)"],
    ["---\n---\nText.", "2: the front matter must be lines of the form field: value"],
    ["---\n- a\n---\nText.", "2: the front matter must be lines of the form field: value"],
    [withLine(2, ""), "3: headline is missing"],
    [withLine(2, "headline:"), '2: headline "" is empty'],
    [withLine(2, "headline: { a: b }"), "2: headline is no text"],
    [withLine(3, "standfrist: After"), '3: standfrist "After" is no field that an article has'],
    [withLine(4, "authors: Ann"), '4: authors "Ann" is no list (write [Name, Name])'],
    [withLine(4, "authors: [Ann, []]"), "4: authors.1 is no text"],
    [
      withLine(5, "outlet: The Example"),
      '5: outlet "The Example" is no record (write { name: …, known: stated, words: … })',
    ],
    [
      withLine(5, "outlet: { name: X, known: maybe }"),
      '5: outlet.known "maybe" is none of stated, inferred and unknown',
    ],
    [withLine(5, "outlet: { name: X }"), "5: outlet.known is missing"],
    [withLine(5, "outlet: { name: X, known: stated }"), "5: outlet.words is missing"],
    [
      withLine(5, "outlet: { name: X, known: unknown }"),
      '5: outlet.name "X" is no field that an article has',
    ],
    [
      withLine(6, "published:\n  known: stated\n  words: x\n  day: 32 July 2021"),
      '9: published.day "32 July 2021" is no day (write YYYY-MM-DD)',
    ],
    [
      withLine(6, "published: { day: 2021-02-29, known: stated, words: x }"),
      '6: published.day "2021-02-29" is no day (write YYYY-MM-DD)',
    ],
    [
      withLine(7, "url: javascript:alert(1)"),
      '7: url "javascript:alert(1)" is no web address (write https://…)',
    ],
    [withLine(8, "language: English"), '8: language "English" is no language (write en, fr, pt-BR …)'],
    [
      withLine(3, "headline: Again"),
      '3: the front matter is no YAML at "headline: Again": Map keys must be unique',
    ],
    [
      withLine(3, "standfirst: &a x").replace(/url: .*/, "url: *a"),
      "7: the front matter may hold no alias, such as *a",
    ],
    [
      withLine(3, `standfirst: ${"x".repeat(20_000)}`),
      "2: the front matter is too long (16,384 characters at most)",
    ],
    [
      `${FILE}\n# A title`,
      '20: "# A title" is no subhead (write "## Subhead", or "\\#" for the sign itself)',
    ],
    [`${FILE}a\u0007b`, "19: there is a control character"],
    [FILE.slice(0, FILE.indexOf("The first")), "10: there is no text below the front matter"],
    [
      `${FILE.slice(0, FILE.indexOf("The first"))}## Only a subhead`,
      "10: there is no text below the front matter",
    ],
  ])("says what is wrong, and on which line: %j", (text, mistake) => expect(mistakeIn(text)).toBe(mistake));

  it.each(["[", "{a: ", "- ", "? ", "!!set {", "&a [*a, "])(
    "refuses front matter of nothing but %j",
    (unit) => {
      expect(mistakeIn(`---\n${unit.repeat(16_000 / unit.length)}\n---\nText.`)).toMatch(
        /^2: the front matter /,
      );
    },
  );

  it("reads hostile text, or refuses it with a line", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(..."---|\n|: |- |headline|outlet|{|}|[|]|&a |*a|!!|\u0000|## |\\|\"|'|#|\t".split("|")),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(mistakeIn(`---\n${pieces.join("")}`)).toMatch(/^\d+: |^none$/);
      }),
    );
  });
});

describe("formatMarkdownArticle", () => {
  const clean = (words: string): string => words.replace(/[\p{Cc}\u00a0\u2007\u202f]/gu, " ").trim();
  const characters = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: "grapheme" }) },
    fc.constantFrom(
      ..."#|## |\\|---|:|: |\"|'|[|]|{|}|,|&|*|!|%|@|`| #|- |null|true|2021-07-04|\u2028|\ufeff|~".split("|"),
    ),
  );
  const words = fc
    .array(characters, { minLength: 1, maxLength: 6 })
    .map((parts) => clean(parts.join("")))
    .filter((text) => text !== "");
  const line = words.map((text) => text.replace(/\s+/g, " "));
  const day = fc
    .date({ min: new Date("1700-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const known = (value: fc.Arbitrary<string>): fc.Arbitrary<Known<string>> =>
    fc.oneof(
      fc.record({ known: fc.constant("stated" as const), value, words: line }),
      fc.record({
        known: fc.constant("inferred" as const),
        value,
        evidence: fc.tuple(fc.constant("said" as const), line),
      }),
      fc.constant({ known: "unknown" as const }),
    );
  const block = fc.record({ text: words, isSubhead: fc.boolean() });

  const body = fc.tuple(words, fc.array(block)).map(([first, rest]) => {
    const subheads: Span[] = [];
    let text = first;
    for (const { text: next, isSubhead } of rest) {
      text += "\n\n";
      if (isSubhead) subheads.push({ start: text.length, end: text.length + next.length });
      text += next;
    }
    return { body: text, subheads };
  });

  const draft: fc.Arbitrary<ArticleDraft> = fc
    .record({
      key: fc.constant("a/b.md"),
      headline: line,
      standfirst: fc.option(line),
      authors: fc.array(line),
      outlet: known(line),
      published: known(day),
      modified: fc.option(day),
      url: fc.option(hostileAddress),
      language: fc.constantFrom("en", "fa", "pt-BR"),
    })
    .chain((facts) => body.map((text) => ({ ...facts, ...text })));

  it("writes what reads back the same", () => {
    fc.assert(
      fc.property(draft, (article) => {
        expect(parseMarkdownArticle("a/b.md", formatMarkdownArticle(article))).toEqual(article);
      }),
    );
  });
});

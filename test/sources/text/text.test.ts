import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOutlets } from "../../../src/sources/outlets.ts";
import { readText } from "../../../src/sources/text/text.ts";

const SCRAPED = path.resolve(import.meta.dirname, "../../fixtures/scraped");
const outlets = readOutlets();

const articlesIn = (raw: string) =>
  readText(raw, "some.txt", outlets).flatMap((reading) =>
    reading.kind === "article" ? [reading.article] : [],
  );

describe("a scraped text", () => {
  it.each(readdirSync(SCRAPED).filter((name) => name.endsWith(".txt")))(
    "%s is read as its golden file says",
    (name) => {
      const raw = readFileSync(path.join(SCRAPED, name), "utf8");
      const expected = JSON.parse(readFileSync(path.join(SCRAPED, name.replace(".txt", ".json")), "utf8"));
      const said = articlesIn(raw).map(
        ({ headline, standfirst, authors, outlet, published, subheads, body }) => ({
          headline,
          standfirst,
          authors,
          outlet,
          published,
          subheads: subheads.map(({ start, end }) => body.slice(start, end)),
          body: body.split("\n\n"),
        }),
      );
      expect(said).toEqual(expected);
    },
  );

  it.each([
    "",
    " \n\n",
    "One line and nothing more",
    "Check Also\n\nSomething else entirely",
    "\u0000\u0001",
  ])("%j holds no article", (raw) =>
    expect(readText(raw, "some.txt", outlets).map((reading) => reading.kind)).toEqual(["refused"]),
  );

  it("gives nothing but what stands in it, whatever it is", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "",
        "",
        "A headline of some words",
        "AIR AND SEA",
        "By Ann Lee",
        "3 min read",
        "4 July 2021",
        "date 2021-07-04 Some words here",
        "Related Stories",
        "----",
        "A ship at sea [Getty Images]",
        "  • A teaser",
        "Source: Reuters",
        "© 2021 The Guardian",
        "Home / World",
        "The council said on Wednesday that it would open the bridge, and the mayor told the Telegraph that he would be the first to cross it.",
        "Nobody had expected the vote to be so close, and the count took until the early hours of the morning in every one of the towns.",
        "Wed 07 July 2021:The council said on Wednesday that it would open the bridge, and the mayor told the Telegraph that he would be",
      ),
      fc.string({ unit: "grapheme", maxLength: 160 }),
    );
    const flat = (text: string) =>
      text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]|\p{Cc}(?<!\s)/gu, "").replace(/\s+/g, " ");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const raw = lines.join("\n");
        for (const { body, subheads, outlet, published } of articlesIn(raw)) {
          for (const paragraph of body.split("\n\n")) expect(flat(raw)).toContain(paragraph);
          for (const { start, end } of subheads) expect(body.split("\n\n")).toContain(body.slice(start, end));
          for (const fact of [outlet, published])
            if (fact.known === "stated") expect(flat(raw)).toContain(fact.words.replace(/:$/, ""));
        }
      }),
      { numRuns: 200 },
    );
  });
});

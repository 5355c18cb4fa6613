import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../../src/discord/render/escape.ts";
import { lineOf } from "../../../src/discord/render/excerpt.ts";
import { blockQuote } from "../../../src/discord/render/quotation.ts";
import { hostileText } from "../../support/hostile.ts";
import { kindsIn, seenIn } from "../../support/markdown.ts";

/** What acts or is drawn in another way where it is not escaped. */
const HOSTILE = [
  "*a* **b** _c_ __d__ ~~e~~ ||f|| `g` ```h```",
  "# a\n## b\n### c\n-# d\n> e\n>>> f",
  "- a\n* b\n+ c\n1. d\n2) e\n  - f",
  "[a](https://a.example/) <https://b.example> https://c.example/x_y_z ftp://d.example",
  "discord.gg/abc and discord.com/invite/abc and a.example/b",
  "@everyone @here <@1300000000000000001> <@&1300000000000000001> <#1300000000000000001>",
  "</when:1300000000000000001> <t:1625356800:R> <:name:1300000000000000001> :100: :smile:",
  "<id:customize> <mailto:a@b.example> <+123> a@b.example",
  "¯\\_(ツ)_/¯ \\ \\\\ \\* \\",
  "“quoted” — 5*3*2, snake_case_name, 2021. 2021) #1 c# 4 > 3",
];

describe("text in Discord's Markdown", () => {
  it.each(HOSTILE)("reads as it is written, and does nothing: %j", (text) => {
    expect(seenIn(escapeMarkdown(text))).toBe(text);
    expect(kindsIn(escapeMarkdown(text))).toEqual([]);
  });

  it("stays in its line, though what it names has paragraphs", () => {
    expect(lineOf("left out: “in the night.\n\n  The next day”")).toBe(
      "left out: “in the night. The next day”",
    );
  });

  it("reads as it is written, whatever it is", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(seenIn(escapeMarkdown(text))).toBe(text);
        expect(kindsIn(escapeMarkdown(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("is changed by nothing but backslashes", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeMarkdown(text);
        let at = 0;
        for (const unit of escaped) {
          if (unit === text.charAt(at) || text.startsWith(unit, at)) at += unit.length;
          else expect(unit).toBe("\\");
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it("hides an invite and an address from whoever looks for them", () => {
    expect(escapeMarkdown("https://a.example/b discord.gg/c")).toBe("https\\://a\\.example/b discord\\.gg/c");
  });
});

describe("a block quote", () => {
  /** Stretches that begin and end with something to see, as marked words do. */
  const marksIn = (text: string, places: readonly (readonly [number, number])[]) =>
    places
      .map(([start, length]) => ({ start, end: start + length }))
      .filter(({ start, end }) => /^\S(?:[\s\S]*\S)?$/u.test(text.slice(start, end)) && end <= text.length);

  it("is one quotation with its marked words bold, whatever it holds", () => {
    const place = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(hostileText, fc.array(place, { maxLength: 6 }), (text, places) => {
        fc.pre(/\S/.test(text));
        const lines = text.split("\n").filter((line) => line.trim());
        const source = blockQuote(text, marksIn(text, places), 10_000);
        expect(seenIn(source)).toBe(lines.join("\n"));
        expect(["quote", "quote,strong"]).toContain(kindsIn(source).join());
      }),
      { numRuns: 500 },
    );
  });
});

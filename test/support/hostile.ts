import fc from "fast-check";
import type { Article } from "../../src/model/article.ts";
import { articleOf } from "./articles.ts";

/** Texts and articles as somebody would write them who wishes the bot ill, or who writes unlike most. */

const WORDS = [
  "kabul",
  "Kabul",
  "reported.",
  "On Monday, ",
  "since 2019",
  " ",
  "  ",
  "\n",
  "\t",
  ". ",
  "The ",
] as const;

const PIECES = [
  ...["*", "**", "_", "__", "~~", "|", "||", "`", "```", "\\", "[", "](", ")", "<", ">", "# ", "## ", "-# "],
  ...["> ", ">>> ", "- ", "+ ", "* ", "1. ", "2) ", "@everyone", "@here", "<@1300000000000000001>", "<#1>"],
  ...["<t:1:R>", "<:a_b:1300000000000000001>", "</when:1300000000000000001>", ":100:", ":smile:", "[a](b)"],
  ...[
    "https://a.example/_b_",
    "discord.gg/abc",
    "http://",
    "<https://b.example>",
    "¯\\_(ツ)_/¯",
    "a@b.example",
  ],
  ...[
    "😀",
    "👩‍👩‍👧",
    "🇦🇫",
    "كابل",
    "\u202e",
    "\u200b",
    "\u0301",
    "喀布尔",
    "€",
    "“",
    "”",
    '"',
    "…",
    "\u00a0",
  ],
] as const;

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);

export const hostileText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

/** A text of one line, as headlines and names are. */
export const hostileLine = hostileText.map((text) => text.replaceAll(/\s+/g, " ").trim() || "x");

/** Longer than any message, and sometimes one sentence. */
const hugeText = fc
  .tuple(piece, piece, fc.integer({ min: 50, max: 250 }))
  .map(([one, other, times]) => `kabul ${`${one}${other}`.repeat(times)}`);

const paragraph = fc.oneof({ weight: 6, arbitrary: hostileText }, { weight: 1, arbitrary: hugeText });

const WAYS = ["", "/", "/_a_/(b)", "/*c*?d=[e]&~~f~~=%7C|#`g`", "/%E2%80%AE/h,i;j:@k"] as const;

/** An address on the web. (`fc.webUrl` takes seconds before it gives the first.) */
export const hostileAddress = fc
  .tuple(fc.domain(), fc.constantFrom(...WAYS))
  .map(([domain, way]) => `https://${domain}${way}`);

/** The spaces around paragraphs are gone, as every source sees to. */
const bodyOf = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((text) => text.replaceAll(/\s*\n\s*/g, "\n").trim())
    .filter(Boolean)
    .join("\n\n") || "kabul";

const day = fc.constantFrom("2021-07-04", "2020-02-29", "1999-12-31");

/** An article with every field hostile, and an id of its own. */
const hostileArticle = fc.record({
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 8 }),
  headline: fc.oneof(
    hostileLine,
    hugeText.map((text) => text.replaceAll(/\s+/g, " ")),
  ),
  standfirst: fc.option(hostileLine),
  authors: fc.array(hostileLine, { maxLength: 4 }),
  outlet: fc.option(hostileLine, { nil: undefined }),
  published: fc.option(day, { nil: undefined }),
  modified: fc.option(day),
  url: fc.option(fc.oneof(hostileAddress, hostileLine, fc.constant("javascript:alert(1)"))),
});

export const hostileArticles: fc.Arbitrary<readonly Article[]> = fc
  .array(hostileArticle, { minLength: 1, maxLength: 4 })
  .map((made) =>
    made.map(({ paragraphs, outlet, published, ...rest }, place) =>
      articleOf(`article00${place}`, bodyOf(paragraphs), {
        ...rest,
        ...(outlet === undefined ? {} : { outlet }),
        ...(published === undefined ? {} : { published }),
      }),
    ),
  );

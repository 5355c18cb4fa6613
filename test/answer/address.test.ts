import fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressAt } from "../../src/answer/address.ts";
import { bareArticle } from "../../src/model/article.ts";
import { describeInChromium } from "../support/chromium.ts";
import { highlightedAt } from "../support/highlight.ts";
import { startWebServer, text, type WebServer } from "../support/web-server.ts";

const URL_OF = "https://courier.example/ferry";

const FERRY = `The ferry sank. Nobody was hurt, the well-known owner said.

The ferry sank off Marsh End on Monday with forty tons of salt, and the crew swam ashore before dawn.

Lifeboat

The owner said on Tuesday that the ferry sank because of a leak. The insurers, who had looked at it in May, did not agree. Nobody was hurt, the well-known owner said.

“It was the leak, the salt & the wind – 100% of it,” Ann O’Hara’s brother said; then he said that it was the leak, the salt & the wind.

Nobody was hurt, the well-known owner said.

Élan and elan: Chloé’s boat came\u00a0first, and chloe’s boat came last of all that day.`;

const PERSIAN = `کشتی در نزدیکی ساحل غرق شد. کسی آسیب ندید.

مالک کشتی روز سه‌شنبه گفت که کشتی در نزدیکی ساحل غرق شد، زیرا بدنه‌اش سوراخ شده بود و آب به درون آن راه یافت.`;

const CHINESE =
  "渡轮在海岸附近沉没。没有人受伤。\n\n船主星期二说，渡轮在海岸附近沉没是因为船体漏水，而保险公司不同意他的说法。";

const DRUM =
  "On and on and on and on they went, on and on and on and on they came, and on and on and on they sang.";

interface Case {
  readonly body: string;
  readonly headline?: string;
  readonly url?: string;
  /** What comes before the passage, where its words stand several times. */
  readonly after?: string;
  readonly quote: string;
  /** What is marked, where it is not just that. */
  readonly marked?: string;
}

const placeOf = ({ body, quote, after = "" }: Case) => {
  const start = body.indexOf(quote, body.indexOf(after) + after.length);
  if (start < 0) throw new Error(`"${quote}" is not in the text`);
  return { start, end: start + quote.length };
};

const addressOf = (one: Case): string | null => {
  const article = {
    ...bareArticle("abcdefghjk", one.body),
    headline: one.headline ?? "",
    url: one.url ?? URL_OF,
  };
  return addressAt(article, placeOf(one));
};

const OWNER = "Nobody was hurt, the well-known owner said.";
const ONE = "It is a passage of more words than are named, and ends here.";

const WRITTEN: readonly (readonly [what: string, one: Case, directive: string])[] = [
  ["names a short passage whole", { body: FERRY, quote: "Lifeboat" }, "Lifeboat"],
  [
    "names the first and the last words of a long one",
    { body: ONE, quote: ONE },
    "It%20is%20a%20passage,named%2C%20and%20ends%20here.",
  ],
  [
    "escapes what has a meaning of its own there",
    { body: "A short, well-known & 100% sure one.", quote: "A short, well-known & 100% sure one." },
    "A%20short%2C%20well%2Dknown%20%26%20100%25%20sure%20one.",
  ],
];

describe("an address that leads to a passage", () => {
  it.each(WRITTEN)("%s", (_, one, directive) => {
    expect(addressOf(one)).toBe(`${URL_OF}#:~:text=${directive}`);
  });
});

/** The first place that fits, as the specification has it, for texts of plain words. */
function foundIn(body: string, address: string): string | null {
  const [, directive = ""] = address.split(":~:text=");
  const parts = directive.split(",");
  const prefix = parts[0]?.endsWith("-") ? decodeURIComponent(parts.shift()?.slice(0, -1) ?? "") : "";
  const [first = "", last = first] = parts.map((part) => decodeURIComponent(part));
  for (const start of placesOf(first, body)) {
    const before = body.slice(0, start).trimEnd().split("\n\n").at(-1) ?? "";
    if (prefix && !new RegExp(`(^|\\W)${prefix.replaceAll(".", "\\.")}$`).test(before)) continue;
    const from = last === first ? start : start + first.length;
    const end = placesOf(last, body).find((place) => place >= from);
    if (end !== undefined) return body.slice(start, end + last.length);
  }
  return null;
}

const placesOf = (text: string, body: string): readonly number[] =>
  Array.from(
    body.matchAll(new RegExp(`(?<!\\w)${text.replaceAll(".", "\\.")}(?!\\w)`, "g")),
    ({ index }) => index,
  );

describe("in texts of few words, the address", () => {
  const word = fc.constantFrom("on", "and", "the", "ferry", "sank", "off");
  const sentence = fc.array(word, { minLength: 4, maxLength: 14 }).map((words) => `${words.join(" ")}.`);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));
  const text = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((some) => some.join("\n\n"));

  it("leads to words that read as the passage does", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 3 }), (body, at, length) => {
        const sentences = [...body.matchAll(/[^.\s][^.]*\./g)];
        const first = sentences[at % sentences.length];
        const last = sentences[Math.min((at % sentences.length) + length, sentences.length) - 1];
        if (!first || !last) return;
        const span = { start: first.index, end: last.index + last[0].length };
        const address = addressAt({ ...bareArticle("abcdefghjk", body), url: URL_OF }, span) ?? "";
        expect(foundIn(body, address)).toBe(body.slice(span.start, span.end));
      }),
      // One in some ten thousand repeats itself so that no words of a line tell its end.
      { numRuns: 2000, seed: 7 },
    );
  });
});

/** Each is opened in a browser, which has to mark the passage and nothing else. */
const FOUND: readonly (readonly [what: string, one: Case])[] = [
  ["a short one", { body: FERRY, quote: "Lifeboat" }],
  ["a sentence", { body: FERRY, quote: "The insurers, who had looked at it in May, did not agree." }],
  [
    "one that begins as an earlier one does",
    {
      body: FERRY,
      quote:
        "The ferry sank off Marsh End on Monday with forty tons of salt, and the crew swam ashore before dawn.",
    },
  ],
  ["one that stands three times, the first time", { body: FERRY, quote: OWNER }],
  ["one that stands three times, the second time", { body: FERRY, after: "did not agree.", quote: OWNER }],
  ["one that stands three times, the third time", { body: FERRY, after: "said that it was", quote: OWNER }],
  [
    "one that begins as the headline does",
    {
      body: FERRY,
      headline: "The ferry sank off Marsh End on Monday",
      quote: "The ferry sank off Marsh End on Monday with forty tons of salt",
    },
  ],
  ["one that is in the headline too", { body: FERRY, headline: "The ferry sank", quote: "The ferry sank." }],
  [
    "one that ends as it goes on before",
    {
      body: FERRY,
      quote: "Ann O’Hara’s brother said; then he said that it was the leak, the salt & the wind.",
    },
  ],
  [
    "one whose end stands in it twice",
    {
      body: FERRY,
      quote:
        "It was the leak, the salt & the wind – 100% of it,” Ann O’Hara’s brother said; then he said that it was the leak, the salt & the wind.",
    },
  ],
  [
    "paragraphs",
    {
      body: FERRY,
      quote:
        "with forty tons of salt, and the crew swam ashore before dawn.\n\nLifeboat\n\nThe owner said on Tuesday",
    },
  ],
  [
    "paragraphs of which the first and the last have few words",
    {
      body: "Fire!\n\nThe mill burnt down in a night.\n\nNobody came.",
      quote: "Fire!\n\nThe mill burnt down in a night.\n\nNobody came.",
    },
  ],
  [
    "words that are told apart by no accent and no case",
    { body: FERRY, quote: "chloe’s boat came last of all" },
  ],
  ["a no-break space", { body: FERRY, quote: "Chloé’s boat came\u00a0first" }],
  ["a possessive", { body: FERRY, quote: "Ann O’Hara’s" }],
  [
    "whole words, where a reference cuts them",
    { body: FERRY, quote: "nsurers, who had loo", marked: "insurers, who had looked" },
  ],
  [
    "lines",
    { body: "Row, row to Marsh End.\nRow, row back again.", quote: "to Marsh End.\nRow, row back again." },
  ],
  [
    "one after a subhead, of two that read the same",
    {
      body: "Noon\n\nThe sea was calm.\n\nDusk\n\nThe sea was calm.\n\nDawn",
      after: "Dusk",
      quote: "The sea was calm.",
    },
  ],
  ["what repeats itself", { body: DRUM, quote: "on and on and on and on they came" }],
  ["what goes on repeating itself", { body: DRUM, quote: "and on and on and on they sang." }],
  [
    "Persian",
    { body: PERSIAN, after: "سه‌شنبه", quote: "کشتی در نزدیکی ساحل غرق شد، زیرا بدنه‌اش سوراخ شده بود" },
  ],
  [
    "Chinese",
    { body: CHINESE, after: "星期二", quote: "渡轮在海岸附近沉没是因为船体漏水，而保险公司不同意他的说法。" },
  ],
  ["a page that has an anchor", { body: FERRY, url: "#top", quote: "Lifeboat" }],
  ["an address that led elsewhere", { body: FERRY, url: "#:~:text=Tuesday", quote: "Lifeboat" }],
];

/** With links in the midst of sentences. */
const escaped = (raw: string) =>
  raw
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\n", "<br>\n")
    .replaceAll("ferry", '<a href="/"><b>fer</b>ry</a>');
const pageOf = ({ body, headline = "" }: Case) =>
  `<!doctype html><meta charset="utf-8"><title>News</title><h1>${escaped(headline)}</h1>
${body
  .split("\n\n")
  .map((block) => `<p dir="auto">${escaped(block)}</p>`)
  .join("\n")}`;

describeInChromium("in a browser, the address marks", (browser) => {
  let site: WebServer;
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage();
    site = await startWebServer(
      Object.fromEntries(
        FOUND.map(([, one], at) => [`/${at}`, text(pageOf(one), "text/html; charset=utf-8")]),
      ),
    );
  });
  afterAll(() => site.close());

  it.each(FOUND.map(([what, one], at) => ({ what, one, at })))("$what", async ({ one, at }) => {
    const address = addressOf({ ...one, url: `${site.origin}/${at}${one.url ?? ""}` }) ?? "";
    expect(await highlightedAt(page, address)).toBe((one.marked ?? one.quote).replaceAll(/\s+/g, " "));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Query } from "../../src/model/query.ts";
import { formatQuery } from "../../src/query/format.ts";
import { narrowQuery } from "../../src/query/narrow.ts";
import { parseFormatted, parseQuery } from "../../src/query/parse.ts";
import { QueryError } from "../../src/query/query-error.ts";

const EMPTY: Query = { all: [], none: [], outlets: [], authors: [], event: null, published: null };
const word = (text: string) => ({ kind: "word" as const, text });
const phrase = (text: string) => ({ kind: "phrase" as const, text });

const READ: readonly (readonly [text: string, query: Partial<Query>])[] = [
  ["faizabad", { all: [[word("faizabad")]] }],
  ["peace talks", { all: [[word("peace")], [word("talks")]] }],
  ['"close in on"', { all: [[phrase("close in on")]] }],
  ["“close  in on”", { all: [[phrase("close in on")]] }],
  ["„Rat“ «да»", { all: [[phrase("Rat")], [phrase("да")]] }],
  ["taliban -kabul", { all: [[word("taliban")]], none: [word("kabul")] }],
  ['taliban -"in kabul"', { all: [[word("taliban")]], none: [phrase("in kabul")] }],
  ["kunduz OR taloqan", { all: [[word("kunduz"), word("taloqan")]] }],
  [
    'fell kunduz OR "imam sahib" OR taloqan',
    { all: [[word("fell")], [word("kunduz"), phrase("imam sahib"), word("taloqan")]] },
  ],
  ["this or that", { all: [[word("this")], [word("or")], [word("that")]] }],
  ["qala-e-naw", { all: [[word("qala-e-naw")]] }],
  ["(Kabul), what?", { all: [[word("Kabul")], [word("what")]] }],
  ["at 10:30 - Kabul:", { all: [[word("at")], [word("10:30")], [word("Kabul")]] }],
  ["outlet:reuters", { outlets: ["reuters"] }],
  ['OUTLET:"The New Arab" Outlet:unknown', { outlets: ["The New Arab", "unknown"] }],
  ["outlet:“The New Arab”", { outlets: ["The New Arab"] }],
  ["author:farmer", { authors: ["farmer"] }],
  ["from:2021-07 to:2021-08-11", { event: { from: "2021-07-01", to: "2021-08-11" } }],
  ["to:2024-02", { event: { from: null, to: "2024-02-29" } }],
  ["on:2021-07-04", { event: { from: "2021-07-04", to: "2021-07-04" } }],
  ["on:2021..2022-03", { event: { from: "2021-01-01", to: "2022-03-31" } }],
  ["published:2021-07", { published: { from: "2021-07-01", to: "2021-07-31" } }],
  ["published:..2021", { published: { from: null, to: "2021-12-31" } }],
];

const REFUSED: readonly (readonly [text: string, at: string, reason: RegExp])[] = [
  ["", "", /no words/],
  ["- ?", "- ?", /no words/],
  ['kabul "close in', '"close in', /not closed/],
  ['kabul ""', '""', /no words between/],
  ["OR kabul", "OR", /between two words/],
  ["kabul OR", "OR", /between two words/],
  ["kabul OR OR taloqan", "OR", /between two words/],
  ["kabul OR -taloqan", "OR", /between two words/],
  ["kabul outlt:reuters", "outlt:reuters", /no filter "outlt:"/],
  ["-outlet:reuters", "-outlet:reuters", /cannot be excluded/],
  ["outlet: reuters", "outlet:", /needs a value/],
  ['outlet:"" kabul', 'outlet:""', /needs a value/],
  ["from:yesterday kabul", "from:yesterday", /"yesterday" is no date/],
  ["on:2021-02-30", "on:2021-02-30", /is no date/],
  ["from:2021-08 to:2021-07", "to:2021-07", /exclude each other/],
  ["kabul to:2022..", "to:2022..", /is open at that end/],
  ["kabul from:..2022", "from:..2022", /is open at that end/],
  ["published:2021..2020", "published:2021..2020", /exclude each other/],
  [`${"a".repeat(200)}b`, "b", /at most 200/],
];

describe("parseQuery", () => {
  it.each([
    ['kunduz on:"last summer"', "2021-06-01", "2021-08-31"],
    ['kunduz from:"mid-July 2021"', "2021-07-11", null],
    ['kunduz on:"between 6 and 10 August 2021"', "2021-08-06", "2021-08-10"],
    ["kunduz on:yesterday", "2022-01-31", "2022-01-31"],
  ])("reads %s as days seen from today", (text, from, to) => {
    expect(parseQuery(text, "2022-02-01").event).toEqual({ from, to });
  });

  it.each(READ)("reads %s", (text, query) => {
    expect(parseQuery(text)).toEqual({ ...EMPTY, ...query });
  });

  it.each(REFUSED)("refuses %s and points at the place", (text, at, reason) => {
    const refusal = refusalOf(text);
    expect(refusal.message).toMatch(reason);
    expect(text.slice(refusal.start, refusal.end)).toBe(at);
  });

  it("shows the place under the text", () => {
    expect(refusalOf("kabul on:june").message.split("\n").slice(1)).toEqual([
      "kabul on:june",
      "      ^^^^^^^",
    ]);
  });

  it("reads or refuses whatever is typed, and reads what it writes as the same query", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const query = parsed(text);
        if (query) expect(parseFormatted(formatQuery(query))).toEqual(query);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("formatQuery", () => {
  it.each([
    ['Taliban  -kabul  OUTLET:"The New Arab"', 'Taliban -kabul outlet:"The New Arab"'],
    ["outlet:reuters fell kunduz OR taloqan", "fell kunduz OR taloqan outlet:reuters"],
    ["from:2021-07-01 to:2021-07-31", "on:2021-07"],
    ["from:2021-07-01 kabul", "kabul from:2021-07"],
    ["published:2021-07-04..2021-12-31", "published:2021-07-04..2021"],
  ])("writes %s always the same way", (text, canonical) => {
    expect(formatQuery(parseQuery(text))).toBe(canonical);
  });
});

describe("narrowQuery", () => {
  it("adds a command's options as if they stood in the query", () => {
    const narrowed = narrowQuery(parseQuery("kabul outlet:reuters from:2021"), {
      outlet: "The New Arab",
      author: undefined,
      to: "2021-08",
    });
    expect(formatQuery(narrowed)).toBe('kabul outlet:reuters outlet:"The New Arab" from:2021 to:2021-08');
  });

  it("refuses an option that is no date by the option's name", () => {
    expect(() => narrowQuery(parseQuery("kabul"), { from: "soon" })).toThrow(/^from: "soon" is no date/);
  });
});

const piece = fc.oneof(
  fc.constantFrom("OR", "or", "-", '"', "“", "”", ":", "..", " ", "kabul", "-kabul", "2021", "2021-07-04"),
  fc.constantFrom("outlet:", "author:", "from:", "to:2022", "on:", "published:", '"a b"', 'outlet:"a b"'),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const typed = fc
  .array(fc.tuple(piece, fc.constantFrom("", " ")), { maxLength: 9 })
  .map((pieces) => pieces.flat().join(""));

function parsed(text: string): Query | null {
  try {
    return parseQuery(text);
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}

function refusalOf(text: string): QueryError {
  try {
    parseQuery(text);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`${text} was read`);
}

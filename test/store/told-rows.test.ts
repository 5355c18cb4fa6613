import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/model/evidence.ts";
import { evidenceIn, evidenceRow, refusalIn, refusalRow } from "../../src/store/told-rows.ts";
import type { Refusal } from "../../src/words/reason.ts";

describe("what is told in every language", () => {
  it.for<Evidence>([
    ["said", "the masthead"],
    ["said", '["atHost","courier.example"]'],
    ["atHost", "courier.example"],
    ["saidBy", "today", "The Courier", { day: "2024-03-05" }],
  ])("is read as it was written: %j", (evidence) => {
    expect(evidenceIn(evidenceRow(evidence))).toEqual(evidence);
  });

  it.each<Refusal>([
    { of: "https://courier.example/feed", why: ["answersSo", 404, "not found"] },
    { of: null, why: ["noHost"] },
  ])("is read as it was written: %j", (refusal) => {
    expect(refusalIn(refusalRow(refusal))).toEqual(refusal);
  });

  it.each([
    "the address is at courier.example",
    "[sic]",
    '"quoted"',
    '["atHost"]',
    '["atHost","a","b"]',
    '["nobody\'s","a"]',
    '["constructor","a"]',
    '["inText",{"day":"Monday"}]',
    '{"of":null,"why":["nobody\'s"]}',
    "",
  ])("is told as it stands where an earlier version wrote it as a sentence: %j", (row) => {
    expect(evidenceIn(row)).toEqual(["said", row]);
    expect(refusalIn(row)).toEqual({ of: null, why: ["said", row] });
  });

  it("may be nothing", () => {
    expect([refusalRow(null), refusalIn(null)]).toEqual([null, null]);
  });
});

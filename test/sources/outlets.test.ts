import { describe, expect, it } from "vitest";
import { createOutlets, parseOutlets, readOutlets } from "../../src/sources/outlets.ts";

const outlets = readOutlets();

describe("the table of outlets", () => {
  it.each([
    ["www.theguardian.com", "The Guardian"],
    ["news.bbc.co.uk", "BBC"],
    ["japannews.yomiuri.co.jp", "The Japan News"],
    ["www.yomiuri.co.jp", "Yomiuri Shimbun"],
    ["notbbc.co.uk", undefined],
    ["com", undefined],
  ])("knows who publishes at %s", (host, name) => {
    expect(outlets.atHost(host)?.name).toBe(name);
  });

  it.each([
    ["the guardian", "The Guardian"],
    ["Guardian", "The Guardian"],
    ["LE MONDE", "Le Monde"],
    ["PressTV", "Press TV"],
    ["Nobody's Gazette", undefined],
  ])("knows %s by name", (said, name) => {
    expect(outlets.named(said)?.name).toBe(name);
  });

  it("takes the operator's lines before its own", () => {
    const own = parseOutlets("Our BBC | broadcaster | bbc.co.uk |", "own.txt");
    const both = createOutlets([...own, ...parseOutlets("BBC | broadcaster | bbc.co.uk bbc.com |", "x")]);
    expect([both.atHost("bbc.co.uk")?.name, both.atHost("bbc.com")?.name]).toEqual(["Our BBC", "BBC"]);
  });

  it("names the line that it cannot read", () => {
    expect(() => parseOutlets("# ours\nThe Paper | gazette | paper.example |", "own.txt")).toThrow(
      'own.txt:2: "The Paper | gazette | paper.example |" is no "name | kind | hosts | other names"',
    );
  });
});

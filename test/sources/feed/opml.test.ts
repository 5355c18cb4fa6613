import { describe, expect, it } from "vitest";
import { readOpml, writeOpml } from "../../../src/sources/feed/opml.ts";

const NOW = new Date("2026-03-01T12:00:00Z");
const FEEDS = [
  { address: "https://harbour.example/feed?a=1&b=2", title: 'Harbour "Times" & <more>' },
  { address: "https://hill.example/atom.xml", title: null },
];

describe("lists of feeds", () => {
  it("reads what it writes", () => {
    expect(readOpml(writeOpml(FEEDS, NOW))).toEqual([
      FEEDS[0],
      { address: "https://hill.example/atom.xml", title: "https://hill.example/atom.xml" },
    ]);
  });

  it("reads feeds in folders, each once, and leaves out what is none", () => {
    const opml = `<?xml version="1.0"?><opml version="1.0"><head/><body>
      <outline text="Coast"><outline text="Harbour" xmlUrl="https://harbour.example/feed"/>
        <outline text="Deeper"><outline title="Hill" text="h" xmlUrl=" https://hill.example/feed "/></outline></outline>
      <outline text="Again" xmlUrl="https://harbour.example/feed"/><outline text="A note"/></body></opml>`;
    expect(readOpml(opml)).toEqual([
      { address: "https://harbour.example/feed", title: "Again" },
      { address: "https://hill.example/feed", title: "Hill" },
    ]);
  });

  it.each([
    ["<html>", "it is no OPML"],
    ["", "it is no OPML"],
    ['<!DOCTYPE opml [<!ENTITY a "b">]><opml><body/></opml>', "it declares entities of its own"],
  ])("refuses %j", (text, reason) => {
    expect(() => readOpml(text)).toThrow(reason);
  });
});

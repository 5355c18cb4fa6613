import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readOutlets } from "../../../src/sources/outlets.ts";
import { readText } from "../../../src/sources/text/text.ts";
import { createStories } from "../../support/stories.ts";

/** Twelve paragraphs of words that no other seed has in that order. */
function report(seed: number): string[] {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  const word = () =>
    `${"bdfgklmnprst"[next() % 12]}${"aeiou"[(next() >>> 8) % 5]}${"lmnrst"[(next() >>> 8) % 6]}${(next() >>> 8) % 90}`;
  return Array.from({ length: 12 }, () => `${Array.from({ length: 30 }, word).join(" ")}.`);
}

const text = (...paragraphs: readonly (readonly string[])[]): string => paragraphs.flat().join("\n\n");

/** Every tenth word another. */
const edited = (paragraphs: readonly string[]): string =>
  text(paragraphs).replace(/\S+/g, (word, at: number) => (at % 10 === 0 ? "otherwise" : word));

const [A, B] = [report(1), report(2)];

const copies: Readonly<Record<string, string>> = {
  a: text(A),
  reprint: `Our correspondents\n\n${text(A).toUpperCase()}`,
  cut: text(A.slice(0, 6)),
  edit: edited(A),
  b: text(B),
  bReprint: text(["By our own staff."], B),
  embedded: text(B.slice(0, 2), A.slice(0, 6), B.slice(2, 4)),
};

const orders = [
  ["a", "reprint", "cut", "edit", "embedded", "b", "bReprint"],
  ["embedded", "b", "a", "bReprint", "edit", "cut", "reprint"],
  ["embedded", "a", "b", "cut", "reprint", "edit", "bReprint"],
  ["cut", "embedded", "bReprint", "b", "edit", "a", "reprint"],
  ["edit", "embedded", "cut", "b", "a", "bReprint", "reprint"],
];

describe("stories", () => {
  it.each(orders)(
    "are the same in whatever order the articles come: %s, %s, %s, %s, %s, %s, %s",
    (...order) => {
      const stories = createStories();
      for (const id of order) stories.add(id, copies[id] ?? "");
      const groups = Map.groupBy(order.toSorted(), (id) => stories.storyOf(id));
      expect([...groups.values()]).toEqual([
        ["a", "cut", "edit", "embedded", "reprint"],
        ["b", "bReprint"],
      ]);
    },
  );

  it("say which article borrows from which", () => {
    const stories = createStories();
    stories.add("a", text(A));
    expect(stories.add("b", text(B, A.slice(0, 3)))).toEqual({ story: "b", borrows: ["a"] });
    expect(stories.add("c", text(report(3)))).toEqual({ story: "c", borrows: [] });
  });

  it("take an article anew, and forget it", () => {
    const stories = createStories();
    stories.add("a", text(A));
    stories.add("x", text(A));
    expect(stories.storyOf("x")).toBe("a");
    stories.add("x", text(B));
    expect(stories.storyOf("x")).toBe("x");
    stories.remove("x");
    expect(stories.storyOf("x")).toBeNull();
    expect(stories.add("y", text(B)).story).toBe("y");
  });

  it("keep their name when their founder goes", () => {
    const stories = createStories();
    for (const id of ["a", "x"]) stories.add(id, text(A));
    stories.remove("a");
    expect(stories.storyOf("x")).toBe("a");
    expect(stories.add("a", text(B)).story).toBe("a+");
  });

  it("hold texts of a word or none", () => {
    const stories = createStories();
    expect(["", "", "Word", "Word"].map((body, i) => stories.add(`${i}`, body).story)).toEqual([
      "0",
      "1",
      "2",
      "2",
    ]);
  });

  it("keep apart reports of their own on one event", () => {
    const SEEDS = path.resolve(import.meta.dirname, "../../fixtures/seeds");
    const outlets = readOutlets();
    const read = ["000_c2ecb246eef9194c.txt", "002_6cbc65840eaebfc3.txt", "003_92ed4f41288defae.txt"].flatMap(
      (file) =>
        readText(readFileSync(path.join(SEEDS, file), "utf8"), file, outlets).flatMap((one) =>
          one.kind === "article" ? [one.article] : [],
        ),
    );
    const stories = createStories();
    expect(read.map(({ key, body }) => stories.add(key, body).story)).toEqual(read.map(({ key }) => key));
    expect(read).toHaveLength(4);
  });
});

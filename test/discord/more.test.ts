import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Seen } from "../support/discord/sight.ts";
import { seen } from "../support/discord/sight.ts";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";

let room: Newsroom;
let page: Seen;

beforeAll(async () => {
  room = await startNewsroom();
  page = await room.ask("when", { topic: "faizabad" });
});
afterAll(() => room.stop());

const MENU = "More about an excerpt";

/** The choices of the menu under a page. */
const choicesOf = ({ message }: Pick<Seen, "message">): readonly { label: string; value: string }[] =>
  JSON.parse(JSON.stringify(message.components)).flatMap((one: { components?: { options?: [] }[] }) =>
    (one.components ?? []).flatMap(({ options = [] }) => options),
  );

function choose(label: string, on = page): Promise<Seen> {
  const value = choicesOf(on).find((one) => one.label === label)?.value ?? "";
  return seen(room.discord.select(on.message.id, on.id(MENU), [value]));
}

describe("the menu under a page of excerpts", () => {
  it("offers for each excerpt its context and what was reported before, after and beside it", () => {
    expect(choicesOf(page)).toHaveLength(20);
    expect(choicesOf(page).map(({ label }) => label)).toContain("3. Other outlets on the same day");
  });

  it("shows the passage within its paragraphs, to who asks alone", async () => {
    const context = await choose("1. In its context");
    expect(context.ephemeral).toBe(true);
    expect(context.texts[0]).toMatch(/^## /);
    const passage = /> (.*)$/m.exec(page.texts[1] ?? "")?.[1]?.replaceAll("**", "") ?? "none";
    expect(context.texts.join("\n").replaceAll("**", "")).toContain(passage);
    expect(context.texts.join("\n")).toMatch(/> .*\*\*.{40,}\*\*/);
  });

  it("shows what was published before and after, on the same question", async () => {
    const [earlier, later] = [await choose("2. Earlier reports"), await choose("1. Later reports")];
    for (const { ephemeral } of [earlier, later]) expect(ephemeral).toBe(true);
    expect(later.texts[0]).toMatch(/^## When: faizabad\n.*published:2021-07-05\.\./);
    expect([earlier.texts[0]].join()).toMatch(/Nothing published before|published:\.\./);
  });

  it("shows what other outlets published on that day, and none of its own", async () => {
    const taliban = await room.ask("when", { topic: "taliban" });
    const labels = [1, 2, 3, 4, 5].map((place) => `${place}. Other outlets on the same day`);
    const beside = await Promise.all(labels.map((label) => choose(label, taliban)));
    expect(beside.some(({ texts }) => texts[0]?.includes("outlet:"))).toBe(true);
    for (const { texts } of beside)
      expect(texts[0]).toMatch(/outlet:.* published:\d|Nothing that other outlets published/);
  });

  it("is under the answers of /search and /ask too", async () => {
    for (const [name, options] of [
      ["search", { query: "border tajikistan" }],
      ["ask", { question: "How many soldiers fled to Tajikistan?" }],
    ] as const) {
      const answer = await room.ask(name, options);
      expect((await choose("1. In its context", answer)).ephemeral).toBe(true);
      expect((await choose("1. Later reports", answer)).ephemeral).toBe(true);
    }
  });

  it("went without a mistake", () => {
    expect(room.problems()).toEqual([]);
  });
});

describe("/article", () => {
  it("opens at the passage that a reference names", async () => {
    const reference = page.id("Quote").split(":").at(-1) ?? "";
    const opened = await room.ask("article", { headline: reference });
    expect(opened.ephemeral).toBe(false);
    expect(opened.texts).toEqual((await choose("1. In its context")).texts);
  });
});

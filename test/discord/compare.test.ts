import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Newsroom, startNewsroom } from "../support/newsroom.ts";

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await startNewsroom();
});

afterAll(() => newsroom.stop());

describe("/compare", () => {
  it("offers the nearest topic where nothing is found, and compares that", async () => {
    const nothing = await newsroom.ask("compare", { topic: "distrcts" });
    expect(nothing.texts[0]).toContain("## Compare: distrcts\nNo passage matches");
    const nearest = await newsroom.press(nothing, "Take districts");
    expect(nearest.texts[0]).toContain("## Compare: districts");
    expect(nearest.texts[1]).toMatch(/^### They differ/);
    // What is claimed, then the day and the outlet, then the words.
    expect(nearest.texts[2]).toMatch(/^\*\*.+ districts\*\*.*\n\*\*.*2021\*\* · .+\n> /);
    expect(newsroom.problems()).toEqual([]);
  });
});

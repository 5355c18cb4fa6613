import { describe, expect, it } from "vitest";
import { agesIn } from "../../../src/answer/compare/ages.ts";

describe("the ages in a text", () => {
  it.each([
    ["Rosa Lindqvist, 52, sold bread.", "age of rosa lindqvist", 52],
    ["Rosa Lindqvist, aged 52, sold bread.", "age of rosa lindqvist", 52],
    ["Rosa Lindqvist (52) sold bread.", "age of rosa lindqvist", 52],
    ["They buried Rosa Lindqvist, a baker of 52.", "age of rosa lindqvist", 52],
    ["Rosa Lindqvist, who was 52, sold bread.", "age of rosa lindqvist", 52],
    ["The 52-year-old baker Rosa Lindqvist sold bread.", "age of rosa lindqvist", 52],
    ["Rosa Lindqvist, a 52-year-old baker, sold bread.", "age of rosa lindqvist", 52],
  ])("%s", (text, deed, age) => {
    expect(agesIn(text).map(({ thing, least }) => [thing.deed, least])).toContainEqual([deed, age]);
  });

  it.each(["Nordby beat Tarn, 3, and went home.", "In Karsk, 12 boats sank.", "On May 4, 12 boats sank."])(
    "has none in: %s",
    (text) => {
      expect(agesIn(text)).toEqual([]);
    },
  );
});

import { describe, expect, it } from "vitest";
import { articleFacts } from "../../src/answer/wording.ts";
import type { ArticleDraft } from "../../src/model/article.ts";
import { en } from "../../src/words/en/en.ts";
import { wordsIn } from "../../src/words/languages.ts";
import { draft } from "../support/drafts.ts";

const publishedIn = (changes: Partial<ArticleDraft>) =>
  articleFacts(draft(changes), en).find((fact) => fact.startsWith("Published"));

describe("what is known of an article", () => {
  it.each<[what: string, changes: Partial<ArticleDraft>, told: string]>([
    ["says in which words its day is stated", {}, "Published: 5 March 2024 (stated: “5 March 2024”)"],
    [
      "says from what its day is inferred",
      { published: { known: "inferred", value: "2024-03-05", evidence: ["said", "the text says so"] } },
      "Published: 5 March 2024 (inferred: the text says so)",
    ],
    [
      "says since when it can be, where its day is unknown",
      { published: { known: "unknown" }, body: "The bridge fell in May 2021. It reopened on Monday." },
      "Published: unknown (not before May 2021: the text says “in May 2021”)",
    ],
    ["says no more where nothing tells it", { published: { known: "unknown" } }, "Published: unknown"],
  ])("%s", (_, changes, told) => {
    expect(publishedIn(changes)).toBe(told);
  });

  it.each([
    ["fr", "Parution : 5 mars 2024 (déduit : un article de The Courier du 4 mars 2024 dit aussi « today »)"],
    [
      "de",
      "Erschienen: 5. März 2024 (erschlossen: auch in einem Artikel von The Courier vom 4. März 2024 steht „today“)",
    ],
  ] as const)("says it in the reader's language: %s", (language, told) => {
    const evidence = ["saidBy", "today", "The Courier", { day: "2024-03-04" }] as const;
    const published = { known: "inferred", value: "2024-03-05", evidence } as const;
    expect(articleFacts(draft({ published }), wordsIn(language))[2]).toBe(told);
  });
});

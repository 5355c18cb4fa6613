import { describe, expect, it } from "vitest";
import { article } from "../../src/answer/article.ts";
import { relatedFacts } from "../../src/answer/wording.ts";
import { createMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { en } from "../../src/words/en/en.ts";
import { draft } from "../support/drafts.ts";
import { createMemoryStore } from "../support/memory-store.ts";

const text = (seed: string, words = 120): string =>
  Array.from({ length: words }, (_, i) => `${seed}${(i * i) % 97}`).join(" ");

const outlet = (value: string) => ({ outlet: { known: "stated", value, words: value } }) as const;

describe("an article's facts", () => {
  it("name who else prints the story, and who has passages in common with it", async () => {
    const store = createMemoryStore();
    const publish = (key: string, changes: Parameters<typeof draft>[0]) =>
      store.publish("corpus", draft({ key, ...changes }));
    const first = await publish("first", { body: text("a") });
    for (const name of ["Echo", "Gazette", "Post", "Globe"])
      await publish(name, { ...outlet(name), body: text("a") });
    await publish("other", {
      ...outlet("Herald"),
      headline: "Own report",
      body: `${text("b")}\n\n${text("a", 40)}`,
    });
    const answer = await article(first.article.id, { store, index: createMiniSearchIndex() });
    expect(answer?.kind === "article" && relatedFacts(answer, en)).toEqual([
      "Also in: Echo, Gazette, Post, 1 more",
      "Passages in common with: “Own report” (Herald)",
    ]);
  });
});

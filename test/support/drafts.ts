import type { ArticleDraft } from "../../src/model/article.ts";

/** A small article, as a source would hand it over; what a test is about, it says itself. */
export const draft = (changes: Partial<ArticleDraft> = {}): ArticleDraft => ({
  key: "the-courier/2024-03-05-bridge.md",
  headline: "Bridge at Oxford Ford reopens",
  standfirst: null,
  authors: ["Ada Penn"],
  outlet: { known: "stated", value: "The Courier", words: "The Courier" },
  published: { known: "stated", value: "2024-03-05", words: "5 March 2024" },
  modified: null,
  url: "https://courier.example/bridge",
  language: "en",
  body: "The bridge reopened on Monday.\n\nMayor Lena Hart said it would stay open.",
  subheads: [],
  ...changes,
});

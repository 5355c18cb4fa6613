import type { Article } from "../src/model/article.ts";

const UNKNOWN = { known: "unknown" } as const;

/** A text to be measured, as an article of which nothing else is known. */
export const articleOf = (id: string, body: string, headline = ""): Article => ({
  id,
  revision: 1,
  scope: null,
  story: id,
  key: id,
  headline,
  standfirst: null,
  authors: [],
  outlet: UNKNOWN,
  published: UNKNOWN,
  url: null,
  language: "en",
  body,
  subheads: [],
});

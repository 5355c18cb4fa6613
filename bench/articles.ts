import { type Article, bareArticle } from "../src/model/article.ts";

/** A text to be measured, as an article of which nothing else is known. */
export const articleOf = (id: string, body: string, headline = ""): Article => ({
  ...bareArticle(id, body),
  headline,
});

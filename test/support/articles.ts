import { type Article, bareArticle } from "../../src/model/article.ts";

const UNKNOWN = { known: "unknown" } as const;

/** An article with only what a test cares for; outlet and published are stated where given. */
export function articleOf(
  id: string,
  body: string,
  given: Partial<Omit<Article, "outlet" | "published">> & { outlet?: string; published?: string } = {},
): Article {
  const { outlet, published, ...rest } = given;
  return {
    ...bareArticle(id, body),
    ...rest,
    outlet: outlet ? { known: "stated", value: outlet, words: outlet } : UNKNOWN,
    published: published ? { known: "stated", value: published, words: published } : UNKNOWN,
  };
}

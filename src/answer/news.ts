import type { Article } from "../model/article.ts";
import type { Parcel, Told } from "../model/delivery.ts";
import type { Excerpt, Source } from "../model/excerpt.ts";
import type { Hit } from "../model/found.ts";
import type { Query } from "../model/query.ts";
import type { Store } from "../ports.ts";
import { parseFormatted } from "../query/parse.ts";
import { unlessWrong } from "../query/query-error.ts";
import { excerptsOf, sourceOf } from "./excerpts.ts";
import { readArticle } from "./reading.ts";

/** One new story, as a channel is told of it. */
export interface NewsStory {
  readonly source: Source;
  /** What in it meets what was asked for; null of a text without a sentence. */
  readonly excerpt: Excerpt | null;
  readonly also: readonly Source[];
  readonly retracted: boolean;
}

/** What a message in a channel tells unasked. */
export interface News {
  /** Stands in a button of the message, by which it is found again. */
  readonly id: string;
  readonly stories: readonly NewsStory[];
  readonly queries: readonly string[];
  readonly roles: readonly string[];
  readonly because: Parcel["because"];
}

export interface NewsParts {
  readonly store: Pick<Store, "articles">;
  /** The sentences of one article that meet a query, best first. */
  readonly searchIn: (article: Article, query: Query) => Promise<readonly Hit[]>;
}

/** The news that a parcel brings. Null where none of its articles is to be had. */
export async function newsOf(
  { id, told, queries, roles, because }: Pick<Parcel, "id" | "told" | "queries" | "roles" | "because">,
  parts: NewsParts,
): Promise<News | null> {
  const found = await Promise.all(told.map((one) => storyOf(one, queries, parts)));
  const stories = found.filter((story) => story !== null);
  return stories.length === 0 ? null : { id, stories, queries, roles, because };
}

async function storyOf(
  { article, also, retracted }: Told,
  queries: readonly string[],
  parts: NewsParts,
): Promise<NewsStory | null> {
  const [first, ...others] = await parts.store.articles([article, ...also]);
  if (!first) return null;
  return {
    source: sourceOf(first),
    excerpt: await excerptFor(first, queries, parts),
    also: others.map(sourceOf),
    retracted,
  };
}

/** The best excerpt for the first query that the article meets, else its beginning: a correction may have cut it. */
async function excerptFor(
  article: Article,
  queries: readonly string[],
  { searchIn }: NewsParts,
): Promise<Excerpt | null> {
  const reading = readArticle(article);
  const excerptOf = async (hits: readonly Hit[]) =>
    (await excerptsOf(hits, async () => [reading], { following: false })).at(0) ?? null;
  for (const text of queries) {
    const query = unlessWrong(() => parseFormatted(text));
    const best = query && (await excerptOf(await searchIn(article, query)));
    if (best) return best;
  }
  const { id, revision } = article;
  const [first] = reading.layout.sentences;
  return first ? excerptOf([{ article: id, revision, sentence: first, marks: [], score: 0 }]) : null;
}

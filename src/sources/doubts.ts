import type { Article } from "../model/article.ts";
import { blocksIn } from "../text/blocks.ts";
import type { Doubt } from "../words/doubt.ts";
import { isCreditLine, isFurnitureLine, isSectionLabel } from "./boilerplate.ts";

/** What is usual in a corpus, by which its articles are judged. */
export interface Usual {
  /** The language of most articles, such as "en". */
  readonly language: string;
  /** In how many stories a paragraph stands. */
  storiesWith(paragraph: string): number;
}

/** A report has more words than this. */
const FEW_WORDS = 60;
/** A paragraph that stands in so many stories is of the site, and not of the story. */
const MANY_STORIES = 3;
/** Longer paragraphs are not counted: what a site repeats is short. */
const SHORT = 400;

/** Reads a corpus once, to see what is usual in it. */
export async function usualIn(articles: AsyncIterable<Article>): Promise<Usual> {
  const languages = new Map<string, number>();
  const stories = new Map<string, Set<string>>();
  for await (const article of articles) {
    const language = primary(article.language);
    languages.set(language, (languages.get(language) ?? 0) + 1);
    for (const paragraph of paragraphsOf(article))
      if (paragraph.length <= SHORT)
        stories.set(paragraph, (stories.get(paragraph) ?? new Set()).add(article.story));
  }
  const [language = "und"] = [...languages].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { language, storiesWith: (paragraph) => stories.get(paragraph)?.size ?? 0 };
}

/** What a person should look at in an article before relying on it. */
export function doubtsOf(article: Article, usual: Usual): readonly Doubt[] {
  const words = article.body.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const isForeign = primary(article.language) !== usual.language;
  return [
    ...(article.published.known === "unknown" ? [{ kind: "no date" } as const] : []),
    ...(article.outlet.known === "unknown" ? [{ kind: "no outlet" } as const] : []),
    ...(words < FEW_WORDS ? [{ kind: "too short", words } as const] : []),
    ...(isForeign ? [{ kind: "foreign language", about: article.language } as const] : []),
    ...paragraphsOf(article)
      .filter((paragraph) => isBoilerplate(paragraph) || usual.storiesWith(paragraph) >= MANY_STORIES)
      .map((about) => ({ kind: "probable boilerplate", about }) as const),
  ];
}

const isBoilerplate = (paragraph: string): boolean =>
  isFurnitureLine(paragraph) || isCreditLine(paragraph) || isSectionLabel(paragraph);

const primary = (language: string): string => language.split("-")[0] ?? language;

const paragraphsOf = ({ body }: Article): readonly string[] =>
  blocksIn(body).map(({ start, end }) => body.slice(start, end));

import { isDeepStrictEqual } from "node:util";
import { type Article, type ArticleDraft, factOf } from "../model/article.ts";
import { formatMarkdownArticle, parseMarkdownArticle } from "./markdown-article.ts";

/** A file as a corpus folder has it. */
export interface Exported {
  /** The path within the folder: "the-echo/2024-03-05-ferry-leaves-port-ellis.md". */
  readonly name: string;
  readonly text: string;
}

const MAX_SLUG = 80;

/** An article as a Markdown file that reads back as the same; null where Markdown cannot hold it to the letter. */
export function exported(article: Article): Exported | null {
  const { id: _, revision: __, scope: ___, story: ____, ...draft } = article;
  const text = formatMarkdownArticle(draft);
  return readsBack(text, draft) ? { name: `${nameOf(article)}.md`, text } : null;
}

function readsBack(text: string, draft: ArticleDraft): boolean {
  try {
    return isDeepStrictEqual(parseMarkdownArticle(draft.key, text), draft);
  } catch {
    return false;
  }
}

const nameOf = ({ outlet, published, headline, id }: Article): string =>
  `${slug(factOf(outlet) ?? "unknown") || "outlet"}/${factOf(published) ?? "undated"}-${slug(headline) || id}`;

/** The letters and digits of a text, accents off, in small letters; letters of other scripts stay. */
const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, MAX_SLUG)
    .replace(/^-+|-+$/g, "");

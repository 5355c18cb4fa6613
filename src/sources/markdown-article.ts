import type { ArticleDraft } from "../model/article.ts";
import { ArticleError } from "./article-error.ts";
import { formatFrontMatter, parseFrontMatter } from "./front-matter.ts";
import { formatBody, parseBody } from "./markdown-body.ts";

const FENCE = "---";
/** Control characters other than tabs and line breaks: a sign of a file that is no text. */
const CONTROL = /(?![\t\n])\p{Cc}/u;
const NO_BREAK = /[\u00a0\u2007\u202f]/g;

/** Reads an article from Markdown with front matter. Throws ArticleError. */
export function parseMarkdownArticle(key: string, text: string): ArticleDraft {
  const lines = text.replace(NO_BREAK, " ").split(/\r\n?|\n/);
  const control = lines.findIndex((line) => CONTROL.test(line));
  if (control >= 0) throw new ArticleError(control + 1, ["control"]);
  if (lines[0]?.trimEnd() !== FENCE) throw new ArticleError(1, ["noFrontMatter", FENCE]);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === FENCE);
  if (end < 0) throw new ArticleError(1, ["openFrontMatter", FENCE]);
  const facts = parseFrontMatter(lines.slice(1, end).join("\n"), 2);
  return { key, ...facts, ...parseBody(lines.slice(end + 1), end + 2) };
}

/** Writes an article so that it reads back the same. */
export const formatMarkdownArticle = (draft: Omit<ArticleDraft, "key">): string =>
  `${FENCE}\n${formatFrontMatter(draft)}${FENCE}\n${formatBody(draft)}\n`;

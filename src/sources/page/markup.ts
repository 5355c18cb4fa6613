import { parseHTML } from "linkedom";

/** What carries no sentence of an article wherever it stands. */
const DEAD =
  "script, style, noscript, template, svg, math, iframe, object, canvas, video, audio, map, dialog, input, select, textarea";

/** NodeFilter.SHOW_COMMENT. */
const NODE_COMMENT = 128;

/** Beyond this many characters a page is no article, and parsing it would cost seconds. */
export const MAX_PAGE_LENGTH = 5_000_000;

/** The page as a document that has a body. Where the markup has none that linkedom would see, one is put around it. */
export function openPage(html: string): Document {
  const { document } = parseHTML(html);
  const isWhole = document.documentElement?.localName === "html" && document.querySelector("html > body");
  return isWhole ? document : parseHTML(`<html><head></head><body>${html}</body></html>`).document;
}

/**
 * Takes out of the document, for good, its head and all that is never text: so nothing that stands there can
 * be taken for the article. What is to be read of the head must be read before.
 */
export function prune(document: Document): void {
  document.head?.replaceChildren();
  for (const element of document.querySelectorAll(DEAD)) element.remove();
  for (const comment of commentsOf(document)) comment.remove();
}

/** Takes out the articles that follow the first under headings of their own, as pages that scroll on have them. */
export function removeLaterArticles(document: Document): void {
  const [first, ...others] = document.querySelectorAll("article h1");
  for (const heading of others) {
    const article = heading.closest("article");
    if (article && first && !article.contains(first)) article.remove();
  }
}

function commentsOf(document: Document): ChildNode[] {
  const walker = document.createTreeWalker(document, NODE_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
  return comments;
}

/** Text on one line: white space of every kind runs together, and what cannot be seen is dropped. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();

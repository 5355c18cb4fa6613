import { isDeepStrictEqual } from "node:util";
import { plainEvidence } from "../dates/evidence-words.ts";
import { type Article, type ArticleDraft, factOf, type Known } from "../model/article.ts";
import { formatMarkdownArticle, parseMarkdownArticle } from "./markdown-article.ts";

/** A file as a corpus folder has it. */
export interface Exported {
  /** The path within the folder: "the-echo/2024-03-05-ferry-leaves-port-ellis.md". */
  readonly name: string;
  readonly text: string;
}

const MAX_SLUG = 80;

/**
 * An article as a Markdown file that reads back as what its source gave; null where Markdown cannot hold that to the
 * letter. A day that was inferred of it names the file alone: it is inferred again from what is read.
 */
export function exported(article: Article, given: ArticleDraft): Exported | null {
  const text = formatMarkdownArticle(given);
  return readsBack(text, given) ? { name: `${nameOf(article)}.md`, text } : null;
}

function readsBack(text: string, draft: ArticleDraft): boolean {
  const written = { ...draft, outlet: asWritten(draft.outlet), published: asWritten(draft.published) };
  try {
    return isDeepStrictEqual(parseMarkdownArticle(draft.key, text), written);
  } catch {
    return false;
  }
}

/** Evidence is written in words. */
const asWritten = (fact: Known<string>): Known<string> =>
  fact.known === "inferred" ? { ...fact, evidence: ["said", plainEvidence(fact.evidence)] } : fact;

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

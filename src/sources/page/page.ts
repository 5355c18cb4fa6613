import type { ArticleDraft } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import type { Reason, Refusal } from "../../words/reason.ts";
import type { Outlets } from "../outlets.ts";
import { canonicalAddress } from "./address.ts";
import { authorsOf, shownBylines } from "./authors.ts";
import type { Block } from "./blocks.ts";
import { articleBlocks } from "./body.ts";
import type { Surroundings } from "./clean.ts";
import { removeFurniture } from "./furniture.ts";
import { headlineOf, headlinesOf } from "./headline.ts";
import { stringOf } from "./json-ld.ts";
import { languageOf } from "./language.ts";
import { MAX_PAGE_LENGTH, openPage, prune, removeLaterArticles } from "./markup.ts";
import { type Metadata, plain, readMetadata } from "./metadata.ts";
import { outletOf } from "./outlet.ts";
import { modifiedOf, publishedOf, shownTimes } from "./published.ts";

export type PageReading =
  | { readonly kind: "article"; readonly article: ArticleDraft }
  | { readonly kind: "refused"; readonly reason: Refusal };

/** Reads a page's article: `address` is where it was found, or null for a file without one. */
export function readPage(html: string, address: string | null, outlets: Outlets): PageReading {
  if (html.length > MAX_PAGE_LENGTH) return refused(address, ["tooLong", MAX_PAGE_LENGTH]);
  try {
    return readDocument(openPage(html), address, outlets);
  } catch (error) {
    // The stack is what runs out first in a page of nothing but nested elements.
    if (error instanceof RangeError) return refused(address, ["tooDeep"]);
    throw error;
  }
}

const refused = (of: string | null, why: Reason): PageReading => ({ kind: "refused", reason: { of, why } });

function readDocument(document: Document, address: string | null, outlets: Outlets): PageReading {
  const metadata = readMetadata(document);
  const url = canonicalAddress(metadata, address);
  const authors = authorsOf(metadata, () => shownBylines(document));
  const published = publishedOf(metadata, () => shownTimes(document), url);
  prune(document);
  removeLaterArticles(document);
  removeFurniture(document);
  const { standfirst, blocks } = articleBlocks(document, surroundingsOf(metadata, authors));
  const headline = headlineOf(metadata);
  if (!headline) return refused(address, ["noHeadline"]);
  if (!blocks.length) return refused(address, ["nothingOnPage"]);
  return {
    kind: "article",
    article: {
      key: url ?? headline,
      headline,
      standfirst,
      authors,
      outlet: outletOf(metadata, url, outlets),
      published,
      modified: modifiedOf(metadata),
      url,
      language: languageOf(metadata, blocks.map((block) => block.text).join("\n")),
      ...joined(blocks),
    },
  };
}

function surroundingsOf(metadata: Metadata, authors: readonly string[]): Surroundings {
  const description = metadata.meta("og:description", "description", "twitter:description");
  return {
    headlines: headlinesOf(metadata),
    authors,
    description: description && plain(description),
    statedLength: (stringOf(metadata.article.articleBody) ?? "").length || null,
  };
}

/** The blocks as one text, and where its subheads are. */
function joined(blocks: readonly Block[]): Pick<ArticleDraft, "body" | "subheads"> {
  const subheads: Span[] = [];
  let at = 0;
  for (const { kind, text } of blocks) {
    if (kind === "subhead") subheads.push({ start: at, end: at + text.length });
    at += text.length + 2;
  }
  return { body: blocks.map((block) => block.text).join("\n\n"), subheads };
}

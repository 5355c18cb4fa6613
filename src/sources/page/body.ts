import { Readability } from "@mozilla/readability";
import { isSentence } from "../boilerplate.ts";
import { type Block, blocksOf } from "./blocks.ts";
import { cleanBlocks, type Surroundings } from "./clean.ts";
import { standfirstOf } from "./standfirst.ts";

/** Where pages that say so keep their article, the narrowest first. */
const CONTAINERS = ['[itemprop~="articleBody"]', "article", "main", '[role="main"]'] as const;

/** Where a container holds this many times the prose that Readability found, it has missed the article. */
const FAR_MORE = 1.8;

export interface ArticleBlocks {
  readonly standfirst: string | null;
  readonly blocks: readonly Block[];
}

/** The blocks of the page that are its article. The document is spent by it; it must have been pruned. */
export function articleBlocks(document: Document, known: Surroundings): ArticleBlocks {
  const all = blocksOf(document.body);
  const found = cleanBlocks(bodyBlocks(document, all, known), known);
  const standfirst = standfirstOf(all, found, known);
  return { standfirst: standfirst?.text ?? null, blocks: found };
}

function bodyBlocks(document: Document, all: readonly Block[], known: Surroundings): Block[] {
  const contained = containedBlocks(document);
  const found = readableBlocks(document);
  const missed = proseLength(contained) > FAR_MORE * proseLength(found);
  if (missed && !isWhole(found, known)) return contained;
  return withGapsFilled(found, all);
}

/** Whether the blocks are about as long as the page says its body is. */
const isWhole = (blocks: readonly Block[], { statedLength }: Surroundings): boolean =>
  statedLength !== null && proseLength(blocks) > 0.7 * statedLength;

function readableBlocks(document: Document): Block[] {
  try {
    const article = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
    return article?.content ? blocksOf(article.content) : [];
  } catch (error) {
    // Readability walks up from what it likes best, and past the top where a page is built oddly.
    if (error instanceof TypeError) return [];
    throw error;
  }
}

/** The blocks of the container with the most prose; of those that hold nearly as much, the narrowest. */
function containedBlocks(document: Document): Block[] {
  const candidates = CONTAINERS.flatMap((selector) => {
    const blocks = [...document.querySelectorAll(selector)].slice(0, 20).map(blocksOf);
    return blocks.length ? [blocks.reduce((a, b) => (proseLength(b) > proseLength(a) ? b : a))] : [];
  });
  const most = Math.max(0, ...candidates.map(proseLength));
  return candidates.find((blocks) => proseLength(blocks) >= 0.8 * most) ?? [];
}

/**
 * Readability drops a paragraph here and there. What stands between the first and the last of the blocks it
 * found, is prose, and is marked as they are, belongs to them.
 */
function withGapsFilled(found: readonly Block[], all: readonly Block[]): Block[] {
  const texts = new Set(found.map((block) => block.text));
  const first = all.findIndex((block) => texts.has(block.text));
  const last = all.findLastIndex((block) => texts.has(block.text));
  const between = all.slice(Math.max(0, first), last + 1);
  const marks = new Set(
    between.filter((block) => isProse(block) && texts.has(block.text)).map((block) => block.mark),
  );
  const whole = between.filter((block) => texts.has(block.text) || (isProse(block) && marks.has(block.mark)));
  const grown = proseLength(whole) / proseLength(found);
  return whole.length >= found.length && grown < FAR_MORE ? whole : [...found];
}

const isProse = (block: Block): boolean =>
  block.linked < 0.3 && block.text.length >= 60 && isSentence(block.text);

const proseLength = (blocks: readonly Block[]): number =>
  blocks.filter(isProse).reduce((sum, block) => sum + block.text.length, 0);

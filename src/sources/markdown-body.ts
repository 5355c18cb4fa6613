import type { ArticleDraft } from "../model/article.ts";
import type { Span } from "../model/span.ts";
import { BLOCK_BREAK, blocksIn } from "../text/blocks.ts";
import { ArticleError } from "./article-error.ts";

type Body = Pick<ArticleDraft, "body" | "subheads">;

const SUBHEAD = "## ";

/**
 * Reads the text below the front matter: blocks apart by blank lines, those with `## ` in front subheads. A
 * backslash in front of a block's first # or \ is dropped; nothing else is markup. `line` is the first line's
 * number. Throws ArticleError.
 */
export function parseBody(lines: readonly string[], line: number): Body {
  const blocks = blocksOf(lines).map((block) => readBlock(block, line));
  if (!blocks.some(({ isSubhead }) => !isSubhead)) {
    throw new ArticleError(line, ["nothingBelow"]);
  }
  return joined(blocks);
}

/** Writes a body so that it reads back the same. */
export function formatBody({ body, subheads }: Body): string {
  const starts = new Set(subheads.map(({ start }) => start));
  return blocksIn(body)
    .map(({ start, end }) => {
      const words = body.slice(start, end);
      if (starts.has(start)) return SUBHEAD + words;
      return /^[#\\]/.test(words) ? `\\${words}` : words;
    })
    .join(BLOCK_BREAK);
}

interface RawBlock {
  /** Its first line's place. */
  readonly at: number;
  readonly words: string;
}

/** The blocks with their lines joined. A subhead is a block by itself, with or without blank lines around it. */
function blocksOf(lines: readonly string[]): readonly RawBlock[] {
  const blocks: { at: number; lines: string[] }[] = [];
  let open = false;
  lines.forEach((raw, at) => {
    const line = raw.trim();
    const isSubhead = line.startsWith(SUBHEAD);
    if (line && open && !isSubhead) blocks.at(-1)?.lines.push(line);
    else if (line) blocks.push({ at, lines: [line] });
    open = line !== "" && !isSubhead;
  });
  return blocks.map((block) => ({ at: block.at, words: block.lines.join(" ") }));
}

interface Block {
  readonly words: string;
  readonly isSubhead: boolean;
}

function readBlock({ at, words }: RawBlock, line: number): Block {
  if (words.startsWith(SUBHEAD)) return { words: words.slice(SUBHEAD.length).trim(), isSubhead: true };
  if (words.startsWith("#")) {
    const start = JSON.stringify(words.slice(0, 40));
    throw new ArticleError(line + at, ["noSubhead", start]);
  }
  return { words: words.replace(/^\\(?=[#\\])/, ""), isSubhead: false };
}

function joined(blocks: readonly Block[]): Body {
  const subheads: Span[] = [];
  let length = 0;
  for (const { words, isSubhead } of blocks) {
    if (isSubhead) subheads.push({ start: length, end: length + words.length });
    length += words.length + BLOCK_BREAK.length;
  }
  return { body: blocks.map(({ words }) => words).join(BLOCK_BREAK), subheads };
}

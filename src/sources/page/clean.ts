import { isCreditLine, isFurnitureLine, isSentence } from "../boilerplate.ts";
import { fold } from "../fold.ts";
import type { Block } from "./blocks.ts";

/** What is known of a page when its blocks are cleaned. */
export interface Surroundings {
  /** Headlines and titles of the page, in every form it gives. */
  readonly headlines: readonly string[];
  readonly authors: readonly string[];
  /** What the page says of itself in a sentence, or null. */
  readonly description: string | null;
  /** The length of the body in the page's own data, or null. Often shortened, never much too long. */
  readonly statedLength: number | null;
}

/** The blocks without what is not the article's: in order, each rule on what the ones before it left. */
export function cleanBlocks(blocks: readonly Block[], known: Surroundings): Block[] {
  return [
    linkLists,
    labelledLists,
    furnitureLines,
    repetitions(known),
    head,
    tail(known),
    emptySections,
  ].reduce<Block[]>((left, rule) => rule(left), [...blocks]);
}

const LINKED = 0.8;

/** Blocks that are links, and lists that mostly are. */
function linkLists(blocks: Block[]): Block[] {
  const lists = Map.groupBy(blocks, (block) => block.list);
  const linky = new Set(
    [...lists].flatMap(([list, items]) => (list && linkedShare(items) > 0.5 ? [list] : [])),
  );
  return blocks.filter(
    (block) =>
      !(block.list && linky.has(block.list)) &&
      !(
        block.linked > LINKED &&
        block.text.length < 250 &&
        !(block.kind === "paragraph" && isSentence(block.text))
      ),
  );
}

function linkedShare(blocks: readonly Block[]): number {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return blocks.reduce((sum, block) => sum + block.linked * block.text.length, 0) / length;
}

/** A list under a label such as "More stories". */
function labelledLists(blocks: Block[]): Block[] {
  let under: Element | null | undefined;
  return blocks.filter((block, i) => {
    const before = blocks[i - 1];
    if (block.list && before && !before.list && isLabel(before)) under = block.list;
    return !block.list || block.list !== under;
  });
}

const isLabel = (block: Block): boolean => block.text.length <= 60 && isFurnitureLine(block.text);

const furnitureLines = (blocks: Block[]): Block[] =>
  blocks.filter((block) => !isFurnitureLine(block.text) && !isCreditLine(block.text));

/** The headline again, the author alone, and whatever was said once already. */
const repetitions =
  ({ headlines, authors }: Surroundings) =>
  (blocks: Block[]): Block[] => {
    const said = new Set([...headlines, ...authors].map(fold));
    return blocks.filter((block) => {
      const text = fold(block.text);
      const again =
        said.has(text) ||
        (/^(?:by|von|por|par|af|av|door) /.test(text) && said.has(text.replace(/^\S+ /, "")));
      if (text.length > 30) said.add(text);
      return !again;
    });
  };

/** Before the first sentence there is nothing but dates, sections and names. */
function head(blocks: Block[]): Block[] {
  const first = blocks.findIndex(isProse);
  return first < 0 ? blocks : blocks.slice(first);
}

/** After the last sentence there is nothing but topics and names; and what tells of the author is not the article's. */
const tail =
  ({ authors }: Surroundings) =>
  (blocks: Block[]): Block[] => {
    const names = authors.map(fold).filter((name) => name.includes(" "));
    const isBio = (block: Block) =>
      names.some((name) => fold(block.text).startsWith(`${name} `)) && BIO.test(block.text);
    const last = blocks.findLastIndex((block) => isProse(block) && !isBio(block));
    return last < 0 || blocks.length - last > MOST_TRAILING ? blocks : blocks.slice(0, last + 1);
  };

const isProse = (block: Block): boolean => isSentence(block.text) || block.text.length > 100;

/** More short blocks than this at the end are a list that belongs to the article. */
const MOST_TRAILING = 5;

const BIO =
  /\b(?:is an?|is the|was an?|has been|covers|writes|works|joined|reports|ist|arbeitet|schreibt|studierte|es|est|er|is)\b/;

/** A subhead over nothing. */
const emptySections = (blocks: Block[]): Block[] =>
  blocks.filter(
    (block, i) => block.kind !== "subhead" || blocks.slice(i + 1).some((next) => next.kind !== "subhead"),
  );

import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { MAX_PIECE } from "../../text/cut.ts";
import { fits } from "./budget.ts";

/** Items on a page, at the most. */
const PAGE_LENGTH = 5;

/** A run of items, the second end excluded. */
export interface Page {
  readonly first: number;
  readonly end: number;
  /** Characters of each quotation, at the most. */
  readonly most: number;
}

/** Draws the message that shows a page. */
export type Draw = (page: Page) => readonly APIMessageTopLevelComponent[];

/** The page that starts at an item, with as many as fit; at least one. */
export function pageFrom(first: number, total: number, draw: Draw): Page {
  const longest = Math.min(first + PAGE_LENGTH, total);
  for (let end = longest; end > first + 1; end--) {
    const page = { first, end, most: MAX_PIECE };
    if (fits(draw(page))) return page;
  }
  return pageOfOne(first, total, draw);
}

/** The page that ends just before an item; the first page, which may end behind it, where it starts there. */
export function pageBefore(end: number, total: number, draw: Draw): Page {
  for (let first = Math.max(0, end - PAGE_LENGTH); first < end - 1; first++) {
    const page = { first, end, most: MAX_PIECE };
    if (fits(draw(page))) return first === 0 ? pageFrom(0, total, draw) : page;
  }
  return pageOfOne(Math.max(0, end - 1), total, draw);
}

/** What an item alone on its page may take, where even that is too much for what must be escaped in it. */
const LENGTHS: readonly number[] = [MAX_PIECE, 400];
const LEAST = 100;

function pageOfOne(first: number, total: number, draw: Draw): Page {
  const page = (most: number): Page => ({ first, end: Math.min(first + 1, total), most });
  return page(LENGTHS.find((most) => fits(draw(page(most)))) ?? LEAST);
}

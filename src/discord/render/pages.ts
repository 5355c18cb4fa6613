import type { APIMessageTopLevelComponent } from "discord-api-types/v10";
import { fits } from "./budget.ts";

/** Items on a page, at the most. */
export const PAGE_LENGTH = 5;

/** A run of items, the second end excluded. */
export interface Page {
  readonly first: number;
  readonly end: number;
}

/** Draws the message that shows a page. */
export type Draw = (page: Page) => readonly APIMessageTopLevelComponent[];

/** The page that starts at an item, with as many as fit; at least one. */
export function pageFrom(first: number, total: number, draw: Draw): Page {
  const longest = Math.min(first + PAGE_LENGTH, total);
  for (let end = longest; end > first + 1; end--) if (fits(draw({ first, end }))) return { first, end };
  return { first, end: Math.min(first + 1, total) };
}

/** The page that ends just before an item; the first page where that would not be full. */
export function pageBefore(end: number, total: number, draw: Draw): Page {
  if (end <= PAGE_LENGTH) return pageFrom(0, total, draw);
  for (let first = end - PAGE_LENGTH; first < end - 1; first++)
    if (fits(draw({ first, end }))) return { first, end };
  return { first: end - 1, end };
}

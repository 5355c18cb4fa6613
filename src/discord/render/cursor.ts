import type { Order } from "../../model/answer.ts";

const LETTER: Readonly<Record<Order, string>> = { earliest: "e", newest: "n", relevance: "r" };

const ORDERS: ReadonlyMap<string, Order> = new Map(
  (["earliest", "newest", "relevance"] as const).map((order) => [LETTER[order], order]),
);

/** An order and a place in it, as a button's cursor; without a place it is the beginning. */
export const formatCursor = (order: Order, place = ""): string => LETTER[order] + place;

/** The order and the place that a button's cursor holds, or null where it holds none. */
export function parseCursor(cursor: string): { readonly order: Order; readonly place: string } | null {
  const order = ORDERS.get(cursor.slice(0, 1));
  return order ? { order, place: cursor.slice(1) } : null;
}

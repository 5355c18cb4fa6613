import type { Order } from "../model/answer.ts";
import { type Excerpt, excerptKey } from "../model/excerpt.ts";

/**
 * An excerpt's place in an order: its event's first day and itself, as `20210703.abcdefghj2.120-345`. A page that
 * starts there starts there again after articles came and went.
 */
export const placeOf = ({ event: { date }, passage }: Excerpt): string =>
  `${(date.from ?? date.to ?? "").replaceAll("-", "")}.${excerptKey(passage)}`;

/**
 * Where in the excerpts a place is: the excerpt itself or, where it is gone, the next one of the order. 0 where
 * the place means nothing here.
 */
export function indexOfPlace(excerpts: readonly Excerpt[], place: string, order: Order): number {
  const [, day = "", key = ""] = /^(\d{8})?\.(.+)$/.exec(place) ?? [];
  const itself = excerpts.findIndex(({ passage }) => excerptKey(passage) === key);
  if (itself >= 0 || order === "relevance" || !day) return Math.max(itself, 0);
  const isPast = (excerpt: Excerpt): boolean => {
    const there = placeOf(excerpt).slice(0, 8);
    return /^\d{8}$/.test(there) && (order === "earliest" ? there >= day : there <= day);
  };
  return Math.max(excerpts.findIndex(isPast), 0);
}

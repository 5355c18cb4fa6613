import type { QuoteAnswer, SourceAnswer } from "../model/answer.ts";
import type { QuoteStyle } from "../model/citation.ts";
import type { PassageRef } from "../model/passage.ts";
import type { Store } from "../ports.ts";
import { addressAt } from "./address.ts";
import { passageAt } from "./article.ts";
import { cite } from "./cite/cite.ts";

/** How a passage is quoted: whose name stands under it, and what they say to it. */
export interface Quoting {
  readonly style: QuoteStyle;
  readonly quotedBy: string | null;
  readonly words: string | null;
}

/** A passage to be posted; null where the reference points at nothing. */
export async function quote(
  ref: PassageRef,
  { style, ...quoting }: Quoting,
  store: Store,
): Promise<QuoteAnswer | null> {
  const source = await sourceOfQuote(ref, store);
  if (!source) return null;
  const { article, excerpt, isWithdrawn, corrected } = source;
  const address = addressAt(article, excerpt.passage);
  const citation = await cite(style, excerpt.source);
  return { kind: "quote", excerpt, address, change: { isWithdrawn, corrected }, citation, ...quoting };
}

/** Where a quoted passage stands, and what became of its article since. */
export async function sourceOfQuote(ref: PassageRef, store: Store): Promise<SourceAnswer | null> {
  const excerpt = await passageAt(ref, store);
  const [article, newest] = await Promise.all([
    store.article(ref.article, ref.revision),
    store.article(ref.article),
  ]);
  if (!excerpt || !article || !newest) return null;
  const isWithdrawn = await store.isWithdrawn(ref.article);
  const isStillThere = newest.body.includes(excerpt.quote);
  const corrected = newest.revision > article.revision ? { isStillThere } : null;
  return { kind: "source", article, excerpt, isWithdrawn, corrected };
}

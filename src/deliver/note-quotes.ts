import type { Passage } from "../model/passage.ts";
import type { ChangedQuote, QuoteChange } from "../model/posted-quote.ts";
import type { ChangedQuotes, Courier } from "../ports.ts";

const MINUTE = 60_000;
/** What became of an attempt is known by then, or it is made again. */
const LEASE = 5 * MINUTE;
const AT_ONCE = 64;

export interface NotingParts {
  readonly quotes: ChangedQuotes;
  readonly courier: Pick<Courier, "note">;
  /** What became of a passage's article since; null where the passage is not to be had. */
  readonly changeOf: (passage: Passage) => Promise<QuoteChange | null>;
  readonly now: () => number;
}

/** Tells below the passages that were posted what became of their articles. */
export async function noteQuotes(parts: NotingParts): Promise<void> {
  const claimed = await parts.quotes.claim(parts.now(), { lease: LEASE, limit: AT_ONCE });
  await Promise.all(claimed.map((quote) => note(quote, parts)));
}

async function note(quote: ChangedQuote, { quotes, courier, changeOf, now }: NotingParts): Promise<void> {
  const change = await changeOf(quote.passage);
  if (!change) return quotes.settle(quote, null);
  const outcome = await courier.note(quote, change);
  if (outcome.kind === "unknown") return;
  if (outcome.kind === "given up") return quotes.forget(quote);
  await quotes.settle(quote, outcome.kind === "later" ? now() + outcome.wait : null);
}

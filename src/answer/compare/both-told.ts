import { claimantOf } from "./attribution.ts";
import type { Counted } from "./counts.ts";
import { articleOf } from "./matter.ts";
import { agree } from "./same-thing.ts";

/** In an article, who claims a number; null is the outlet itself. */
type Tellers = ReadonlyMap<string, ReadonlySet<string | null>>;

/**
 * Whether one of the reports of two numbers tells both of them on one authority: then it tells them of two things, and
 * the other report may mean either. Who quotes an army and its enemy tells them of one.
 */
export function bothToldIn(counts: readonly Counted[]): (one: Counted, other: Counted) => boolean {
  const claimants = new Map(counts.map((count) => [count, claimantOf(count)] as const));
  const claimant = (count: Counted): string | null => claimants.get(count) ?? null;
  const known = new Map<Counted, Tellers>();
  const tellersOf = (one: Counted): Tellers => {
    const tellers = known.get(one) ?? readTellers(one);
    known.set(one, tellers);
    return tellers;
  };
  const tells = (teller: Counted, one: Counted): boolean =>
    tellersOf(one).get(articleOf(teller))?.has(claimant(teller)) ?? false;
  return (one, other) => tells(one, other) || tells(other, one);

  function readTellers(one: Counted): Tellers {
    const byArticle = Map.groupBy(
      counts.filter((count) => agree(count, one)),
      articleOf,
    );
    return new Map([...byArticle].map(([article, own]) => [article, new Set(own.map(claimant))]));
  }
}

import { factOf } from "../model/article.ts";
import type { Suggestion } from "../ports.ts";
import { fold } from "../text/fold.ts";
import { suggestNames } from "./suggest-names.ts";
import { suggestPhrases } from "./suggest-phrases.ts";
import type { Suggested } from "./suggested.ts";

type Suggest = (prefix: string, limit: number, from: Suggested) => readonly Suggestion[];

/** Completions of what is being typed: of each kind the best first, one kind after the other. */
export function suggestions(
  prefix: string,
  kinds: readonly Suggestion["kind"][],
  limit: number,
  from: Suggested,
): readonly Suggestion[] {
  return kinds.flatMap((kind) => SUGGEST[kind](prefix.trim(), limit, from)).slice(0, limit);
}

const SUGGEST: Readonly<Record<Suggestion["kind"], Suggest>> = {
  headline: suggestHeadlines,
  name: suggestNames,
  phrase: suggestPhrases,
  outlet: suggestOutlets,
};

/** Headlines of which a word begins so: those that begin so themselves first, and the newest. */
function suggestHeadlines(
  prefix: string,
  limit: number,
  { shelf, isSeen }: Suggested,
): readonly Suggestion[] {
  const found: { readonly place: number; readonly rank: string }[] = [];
  const typed = ` ${fold(prefix)}`;
  for (let place = 0; place < shelf.places; place++) {
    const at = shelf.foldedHeadlineAt(place).indexOf(typed);
    if (at >= 0 && isSeen(shelf.at(place))) found.push({ place, rank: `${at === 0 ? 1 : 0}${dayOf(place)}` });
  }
  function dayOf(place: number): string {
    const article = shelf.at(place);
    return article ? (factOf(article.published) ?? "") : "";
  }
  return found
    .sort((a, b) => (a.rank < b.rank ? 1 : a.rank > b.rank ? -1 : 0))
    .slice(0, limit)
    .flatMap(({ place }) => shelf.at(place) ?? [])
    .map(({ id, headline }) => ({ kind: "headline", text: headline, article: id, count: 1 }));
}

function suggestOutlets(prefix: string, limit: number, { shelf, scope }: Suggested): readonly Suggestion[] {
  const typed = ` ${fold(prefix)}`;
  return [...shelf.outlets(scope)]
    .filter(([outlet]) => ` ${fold(outlet)}`.includes(typed))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([text, count]) => ({ kind: "outlet", text, article: null, count }));
}

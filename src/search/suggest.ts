import { factOf } from "../model/article.ts";
import type { Suggestion } from "../model/found.ts";
import { fold } from "../text/fold.ts";
import type { Shelved } from "./shelf.ts";
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
  const found: { readonly article: Shelved; readonly rank: string }[] = [];
  let left = ENOUGH;
  for (const { number, isAtStart } of shelf.headlines.startingWords(fold(prefix))) {
    const article = shelf.at(number);
    if (!isSeen(article)) continue;
    found.push({ article, rank: `${isAtStart ? 1 : 0}${factOf(article.published) ?? ""}` });
    if (isAtStart && --left === 0) break;
  }
  return found
    .sort((a, b) => (a.rank < b.rank ? 1 : a.rank > b.rank ? -1 : 0))
    .slice(0, limit)
    .map(({ article: { id, headline } }) => ({ kind: "headline", text: headline, article: id, count: 1 }));
}

/** Of so many that begin so, added last, the newest are newest enough. */
const ENOUGH = 200;

function suggestOutlets(prefix: string, limit: number, { shelf, scope }: Suggested): readonly Suggestion[] {
  const typed = ` ${fold(prefix)}`;
  return [...shelf.outlets(scope)]
    .filter(([outlet]) => ` ${fold(outlet)}`.includes(typed))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([text, count]) => ({ kind: "outlet", text, article: null, count }));
}

import type { Query, Term as QueryTerm } from "../../model/query.ts";
import { NO_FILTERS } from "../../query/filters.ts";
import { plainQuery } from "../../query/plain.ts";
import { nearest } from "./likes.ts";
import type { Term } from "./term.ts";
import { countryNames, countryOf, IN_FULL } from "./word-classes.ts";

/** All names with any of the words, and the two rarest things together. */
export function queriesOf(terms: readonly Term[]): readonly Query[] {
  const names = terms.filter(({ kind }) => kind === "name").flatMap(groupsOf);
  const words = terms.filter(({ kind }) => kind !== "name").flatMap(groupsOf);
  const rarest = terms.toSorted((a, b) => b.weight - a.weight).slice(0, 2);
  return [[...names, ...(words.length > 0 ? [words.flat()] : [])], rarest.flatMap(groupsOf)]
    .filter((all) => all.length > 0)
    .map((all) => ({ all, none: [], ...NO_FILTERS }));
}

/** A term as a query has it: a name in several words as these, any other as all that says the same. */
function groupsOf({ text, kind, like }: Term): readonly (readonly QueryTerm[])[] {
  const said = [
    ...new Set(
      kind === "name" ? [text, ...countryNames(text), ...countryOf(text)] : [text, ...nearest(like)],
    ),
  ];
  const inFull = said.flatMap((name) => IN_FULL.get(name) ?? []);
  if (said.length === 1 && inFull.length === 0) return plainQuery(text).all;
  const words = said.map((word): QueryTerm => ({ kind: "word", text: word }));
  return [[...words, ...inFull.map((name): QueryTerm => ({ kind: "phrase", text: name }))]];
}

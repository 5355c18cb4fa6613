import { MAX_QUERY_LENGTH, type Query, type Term } from "../model/query.ts";
import { numeral } from "../words/numeral.ts";
import type { Say } from "../words/words.ts";
import { FILTERS, type Filters, NO_FILTERS } from "./filters.ts";
import { lex, type Token } from "./lex.ts";
import { QueryError } from "./query-error.ts";

/**
 * Reads a query as a person types it:
 *
 *     query  = piece …
 *     piece  = term [ "OR" term ]… | "-" term | key ":" value
 *     term   = word | "a phrase"
 *     key    = outlet | author | from | to | on | published
 *
 * Days may be said in words, seen from `today` (YYYY-MM-DD) where it is given. Throws QueryError, which points at what cannot be read.
 */
export function parseQuery(text: string, today: string | null = null): Query {
  if (text.length > MAX_QUERY_LENGTH)
    throw new QueryError(text, MAX_QUERY_LENGTH, text.length, (words) =>
      words.queries.tooLong(numeral(MAX_QUERY_LENGTH, words), numeral(text.length, words)),
    );
  return read(text, today);
}

/** Reads what `formatQuery` wrote, which is longer than what was typed where a command added its options. */
export const parseFormatted = (text: string): Query => read(text, null);

function read(text: string, today: string | null): Query {
  const tokens = lex(text);
  if (tokens.length === 0) throw new QueryError(text, 0, text.length, ({ queries }) => queries.noWords);
  const terms = tokens.filter((token) => token.kind !== "filter");
  return {
    all: groupsOf(text, terms),
    none: terms.filter((token) => token.excluded).map((token) => termOf(text, token)),
    ...filtersOf(text, tokens, today),
  };
}

/** Terms that `OR` joins make one group. */
function groupsOf(text: string, tokens: readonly Token[]): readonly (readonly Term[])[] {
  const groups: Term[][] = [];
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1];
    if (token.kind === "or") checkSides(text, token, before, tokens[i + 1]);
    else if (before?.kind === "or") groups.at(-1)?.push(termOf(text, token));
    else if (!token.excluded) groups.push([termOf(text, token)]);
  }
  return groups;
}

function checkSides(text: string, or: Token, before: Token | undefined, after: Token | undefined): void {
  const isTerm = (token: Token | undefined) => token && token.kind !== "or" && !token.excluded;
  if (isTerm(before) && isTerm(after)) return;
  throw new QueryError(text, or.start, or.end, ({ queries }) => queries.orBetween);
}

function termOf(text: string, token: Token): Term {
  if (token.kind === "word") return { kind: "word", text: token.text };
  if (!/[\p{L}\p{N}]/u.test(token.text))
    throw new QueryError(text, token.start, token.end, ({ queries }) => queries.emptyPhrase);
  return { kind: "phrase", text: token.text };
}

function filtersOf(text: string, tokens: readonly Token[], today: string | null): Filters {
  return tokens
    .filter((token) => token.kind === "filter")
    .reduce((filters, token) => {
      const made = applied(filters, token, today);
      if (typeof made === "function") throw new QueryError(text, token.start, token.end, made);
      return made;
    }, NO_FILTERS);
}

/** An unknown key is most likely a known one misspelt; searching for it as a word would silently drop a filter. */
function applied(filters: Filters, token: Token, today: string | null): Filters | Say {
  const filter = FILTERS.get(token.key);
  const value = token.text.trim();
  if (!filter)
    return ({ queries }) =>
      queries.noFilter(token.key, [...FILTERS.keys()].map((key) => `${key}:`).join(" "));
  if (token.excluded) return ({ queries }) => queries.notExcluded(token.key);
  return value === "" ? ({ queries }) => queries.noValue(token.key) : filter(filters, value, today);
}

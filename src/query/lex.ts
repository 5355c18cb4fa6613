import type { Span } from "../model/span.ts";
import { FILTERS } from "./filters.ts";
import { QueryError } from "./query-error.ts";

/** A piece of a query, and where it stands in the text. */
export interface Token extends Span {
  readonly kind: "word" | "phrase" | "or" | "filter";
  /** A phrase without its quotation marks; a filter's value likewise. */
  readonly text: string;
  /** A filter's key in lower case; empty for everything else. */
  readonly key: string;
  readonly excluded: boolean;
}

/** Punctuation, a key, and a value or a word. Any closing mark ends what any opening one began: keyboards mix them. */
const PIECE =
  /(?<lead>[^\p{L}\p{N}\s"“”„«»]*)(?:(?<key>\p{L}+):(?!\/\/))?(?:(?<open>["“„«])(?<quoted>[^"“”„«»]*)(?<close>["“”»])?|(?<bare>[^\s"“”„«»]+))|\S/gu;

/** The pieces of a query, in order. Throws QueryError where a quotation mark is not closed. */
export function lex(text: string): readonly Token[] {
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index, groups = {} }) => {
    const { lead = "", key, open, quoted, close, bare } = groups;
    const place = { start: index + (lead === "-" ? 0 : lead.length), end: index + piece.length };
    if (open !== undefined && close === undefined)
      throw new QueryError(text, text.indexOf(open, index), place.end, ({ queries }) => queries.unclosed);
    return readPiece(place, lead === "-", key?.toLowerCase() ?? "", quoted, bare);
  });
}

function readPiece(
  place: Span,
  excluded: boolean,
  key: string,
  quoted: string | undefined,
  bare: string | undefined,
): Token[] {
  const word = trimmed(bare ?? "");
  if (bare === `${word}:` && FILTERS.has(word.toLowerCase()))
    return [{ kind: "filter", ...place, text: "", key: word.toLowerCase(), excluded }];
  if (key !== "" && (quoted ?? bare) !== undefined)
    return [{ kind: "filter", ...place, text: quoted ?? bare ?? "", key, excluded }];
  if (quoted !== undefined) return [{ kind: "phrase", ...place, text: tidy(quoted), key: "", excluded }];
  if (word === "") return [];
  return [{ kind: word === "OR" && !excluded ? "or" : "word", ...place, text: word, key: "", excluded }];
}

const tidy = (phrase: string): string => phrase.replaceAll(/\s+/g, " ").trim();

/** A word without the punctuation around it: "(kabul)," is "kabul". */
export const trimmed = (word: string): string =>
  word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "");

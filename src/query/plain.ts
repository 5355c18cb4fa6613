import type { Query } from "../model/query.ts";
import { NO_FILTERS } from "./filters.ts";
import { trimmed } from "./lex.ts";

/** The query for words as people say them: nothing in the text means anything but itself. */
export function plainQuery(text: string): Query {
  const words = text.split(/[\s"“”„«»]+/).map(trimmed);
  const all = words.filter((word) => word !== "").map((text) => [{ kind: "word" as const, text }]);
  return { all, none: [], ...NO_FILTERS };
}

import type { Query } from "../model/query.ts";
import { optionNamed } from "../words/option.ts";
import type { Say } from "../words/words.ts";
import { FILTERS, type Filters } from "./filters.ts";
import { QueryError } from "./query-error.ts";

/** What a command's own options say beside the query. */
export type Narrowing = Readonly<
  Partial<Record<"outlet" | "author" | "from" | "to" | "on" | "published", string | undefined>>
>;

/** The query with a command's options added, as if they stood in it; days seen from `today`. Throws QueryError. */
export function narrowQuery(query: Query, options: Narrowing, today: string | null = null): Query {
  const filters = Object.entries(options).reduce<Filters>(
    (made, [key, value]) => (value === undefined ? made : narrow(made, key, value, today)),
    query,
  );
  return { ...query, ...filters };
}

function narrow(filters: Filters, key: string, value: string, today: string | null): Filters {
  const plain = value.replaceAll(/["“”„«»]/g, "").trim();
  const made = FILTERS.get(key)?.(filters, plain, today) ?? NO_FILTER(key);
  if (typeof made === "function")
    throw new QueryError(value, 0, value.length, (words) =>
      words.queries.inOption(optionNamed(key, words), made(words)),
    );
  return made;
}

const NO_FILTER =
  (key: string): Say =>
  ({ queries }) =>
    queries.noFilter(key, [...FILTERS.keys()].map((one) => `${one}:`).join(" "));

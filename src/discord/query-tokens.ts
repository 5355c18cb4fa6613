import type { Answer } from "../model/answer.ts";
import type { Store } from "../ports.ts";
import { formatQuery } from "../query/format.ts";
import { MAX_INLINE_QUERY } from "./component-id.ts";

/** What stands for a query in a component's id: the query itself, or the key of a kept one. */
export type TokenOf = (query: string) => string;

const KEPT = "~";

/** Keeps the queries that are too long for an answer's buttons, and gives what stands for each. */
export async function tokensFor(answer: Answer, store: Store, now: Date): Promise<TokenOf> {
  const tokens = new Map<string, string>();
  for (const query of queriesIn(answer)) tokens.set(query, await tokenFor(query, store, now));
  return (query) => tokens.get(query) ?? query;
}

/** Keeps a query where it is too long for an id, and gives what stands for it. */
export const tokenFor = async (query: string, store: Store, now: Date): Promise<string> =>
  query.length > MAX_INLINE_QUERY || /^[~!]/.test(query) ? KEPT + (await store.keepQuery(query, now)) : query;

/** The query that a token stands for, or null where it was forgotten. */
export const queryOf = async (token: string, store: Store, now: Date): Promise<string | null> =>
  token.startsWith(KEPT) ? store.keptQuery(token.slice(KEPT.length), now) : token;

function queriesIn(answer: Answer): readonly string[] {
  if (answer.kind === "compare") return [formatQuery(answer.query)];
  if (answer.kind !== "excerpts") return [];
  return [answer.query, ...(answer.nearest ? [answer.nearest] : [])].map(formatQuery);
}

import type { Context, Outcome, Visibility } from "../src/discord/command.ts";
import type { Query } from "../src/model/query.ts";
import { NO_WISHES, preferring, type Settings } from "../src/model/settings.ts";

/** What who asks wishes, and where they wish nothing the server. */
export async function defaultsFor({
  store,
  user,
  guild,
}: Pick<Context, "store" | "user" | "guild">): Promise<Settings> {
  const [own, server] = await Promise.all([
    user ? store.settings({ kind: "member", id: user.id }) : NO_WISHES,
    guild ? store.settings({ kind: "server", id: guild }) : NO_WISHES,
  ]);
  return preferring(own, server);
}

/** The query, of the outlets that are wished where it names none. */
export const ofOutlets = (query: Query, { outlets }: Settings): Query =>
  query.outlets.length === 0 && outlets ? { ...query, outlets } : query;

/** Who may see an answer, where the command did not say. */
export const shownTo = (
  said: Visibility | null,
  { private: isPrivate }: Settings,
): Pick<Outcome, "onlyForAsker"> => ({ onlyForAsker: said === null && isPrivate === true });

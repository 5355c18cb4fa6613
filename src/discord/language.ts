import type { Store } from "../ports.ts";
import { type Language, languageOf, wordsIn } from "../words/languages.ts";
import type { Words } from "../words/words.ts";
import type { Asker } from "./asker.ts";
import type { Audience } from "./own-messages.ts";

/** The words of an answer: for one person in their language, for all who are there in the server's. */
export const wordsFor = async (...who: Parameters<typeof languageFor>): Promise<Words> =>
  wordsIn(await languageFor(...who));

export async function languageFor(
  audience: Audience,
  { user, guild, locale, guildLocale }: Asker,
  store: Pick<Store, "settings">,
): Promise<Language> {
  if (audience === "all" && guild !== null)
    return (await set({ kind: "server", id: guild })) ?? languageOf(guildLocale ?? locale);
  return (user && (await set({ kind: "member", id: user.id }))) ?? languageOf(locale);

  /** Where it cannot be read, what Discord says will do: the answer itself tells that something is wrong. */
  async function set(owner: Parameters<Store["settings"]>[0]): Promise<Language | null> {
    const { language } = await store.settings(owner).catch(() => ({ language: null }));
    return language;
  }
}

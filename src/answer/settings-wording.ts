import { type Owner, type Settings, USUAL_LIMIT } from "../model/settings.ts";
import { isolated } from "../words/isolated.ts";
import { LANGUAGE_NAMES } from "../words/languages.ts";
import type { Words } from "../words/words.ts";

/** What is wished, in words. */
export const settingsWords = (owner: Owner, settings: Settings, words: Words): string =>
  [words.settings.whose[owner.kind], ...settingLines(owner, settings, words).values()].join("\n");

/** A line for each setting, by its name; but none for the channel, which each place names in its own way. */
export function settingLines(
  { kind }: Owner,
  settings: Settings,
  words: Words,
): ReadonlyMap<Exclude<keyof Settings, "notices">, string> {
  const { settings: said } = words;
  const { outlets, style, zone, language, limit } = settings;
  const who = settings.private ? said.forAsker : said.forAll;
  const news = said.limit(limit ?? USUAL_LIMIT);
  const names = outlets ? words.list(outlets.map((outlet) => isolated(outlet, words))) : said.allOutlets;
  return new Map([
    ["outlets", said.outlets(names)],
    ["private", said.answers(settings.private === null ? said.notSet(who) : who)],
    ["style", said.citations(style ? isolated(style, words) : said.notSet(said.inWords))],
    ["zone", said.zone(zone ? isolated(zone, words) : said.notSet("UTC"))],
    [
      "language",
      said.language[kind](language ? isolated(LANGUAGE_NAMES[language], words) : said.notSet(said.asDiscord)),
    ],
    ...(kind === "server" ? [["limit", said.news(limit === null ? said.notSet(news) : news)] as const] : []),
  ]);
}

import { type Owner, type Settings, USUAL_LIMIT } from "../model/settings.ts";
import { isolated } from "../words/isolated.ts";
import { LANGUAGE_NAMES } from "../words/languages.ts";
import type { Words } from "../words/words.ts";

/** What is wished, in words. */
export function settingsWords({ kind }: Owner, settings: Settings, words: Words): string {
  const { settings: said } = words;
  const { outlets, style, zone, language, limit } = settings;
  const who = settings.private ? said.forAsker : said.forAll;
  const news = said.limit(limit ?? USUAL_LIMIT);
  return [
    said.whose[kind],
    said.outlets(outlets ? words.list(outlets.map((outlet) => isolated(outlet, words))) : said.allOutlets),
    said.answers(settings.private === null ? said.notSet(who) : who),
    said.citations(style ? isolated(style, words) : said.notSet(said.inWords)),
    said.zone(zone ? isolated(zone, words) : said.notSet("UTC")),
    said.language[kind](language ? isolated(LANGUAGE_NAMES[language], words) : said.notSet(said.asDiscord)),
    ...(kind === "server" ? [said.news(limit === null ? said.notSet(news) : news)] : []),
  ].join("\n");
}

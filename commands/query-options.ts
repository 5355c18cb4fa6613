import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord-api-types/v10";
import {
  type Context,
  InputError,
  type Options,
  outdated,
  type Pressed,
  type Visibility,
} from "../src/discord/command.ts";
import type { Suggestion } from "../src/model/found.ts";
import { MAX_QUERY_LENGTH, type Query } from "../src/model/query.ts";
import { narrowQuery } from "../src/query/narrow.ts";
import { parseFormatted, parseQuery } from "../src/query/parse.ts";
import { unlessWrong } from "../src/query/query-error.ts";
import { shorten } from "../src/text/cut.ts";
import { optionNamed } from "../src/words/option.ts";

/** What the commands that take a query have in common: their options, how these are read, and completions. */

/** Wherever the bot is: a server or a person may have installed it, and it answers in any channel. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

export const queryOption = (name: string, description: string): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  description,
  required: true,
  autocomplete: true,
  min_length: 1,
  max_length: MAX_QUERY_LENGTH,
});

const text = (name: string, description: string): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  name,
  description,
  max_length: 100,
});

export const OUTLET: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: "outlet",
  description: "Only from this outlet",
  autocomplete: true,
  max_length: 100,
};
export const AUTHOR = text("author", "Only by this author, or a part of the name");
export const FROM = text(
  "from",
  "Events from this day on: 2021-07-04, 2021-07, 2021, or words such as last summer",
);
export const TO = text(
  "to",
  "Events up to this day: 2021-08-11, 2021-08, 2021, or words such as mid-August 2021",
);
export const PRIVATE: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: "private",
  description: "Show the answer to you alone",
};

/** The query that an option holds, narrowed by the options beside it, as asked on that day. Throws InputError and QueryError. */
export function readQuery(options: Options, name: string, today: string): Query {
  const typed = readText(options, name);
  if (!typed) throw new InputError((words) => words.mistakes.sayWhat(optionNamed(name, words)));
  const { outlet, author, from, to } = {
    outlet: readText(options, "outlet"),
    author: readText(options, "author"),
    from: readText(options, "from"),
    to: readText(options, "to"),
  };
  return narrowQuery(parseQuery(typed, today), { outlet, author, from, to }, today);
}

/** The query in a button's id. Throws InputError where this version of the bot does not understand it. */
export function readPressed({ query }: Pressed): Query {
  const read = unlessWrong(() => parseFormatted(query));
  if (!read) throw outdated();
  return read;
}

/** A text option without the space around it, or undefined where it is missing or empty. */
export function readText(options: Options, name: string): string | undefined {
  const given = options[name] ?? "";
  return typeof given === "object" ? undefined : String(given).trim() || undefined;
}

/** One of the words that an option may hold, or the first of them. Throws InputError. */
export function readChoice<T extends string>(options: Options, name: string, words: readonly [T, ...T[]]): T {
  const given = readText(options, name);
  if (given === undefined) return words[0];
  const word = words.find((one) => one === given);
  if (word) return word;
  throw new InputError((told) => told.mistakes.notOneOf(optionNamed(name, told), words.join(", "), given));
}

/** Who is to see the answer, or null where that was not said. */
export const readWish = ({ private: isPrivate }: Options): Visibility | null => {
  if (typeof isPrivate !== "boolean") return null;
  return isPrivate ? "private" : "public";
};

/** Discord's limits on completions. */
export const MAX_CHOICES = 25;
export const MAX_CHOICE = 100;

/** Completions of a query or of an outlet's name. */
export async function completeQuery(option: string, typed: string, { index }: Context) {
  const kinds: readonly Suggestion["kind"][] = option === "outlet" ? ["outlet"] : ["name", "phrase"];
  return choicesOf(await index.suggest(typed, kinds, MAX_CHOICES));
}

/** Suggestions as choices; a headline's value is the article's id. */
export const choicesOf = (suggestions: readonly Suggestion[]): APIApplicationCommandOptionChoice<string>[] =>
  suggestions
    .filter(({ text, article }) => article !== null || text.length <= MAX_CHOICE)
    .map(({ text, article }) => ({
      name: shorten(text, MAX_CHOICE),
      value: article ?? text,
    }));

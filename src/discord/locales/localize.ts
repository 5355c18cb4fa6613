import { Locale, type RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import type { Language } from "../../words/languages.ts";
import { ar } from "./ar.ts";
import type { Catalogue } from "./catalogue.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fr } from "./fr.ts";

/** The catalogues, by Discord's languages; where it has none of a person's, the English stands. */
export const CATALOGUES: Readonly<Partial<Record<Locale, Catalogue>>> = {
  [Locale.French]: fr,
  [Locale.German]: de,
  [Locale.SpanishES]: es,
  [Locale.SpanishLATAM]: es,
};

/** Of every language but English, also of those that Discord has not. */
const BY_LANGUAGE: Readonly<Record<Exclude<Language, "en">, Catalogue>> = { fr, de, es, fa, ar };

/** A name or a description of a command, or the label of a choice, in a language. */
export function saidIn(language: Language, part: keyof Catalogue, english: string): string {
  return (language === "en" ? undefined : BY_LANGUAGE[language][part][english]) ?? english;
}

/** A command as it reads in a language; its names stay, as it is asked by them. */
export const readIn = (
  language: Language,
  command: RESTPostAPIApplicationCommandsJSONBody,
): RESTPostAPIApplicationCommandsJSONBody => readNode(language, command);

const readNode = <Kind extends Node>(language: Language, node: Kind): Kind => ({
  ...node,
  ...(node.description && { description: saidIn(language, "descriptions", node.description) }),
  ...(node.choices && {
    choices: node.choices.map((choice) => ({ ...choice, name: saidIn(language, "choices", choice.name) })),
  }),
  ...(node.options && { options: node.options.map((option) => readNode(language, option)) }),
});

/** A command with its names, descriptions and choices in every language that has them. */
export const localized = (command: RESTPostAPIApplicationCommandsJSONBody) => localizedNode(command);

/** What a command, its options and its choices have in common. */
interface Node {
  readonly name: string;
  readonly description?: string | undefined;
  readonly options?: readonly Node[] | undefined;
  readonly choices?: readonly Node[] | undefined;
}

const localizedNode = <Kind extends Node>(node: Kind): Kind => ({
  ...node,
  ...field("name_localizations", "names", node.name),
  ...(node.description && field("description_localizations", "descriptions", node.description)),
  ...(node.choices && { choices: node.choices.map(localizedChoice) }),
  ...(node.options && { options: node.options.map(localizedNode) }),
});

const localizedChoice = <Choice extends Node>(choice: Choice): Choice => ({
  ...choice,
  ...field("name_localizations", "choices", choice.name),
});

/** Left out where no language has the text, as Discord would tell it back as null. */
function field(key: string, part: keyof Catalogue, english: string): Readonly<Record<string, unknown>> {
  const said = Object.entries(CATALOGUES).flatMap(([locale, catalogue]) => {
    const text = catalogue[part][english];
    return text === undefined ? [] : [[locale, text] as const];
  });
  return said.length === 0 ? {} : { [key]: Object.fromEntries(said) };
}

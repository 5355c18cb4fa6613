import { Locale, type RESTPostAPIApplicationCommandsJSONBody } from "discord-api-types/v10";
import type { Catalogue } from "./catalogue.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";

/** The catalogues, by Discord's languages; where it has none of a person's, the English stands. */
export const CATALOGUES: Readonly<Partial<Record<Locale, Catalogue>>> = {
  [Locale.French]: fr,
  [Locale.German]: de,
  [Locale.SpanishES]: es,
  [Locale.SpanishLATAM]: es,
};

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

import type { APIApplicationCommandBasicOption, APIApplicationCommandOption } from "discord-api-types/v10";
import type { Registered } from "../interaction.ts";

/** Something that can be asked: a command, or each of its subcommands. */
export interface Entry {
  /** The command's name, with its subcommand group and subcommand after it. */
  readonly path: readonly string[];
  readonly description: string;
  /** Required ones first. */
  readonly options: readonly APIApplicationCommandBasicOption[];
}

const SUBCOMMAND = 1;
const GROUP = 2;
const CHAT_INPUT = 1;

export const entriesOf = (commands: readonly Registered[]): readonly Entry[] =>
  commands
    .filter((command) => (command.type ?? CHAT_INPUT) === CHAT_INPUT)
    .flatMap((command) => {
      const options = "options" in command ? (command.options ?? []) : [];
      const description = "description" in command ? (command.description ?? "") : "";
      return expand([command.name], description, options);
    });

const MESSAGE_MENU = 3;

/** The names of the menus that can be opened on a message. */
export const menusOf = (commands: readonly Registered[]): readonly string[] =>
  commands.filter(({ type }) => type === MESSAGE_MENU).map(({ name }) => name);

const expand = (
  path: readonly string[],
  description: string,
  options: readonly APIApplicationCommandOption[],
): readonly Entry[] => {
  const subs = options.filter((option) => option.type === SUBCOMMAND || option.type === GROUP);
  if (subs.length > 0)
    return subs.flatMap((sub) => expand([...path, sub.name], sub.description, sub.options ?? []));
  const basic = options.filter((option) => option.type !== SUBCOMMAND && option.type !== GROUP);
  return [{ path, description, options: basic.toSorted((one, other) => rank(one) - rank(other)) }];
};

const rank = (option: APIApplicationCommandBasicOption): number => (option.required ? 0 : 1);

/** How an entry is written: "/subscribe add". */
export const titleOf = (entry: Entry): string => `/${entry.path.join(" ")}`;

/** The entries that "/wh" may become: those that begin so first, then those that hold it. */
export const entriesFor = (entries: readonly Entry[], typed: string): readonly Entry[] => {
  const text = typed.trim().toLowerCase();
  const begins = entries.filter((entry) => titleOf(entry).startsWith(text));
  const holds = entries.filter((entry) => !begins.includes(entry) && titleOf(entry).includes(text.slice(1)));
  return [...begins, ...holds];
};

/** The command written out in full with a space after it, and what follows: "/when faizabad". */
export const writtenOut = (
  entries: readonly Entry[],
  typed: string,
): { readonly entry: Entry; readonly rest: string } | null => {
  const entry = entries
    .filter((one) => typed.toLowerCase().startsWith(`${titleOf(one)} `))
    .toSorted((one, other) => titleOf(other).length - titleOf(one).length)[0];
  return entry ? { entry, rest: typed.slice(titleOf(entry).length).trim() } : null;
};

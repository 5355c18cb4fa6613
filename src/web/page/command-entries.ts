import type { APIApplicationCommandBasicOption, APIApplicationCommandOption } from "discord-api-types/v10";
import type { Registered } from "../interaction.ts";
import { calledOf } from "./called.ts";

/** Something that can be asked: a command, or each of its subcommands. */
export interface Entry {
  /** The command's name, with its subcommand group and subcommand after it. */
  readonly path: readonly string[];
  /** The same in the page's language. */
  readonly called: readonly string[];
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
      return expand({ path: [command.name], called: [calledOf(command)], description }, options);
    });

const MESSAGE_MENU = 3;

/** A menu that can be opened on a message. */
export interface Menu {
  readonly name: string;
  /** The same in the page's language. */
  readonly called: string;
}

export const menusOf = (commands: readonly Registered[]): readonly Menu[] =>
  commands
    .filter(({ type }) => type === MESSAGE_MENU)
    .map((command) => ({ name: command.name, called: calledOf(command) }));

const expand = (
  command: Omit<Entry, "options">,
  options: readonly APIApplicationCommandOption[],
): readonly Entry[] => {
  const { path, called } = command;
  const subs = options.filter((option) => option.type === SUBCOMMAND || option.type === GROUP);
  if (subs.length > 0) {
    return subs.flatMap((sub) => {
      const names = { path: [...path, sub.name], called: [...called, calledOf(sub)] };
      return expand({ ...names, description: sub.description }, sub.options ?? []);
    });
  }
  const basic = options.filter((option) => option.type !== SUBCOMMAND && option.type !== GROUP);
  return [{ ...command, options: basic.toSorted((one, other) => rank(one) - rank(other)) }];
};

const rank = (option: APIApplicationCommandBasicOption): number => (option.required ? 0 : 1);

/** How an entry is written: "/subscribe add". */
export const titleOf = (entry: Entry): string => `/${entry.called.join(" ")}`;

/** The same, by its name in English, also of a command that has subcommands: "/subscribe". Null where there is none. */
export const titleNamed = (entries: readonly Entry[], name: string): string | null => {
  const entry = entries.find(({ path }) => `${path.join(" ")} `.startsWith(`${name} `));
  return entry ? `/${entry.called.slice(0, name.split(" ").length).join(" ")}` : null;
};

/** How an entry is written, and how it is in English. */
const titlesOf = (entry: Entry): readonly string[] => [titleOf(entry), `/${entry.path.join(" ")}`];

/** The entries that "/wh" may become: those that begin so first, then those that hold it. */
export const entriesFor = (entries: readonly Entry[], typed: string): readonly Entry[] => {
  const text = typed.trim().toLowerCase();
  const begins = entries.filter((entry) => titlesOf(entry).some((title) => title.startsWith(text)));
  const holds = entries.filter((entry) => titlesOf(entry).some((title) => title.includes(text.slice(1))));
  return [...new Set([...begins, ...holds])];
};

interface Written {
  readonly entry: Entry;
  /** What follows the command. */
  readonly rest: string;
}

/** The command written out in full with a space after it, and what follows: "/when faizabad". */
export const writtenOut = (entries: readonly Entry[], typed: string): Written | null => {
  const found = entries
    .flatMap((entry) => titlesOf(entry).map((title) => ({ entry, title })))
    .filter(({ title }) => typed.toLowerCase().startsWith(`${title} `))
    .toSorted((one, other) => other.title.length - one.title.length)[0];
  return found ? { entry: found.entry, rest: typed.slice(found.title.length).trim() } : null;
};

/** The command that is written out, where nothing more is needed to send it: "/outlets". */
export const complete = (entries: readonly Entry[], typed: string): Entry | null => {
  const written = writtenOut(entries, `${typed.trim()} `);
  return written && written.rest === "" && !written.entry.options.some(({ required }) => required)
    ? written.entry
    : null;
};

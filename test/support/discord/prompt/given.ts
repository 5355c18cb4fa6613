import {
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationCommandOptionType as Type,
} from "discord-api-types/v10";
import type { Given } from "../act/commands.ts";
import type { Command } from "../world.ts";

/** Reads `/when topic:pul-e khumri from:2021`: a value goes on up to the next option of the command. */
export function readGiven(line: string, commands: Iterable<Command>): Given {
  const [first = "", ...words] = line.replace(/^\//, "").split(" ").filter(Boolean);
  const command = [...commands].find(
    ({ name, type }) => name === first && type === ApplicationCommandType.ChatInput,
  );
  if (!command) throw new Error(`there is no /${first}`);
  const path = pathOf(command.options ?? [], words);
  const options = path.reduce((all, name) => optionsBelow(all, name), command.options ?? []);
  return { name: [first, ...path].join(" "), options: valuesOf(options, words.slice(path.length)) };
}

function pathOf(
  options: readonly APIApplicationCommandOption[],
  words: readonly string[],
): readonly string[] {
  const [word, ...rest] = words;
  if (word === undefined || !options.some((one) => one.name === word && isBranch(one))) return [];
  return [word, ...pathOf(optionsBelow(options, word), rest)];
}

const isBranch = ({ type }: APIApplicationCommandOption): boolean =>
  type === Type.Subcommand || type === Type.SubcommandGroup;

function optionsBelow(all: readonly APIApplicationCommandOption[], name: string) {
  const found = all.find((one) => one.name === name);
  return found && "options" in found ? (found.options ?? []) : [];
}

function valuesOf(options: readonly APIApplicationCommandOption[], words: readonly string[]) {
  const values = new Map<string, string>();
  let current: string | null = null;
  for (const word of words) {
    const [, name, start = ""] = /^([^:]+):(.*)$/.exec(word) ?? [];
    const opens = name !== undefined && options.some((one) => one.name === name);
    if (!opens && current === null) throw new Error(`"${word}" belongs to no option`);
    if (opens) current = name;
    const before = opens ? [] : [values.get(current ?? "")];
    values.set(current ?? "", [...before, opens ? start : word].join(" "));
  }
  return Object.fromEntries(
    [...values].map(([name, text]) => [name, typed(options.find((one) => one.name === name)?.type, text)]),
  );
}

function typed(type: Type | undefined, text: string): string | number | boolean {
  if (type === Type.Integer || type === Type.Number) return Number(text);
  return type === Type.Boolean ? text === "true" : text;
}
